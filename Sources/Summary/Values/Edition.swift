package import Flagging

/// Which version of the summary this is, where one was published before, and what differs (S4).
package struct Edition: Hashable, Sendable {
    /// From 2.
    package var number: Int
    /// The instant for which the version before was made.
    package var previousAsOf: Instant
    /// What differs from it: first the page as a whole, then the flags and contacts in their order.
    package var changes: [Change]

    /// One difference.
    package struct Change: Hashable, Sendable {
        /// What differs.
        package var subject: Subject
        /// How.
        package var kind: Kind
    }

    /// What differs.
    package enum Subject: Hashable, Sendable {
        /// The fixed paragraphs.
        case texts
        /// The election, its calendar, its windows.
        case calendar
        /// What is said of a flag as a whole.
        case flag(FlagID)
        /// An exhibit; of one that is no longer there the number that it had.
        case exhibit(FlagID, Int)
    }

    /// How it differs. The raw value stands in the JSON.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case added, removed, changed
        /// The same words, of which fewer are shown.
        case moreRedacted = "more-redacted"
        /// The same words, of which more are shown.
        case lessRedacted = "less-redacted"
    }
}

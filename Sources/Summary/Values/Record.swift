package import Flagging

/// One flag or contact with its history (S2).
package struct Record: Hashable, Sendable {
    package var id: FlagID
    /// The platform's id, and its name as it was configured.
    package var platform: String
    package var platformName: String
    package var service: Disclosed?
    package var channel: Disclosed
    package var ground: Disclosed?
    package var signal: Disclosed?
    /// The platform's rule that the flag relies on.
    package var rule: Disclosed?
    /// The local day of submission: known even where the time of day is not.
    package var day: CivilDate
    package var submitted: Moment
    package var isClosed: Bool
    /// The flagged messages where any is recorded, and then what happened, in time order. Closing is no exhibit, and a
    /// flag is none itself where neither its words nor its time are known and the message stands for it.
    package var exhibits: [Exhibit]
    /// What still runs at the summary's instant.
    package var pending: [Pending]
    /// Notes by people, and what stands behind a part that is no exhibit; empty unless internal.
    package var notes: [Inside]

    /// Whether the message that was pointed out is recorded.
    package var hasMessage: Bool { exhibits.first?.kind == .content }

    /// What a person read, and where: a history, never one field. Where nothing reached the team it is one entry,
    /// "unknown", without an exhibit.
    package var outcomeHistory: [(exhibit: Int?, code: Disclosed)] {
        let found = exhibits.flatMap { exhibit in exhibit.outcomes.map { (Optional(exhibit.number), $0) } }
        return found.isEmpty ? [(nil, Record.unknownOutcome)] : found
    }
}

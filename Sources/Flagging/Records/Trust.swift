/// Whether a mail's sender is who it says (T4).
public struct Trust: Hashable, Sendable, Codable {
    /// The finding of T4.
    public enum Verdict: String, Codable, Sendable {
        /// T3 holds.
        case verified
        /// Nothing to go by.
        case unverified
        /// Something is wrong with it.
        case suspicious
    }

    /// Why a mail is not believed whatever it says: values that `Wording` puts into both languages.
    public enum Cause: String, Codable, Sendable, CaseIterable {
        /// Its mailbox names no trust anchor (T1).
        case noAnchor = "no-anchor"
        /// It passes a limit of the reader and was not read whole.
        case passedLimit = "passed-limit"
        /// It lies in an mbox whose writer is not known to quote: what stands in it may be a text of another mail (M7).
        case unquotedMbox = "unquoted-mbox"
    }

    /// The finding.
    public var verdict: Verdict
    /// Why, in one English sentence for the record.
    public var reason: String
    /// Why, where that does not lie in the mail's sender.
    public var cause: Cause?
    /// The header text that the verdict rests on, if any (T4: kept with the mail).
    public var header: String?

    /// A verdict with its reason.
    public init(_ verdict: Verdict, reason: String, cause: Cause? = nil, header: String? = nil) {
        self.verdict = verdict
        self.reason = reason
        self.cause = cause
        self.header = header
    }
}

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

    /// The finding.
    public var verdict: Verdict
    /// Why; `Wording` has the sentence.
    public var reason: TrustReason
    /// The header text that the verdict rests on, if any (T4: kept with the mail).
    public var header: String?

    /// A verdict with its reason.
    public init(_ verdict: Verdict, reason: TrustReason, header: String? = nil) {
        self.verdict = verdict
        self.reason = reason
        self.header = header
    }
}

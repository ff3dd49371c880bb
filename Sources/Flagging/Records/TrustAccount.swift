/// How a verdict came about, clause by clause: what `flagwatch read` explains.
public struct TrustAccount: Hashable, Sendable {
    /// The clauses of T3.
    public enum Clause: String, Hashable, Sendable, CaseIterable {
        /// One author, and no field twice.
        case fields = "a"
        /// The platform's domain, as our gateway verified it.
        case domain = "b"
        /// Sent to us.
        case recipient = "c"
        /// A sender that is known.
        case sender = "d"
        /// A Message-ID that did not come with another text before.
        case identity = "e"
    }

    /// The hosts whose `Received` lines were passed on the way down to the border, topmost first (T2).
    public var passed: [String] = []
    /// The host of the border; nil where the walk did not reach it.
    public var border: String?
    /// Why the walk ended before the border.
    public var ended: TrustReason?
    /// What each clause that was looked at found, in order; nil where it holds.
    public var clauses: [Clause: TrustReason?] = [:]

    /// Nothing looked at yet.
    public init() {}

    /// The first clause that fails.
    public var failure: TrustReason? {
        Clause.allCases.lazy.compactMap { clauses[$0] ?? nil }.first
    }
}

public import Flagging

/// Everything that was found in one mail: what the daemon acts on and `flagwatch read` prints.
public struct Examination: Hashable, Sendable {
    /// For the engine; nil when the mail is unrelated: it points to no flag, and comes neither from a platform's
    /// domain nor from a look-alike of one.
    public var finding: Finding?
    /// The verdict with its reason.
    public var trust: Trust
    /// How the verdict came about, clause by clause.
    public var account: TrustAccount
    /// What the mail is.
    public var kind: Finding.Kind
    /// The rule that said so: a platform's rule by its id, or one of our own in brackets.
    public var rule: String
    /// The platform that its From domain belongs to, believed or not.
    public var platform: String?
    /// The flags it may belong to, strongest first.
    public var candidates: [Finding.Candidate]
    /// What a bounce or a delay notice says; nil for any other mail.
    public var bounce: BounceReport?
}

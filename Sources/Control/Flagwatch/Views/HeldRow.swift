/// A mail that a person must look at before it counts. mail: the hash of its content, by which link and dismiss
/// name it. verdict: verified, unverified or suspicious, and why. from and subject are text from the mail.
public struct HeldRow: Codable, Sendable, Equatable {
    /// The hash of the mail's content.
    public var mail: String
    /// When it was seen, epoch seconds.
    public var seen: Int
    /// When it was seen, RFC 3339.
    public var seenText: String
    /// When it occurred (C12), epoch seconds.
    public var occurred: Int
    /// When it occurred, RFC 3339.
    public var occurredText: String
    /// What kind of mail it seems to be.
    public var kind: String
    /// The rule that said so.
    public var rule: String?
    /// `verified`, `unverified` or `suspicious` (T4).
    public var verdict: String
    /// Why: a code, and what belongs to it, which the client puts into words.
    public var reason: String
    /// The domains, hosts and names that belong to the reason.
    public var reasonValues: [String]
    /// The platform it seems to come from.
    public var platform: String?
    /// The flags it may belong to, strongest first.
    public var candidates: [CandidateRow]
    /// The path of the mailbox.
    public var mailbox: String
    /// The file.
    public var path: String
    /// Its Message-ID without `<>`.
    public var messageID: String?
    /// The sender's address, from the mail.
    public var from: String?
    /// The subject, from the mail.
    public var subject: String?
    /// Whether a person was asked to look at it.
    public var prompted: Bool
    /// The election of the flags it points to, where that was purged: it can only be dismissed.
    public var purged: String?

    /// Takes the fields as they are.
    public init(
        mail: String, seen: Int, seenText: String, occurred: Int, occurredText: String, kind: String,
        rule: String? = nil, verdict: String, reason: String, reasonValues: [String] = [], platform: String? = nil,
        candidates: [CandidateRow],
        mailbox: String, path: String, messageID: String? = nil, from: String? = nil, subject: String? = nil,
        prompted: Bool, purged: String? = nil
    ) {
        self.mail = mail
        self.seen = seen
        self.seenText = seenText
        self.occurred = occurred
        self.occurredText = occurredText
        self.kind = kind
        self.rule = rule
        self.verdict = verdict
        self.reason = reason
        self.reasonValues = reasonValues
        self.platform = platform
        self.candidates = candidates
        self.mailbox = mailbox
        self.path = path
        self.messageID = messageID
        self.from = from
        self.subject = subject
        self.prompted = prompted
        self.purged = purged
    }
}

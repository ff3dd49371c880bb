/// The way back from an event to the archived mail (L3).
public struct MailReference: Hashable, Sendable, Codable {
    /// The content hash of M4, 64 hex digits.
    public var identity: String
    /// Its Message-ID without angle brackets.
    public var messageID: String?
    /// What Matching found about its sender.
    public var trust: Trust
    /// The rule that said what kind it is.
    public var rule: String
    /// A digest of what its sender wrote, whichever way it came (R6); nil for a mail that an older build filed.
    public var textDigest: String?

    /// A mail by its content hash.
    public init(identity: String, messageID: String?, trust: Trust, rule: String, textDigest: String? = nil) {
        self.identity = identity
        self.messageID = messageID
        self.trust = trust
        self.rule = rule
        self.textDigest = textDigest
    }
}

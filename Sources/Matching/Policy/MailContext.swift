public import Flagging

/// Where a mail lay when it was read.
public struct MailContext: Hashable, Sendable {
    /// What its folder is for.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case inbox, sent
    }

    /// Whom its mailbox believes (T1).
    public var anchor: TrustAnchor
    /// What its folder is for.
    public var role: Role
    /// Whether nothing but this mail can stand in its bytes: a file of its own, or an mbox whose writer quotes (M7).
    public var isBounded: Bool
    /// When it was read.
    public var seen: Instant
    /// The mailbox by its configured name.
    public var mailbox: String
    /// The file.
    public var path: String
    /// The content hash of M4, 64 hex digits.
    public var identity: String
    /// A digest of what its sender wrote, whichever way it came; empty where nobody asks whether it came before (T3 e, R6).
    public var textDigest: String

    /// A mail's place.
    public init(
        anchor: TrustAnchor, role: Role = .inbox, isBounded: Bool = true, seen: Instant, mailbox: String = "",
        path: String = "", identity: String, textDigest: String = ""
    ) {
        self.anchor = anchor
        self.role = role
        self.isBounded = isBounded
        self.seen = seen
        self.mailbox = mailbox
        self.path = path
        self.identity = identity
        self.textDigest = textDigest
    }
}

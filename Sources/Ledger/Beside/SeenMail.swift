/// What the index remembers of a mail that was seen.
public struct SeenMail: Hashable, Sendable {
    /// What became of it.
    public enum Disposition: Int, Sendable, CaseIterable {
        /// It is filed on a flag.
        case filed = 1
        /// A person has to look at it.
        case held
        /// It has nothing to do with flags.
        case unrelated
        /// It could not be read as a whole and may be replaced (M4).
        case placeholder
        /// A person dismissed it.
        case dismissed
    }

    /// The content hash of M4: 64 hex digits.
    public var identity: String
    /// What became of it.
    public var disposition: Disposition
    /// The fingerprint of its Message-ID, if it has one.
    public var messageID: Fingerprint?
    /// The fingerprint of where it lies: folder and file key (M2), with whatever tells that the file changed.
    public var place: Fingerprint?

    /// A mail; its Message-ID and place are kept as fingerprints only.
    public init(identity: String, disposition: Disposition, messageID: String? = nil, place: String? = nil) {
        self.identity = identity
        self.disposition = disposition
        self.messageID = messageID.map { Fingerprint(of: $0) }
        self.place = place.map { Fingerprint(of: $0) }
    }
}

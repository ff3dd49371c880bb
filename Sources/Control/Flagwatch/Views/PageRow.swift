/// Whether a page was released from this ledger. event: of its release; null where it never was.
public struct PageRow: Codable, Sendable, Equatable {
    /// The SHA-256 of the page, 64 hex digits.
    public var digest: String
    /// The number of the event that released it; nil where none did.
    public var event: Int?
    /// The election whose summary it is.
    public var election: String?
    /// Its name when it was released.
    public var name: String?
    /// When it was released, epoch seconds.
    public var released: Int?
    /// The same, RFC 3339.
    public var releasedText: String?

    /// Takes the fields as they are.
    public init(
        digest: String, event: Int? = nil, election: String? = nil, name: String? = nil, released: Int? = nil,
        releasedText: String? = nil
    ) {
        self.digest = digest
        self.event = event
        self.election = election
        self.name = name
        self.released = released
        self.releasedText = releasedText
    }
}

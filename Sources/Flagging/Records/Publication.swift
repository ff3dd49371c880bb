/// What was released for publication (S3, S4). Nothing of it is personal, so a purge leaves it, and the chain proves years
/// later which pages they were.
public struct Publication: Hashable, Sendable, Codable {
    /// A file that was released.
    public struct Page: Hashable, Sendable, Codable {
        /// Its name.
        public var name: String
        /// The SHA-256 of its bytes, 64 hex digits.
        public var digest: String

        /// A file with its digest.
        public init(name: String, digest: String) {
            self.name = name
            self.digest = digest
        }
    }

    /// The election.
    public var election: String
    /// The instant for which the pages were made: they are made again with it, byte for byte.
    public var asOf: Instant
    /// Its pages, and the list of their hashes.
    public var pages: [Page]

    /// A publication with its parts.
    public init(election: String, asOf: Instant, pages: [Page]) {
        self.election = election
        self.asOf = asOf
        self.pages = pages
    }
}

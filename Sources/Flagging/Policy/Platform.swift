/// What the engine needs to know of a platform; how its mail is recognised is `Matching`'s.
public struct Platform: Hashable, Sendable, Codable {
    /// One way to reach it.
    public struct Channel: Hashable, Sendable, Codable {
        /// `mail`, `portal`, `phone`, `urgent`, `form`
        public var id: String
        /// Whether a receipt of its own comes before the answer: then the acknowledgement clock runs (C2).
        public var separateReceipt: Bool

        /// A channel that sends separate receipts, or does not.
        public init(id: String, separateReceipt: Bool) {
            self.id = id
            self.separateReceipt = separateReceipt
        }
    }

    /// `x`
    public var id: String
    /// `X`
    public var name: String
    /// Its channels; the first is the usual one.
    public var channels: [Channel]
    /// Its services, such as `threads`.
    public var services: [String]

    /// A platform with its channels and services.
    public init(id: String, name: String, channels: [Channel], services: [String] = []) {
        self.id = id
        self.name = name
        self.channels = channels
        self.services = services
    }

    /// Reads what `encode` writes. A configuration that the ledger recorded before services were known has none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        channels = try container.decode([Channel].self, forKey: .channels)
        services = try container.decodeIfPresent([String].self, forKey: .services) ?? []
    }

    /// The channel of that id.
    public func channel(_ id: String) -> Channel? { channels.first { $0.id == id } }
}

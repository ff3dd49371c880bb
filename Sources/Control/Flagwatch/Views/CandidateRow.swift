/// A flag that a held mail may belong to. strength: message-id, token, reference, url, subject or enclosed.
public struct CandidateRow: Codable, Sendable, Equatable {
    /// The flag.
    public var flag: String
    /// `message-id`, `token`, `reference`, `url`, `subject` or `enclosed`, strongest first.
    public var strength: String

    /// Takes the fields as they are.
    public init(flag: String, strength: String) {
        self.flag = flag
        self.strength = strength
    }
}

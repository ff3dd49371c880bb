/// Who is asked: a role, never a person.
public struct Role: Hashable, Sendable, Codable {
    /// `on-call`
    public var id: String
    /// What people read.
    public var name: LocalizedText

    /// A role with its names.
    public init(id: String, name: LocalizedText) {
        self.id = id
        self.name = name
    }
}

/// A short name in Dutch and English.
public struct LocalizedText: Hashable, Sendable, Codable {
    /// Dutch.
    public var nl: String
    /// English.
    public var en: String

    /// The same thing in both languages.
    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }
}

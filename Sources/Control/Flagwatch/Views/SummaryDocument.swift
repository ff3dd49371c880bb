/// A file of the summary.
public struct SummaryDocument: Codable, Sendable, Equatable {
    /// The file's name.
    public var name: String
    /// Its media type.
    public var mediaType: String
    /// Its whole text.
    public var text: String

    /// Takes the fields as they are.
    public init(name: String, mediaType: String, text: String) {
        self.name = name
        self.mediaType = mediaType
        self.text = text
    }
}

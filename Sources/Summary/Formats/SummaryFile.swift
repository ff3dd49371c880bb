/// One file of a rendered summary. Nothing is written here: the caller does that.
public struct SummaryFile: Hashable, Sendable {
    /// Its name, without a folder: letters, digits, `.`, `-` and `_` only.
    public let name: String
    /// Its media type.
    public let mediaType: String
    /// Its bytes, in UTF-8.
    public let bytes: [UInt8]

    init(name: String, mediaType: String, text: String) {
        self.name = name
        self.mediaType = mediaType
        bytes = Array(text.utf8)
    }
}

/// The formats in which a summary is written. HTML and CSV will join them.
public enum SummaryFormat: String, Sendable, CaseIterable {
    /// Codes only, without words of any language; its schema is `summary.schema.json`.
    case json
    /// GitHub-flavoured Markdown in one language.
    case markdown

    /// The media type of its files (RFC 8259, RFC 7763).
    public var mediaType: String {
        switch self {
        case .json: "application/json"
        case .markdown: "text/markdown; charset=utf-8; variant=GFM"
        }
    }
}

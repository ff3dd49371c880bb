/// The formats in which a summary is written, all from one value.
public enum SummaryFormat: String, Sendable, CaseIterable {
    /// One page in one language, for a browser and for print (S5).
    case html
    /// The same page in GitHub-flavoured Markdown.
    case markdown
    /// Codes only, without words of any language; its schema is `summary.schema.json`.
    case json
    /// The same as tables, with their description (CSVW).
    case csv

    /// The media type of its files (RFC 9110, RFC 7763, RFC 8259, RFC 4180).
    public var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .markdown: "text/markdown; charset=utf-8; variant=GFM"
        case .json: "application/json"
        case .csv: "text/csv; charset=utf-8; header=present"
        }
    }

    /// Whether its files are in one language.
    public var isInOneLanguage: Bool { self == .html || self == .markdown }
}

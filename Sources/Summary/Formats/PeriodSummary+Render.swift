import Flagging
public import Wording

extension PeriodSummary {
    /// The files of the summary in a format. The same summary gives the same bytes (S4): nothing says when it was made.
    ///
    /// - Parameter language: the language of Markdown; JSON holds codes only and is the same in both.
    /// - Throws: `SummaryError.brokenTemplate`, which a test excludes for every input that can be made.
    public func render(_ format: SummaryFormat, language: Language) throws(SummaryError) -> [SummaryFile] {
        switch format {
        case .json: [SummaryFile(name: "\(baseName).json", mediaType: format.mediaType, text: json.text)]
        case .markdown:
            [
                SummaryFile(
                    name: "\(baseName).\(language.rawValue).md", mediaType: format.mediaType,
                    text: try markdown(in: language))
            ]
        }
    }

    /// `tk2025-summary-CONCEPT`, or `tk2025-summary-internal`, so that nobody publishes the one for the other, nor what
    /// nobody has released (S3).
    private var baseName: String {
        let id = election.id.unicodeScalars.map { scalar -> Character in
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || Word.isDigit(scalar) || "-_".unicodeScalars.contains(scalar))
            return isPlain ? Character(scalar) : "_"
        }
        return String(id) + "-summary" + (isInternal ? "-internal" : "-CONCEPT")
    }
}

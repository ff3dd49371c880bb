public import Flagging
public import Wording

extension PeriodSummary {
    /// The files of the summary in a format. The same summary gives the same bytes (S4): nothing says when it was made.
    ///
    /// - Parameter language: the language of the page; JSON and CSV hold codes only and are the same in both.
    public func render(_ format: SummaryFormat, language: Language) -> [SummaryFile] {
        func file(_ ending: String, _ text: String) -> SummaryFile {
            SummaryFile(name: "\(baseName)\(ending)", mediaType: format.mediaType, text: text)
        }
        switch format {
        case .html: return [file(".\(language.rawValue).html", HTMLCoat.render(page(in: language)))]
        case .markdown: return [file(".\(language.rawValue).md", MarkdownCoat.render(page(in: language)))]
        case .json: return [file(".json", json.text)]
        case .csv: return tables.files(named: baseName)
        }
    }

    /// Every file of the summary: each format, in each of these languages where it is in one, and the list of their
    /// digests, which names the program as the files themselves do not (S4).
    public func files(in languages: [Language], madeBy program: String) -> [SummaryFile] {
        let files = SummaryFormat.allCases.flatMap { format in
            (format.isInOneLanguage ? languages : [.en]).flatMap { render(format, language: $0) }
        }
        return files + [
            SummaryManifest.file(
                of: files, named: baseName, madeBy: program, chain: lastHash.map { (lastEvent, $0) })
        ]
    }

    /// The timeline of a flag as a picture by itself (SVG), with what is due at `asOf`; nil where the summary has no such
    /// flag.
    public func picture(of id: FlagID, in language: Language) -> SummaryFile? {
        guard let record = (flags + contacts).first(where: { $0.id == id }),
            let timeline = PageWriter(summary: self, language: language).timeline(of: record, until: asOf)
        else { return nil }
        let name = RecordWriter.anchor(id.description)
        return SummaryFile(name: "\(name).svg", mediaType: "image/svg+xml", text: timeline.svg(id: name) + "\n")
    }

    private func page(in language: Language) -> Page { PageWriter(summary: self, language: language).page }

    /// `tk2025-summary-CONCEPT`, or `tk2025-summary-internal`, so that nobody publishes the one for the other, nor what
    /// nobody has released (S3).
    private var baseName: String {
        let id = election.id.unicodeScalars.map { scalar -> Character in
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || Word.isDigit(scalar) || "-_".unicodeScalars.contains(scalar))
            return isPlain ? Character(scalar) : "_"
        }
        return String(id) + "-summary" + (isInternal ? "-internal" : isReleased ? "" : "-CONCEPT")
    }
}

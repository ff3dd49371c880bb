import Flagging

/// `[summary]` as it stands in a file: how much of an exhibit is shown, and the fixed paragraphs in each language (S8).
struct SummaryDraft {
    var exhibitLimit: Located<Int>?
    /// The optional paragraphs that are wanted.
    var also: Located<[SummaryParagraph]>?
    /// By language, then by paragraph. Nil for a text that was refused: it is there, and so is not missing.
    private var texts: [String: [SummaryParagraph: Located<String>?]] = [:]

    /// Fewer characters than a mail has before it says anything are a slip; more than this make a page that nobody can load.
    private static let exhibitLimits = 500...200_000
    /// The languages of a summary, by their tables.
    private static let languages = ["nl", "en"]

    /// Nothing said.
    init() {}

    /// What a file says below `[summary]`.
    init(_ root: TableReader) {
        guard root.has("summary"), let table = root.table("summary") else { return }
        if let limit = table.integer("exhibit-limit", in: Self.exhibitLimits) { exhibitLimit = limit }
        if let node = table.node("also") {
            also = Located(value: Self.optionalParagraphs(table), place: node.keyPlace)
        }
        for language in Self.languages {
            guard let node = table.node(language) else { continue }
            let title = "[summary.\(language)]"
            guard case .table(let nodes) = node.value else {
                table.wrongType(node, language, "write \(title), and below it a key for each paragraph")
                continue
            }
            let reader = TableReader(title, nodes: nodes, place: node.keyPlace, complaints: root.complaints)
            for paragraph in SummaryParagraph.allCases where reader.has(paragraph.rawValue) {
                texts[language, default: [:]][paragraph] = .some(reader.prose(paragraph.rawValue))
            }
            reader.finish()
        }
        table.finish()
    }

    private static func optionalParagraphs(_ table: TableReader) -> [SummaryParagraph] {
        let known = SummaryParagraph.allCases.filter(\.isOptional)
        return (table.strings("also", like: "[\"\(known[0].rawValue)\"]") ?? []).compactMap { name in
            if let paragraph = known.first(where: { $0.rawValue == name.value }) { return paragraph }
            let names = known.map(\.rawValue)
            let near = Spelling.nearest(to: name.value, among: names).map { "did you mean \($0)? " } ?? ""
            let isAlways = SummaryParagraph(rawValue: name.value) != nil
            table.refuse(
                name.place,
                "also in summary has \(Quoted(name.value)), "
                    + (isAlways ? "which stands in every page" : "which is no paragraph"),
                "\(near)known are \(names.joined(separator: ", "))")
            return nil
        }
    }

    /// Adds another file of the same folder; what stands in both is a complaint that names both.
    mutating func add(_ other: SummaryDraft, complaints: Complaints) {
        Scalars.merge(&exhibitLimit, other.exhibitLimit, "exhibit-limit of [summary]", complaints)
        Scalars.merge(&also, other.also, "also of [summary]", complaints)
        for (language, added) in other.texts {
            for (paragraph, text) in added {
                guard var slot = texts[language]?[paragraph] else {
                    texts[language, default: [:]][paragraph] = .some(text)
                    continue
                }
                Scalars.merge(&slot, text, "\(paragraph.rawValue) of [summary.\(language)]", complaints)
                texts[language]?[paragraph] = .some(slot)
            }
        }
    }

    /// These, and those of a lower folder where these are silent: text by text.
    func over(_ lower: SummaryDraft) -> SummaryDraft {
        var result = self
        result.exhibitLimit = exhibitLimit ?? lower.exhibitLimit
        result.also = also ?? lower.also
        result.texts = lower.texts.merging(texts) { lower, upper in lower.merging(upper) { _, upper in upper } }
        return result
    }

    /// The settings that the policy records.
    func settings(organisation: LocalizedText?, _ complaints: Complaints) -> SummarySettings {
        var settings = SummarySettings(organisation: organisation)
        if let exhibitLimit { settings.exhibitLimit = exhibitLimit.value }
        for paragraph in SummaryParagraph.allCases where isShown(paragraph) {
            for language in Self.languages where organisation == nil {
                refuseNamelessOrganisation(paragraph, language, complaints)
            }
            guard let nl = text(paragraph, "nl"), let en = text(paragraph, "en") else { continue }
            settings.texts.append(.init(paragraph, LocalizedText(nl: nl.value, en: en.value)))
        }
        return settings
    }

    private func isShown(_ paragraph: SummaryParagraph) -> Bool {
        !paragraph.isOptional || also?.value.contains(paragraph) == true
    }

    private func text(_ paragraph: SummaryParagraph, _ language: String) -> Located<String>? {
        texts[language]?[paragraph] ?? nil
    }

    /// Where no file has a text the program's own stand; where one has, a gap would be filled with words that nobody chose.
    func refuseMissing(_ folder: String, _ complaints: Complaints) {
        guard !texts.isEmpty || also?.value.isEmpty == false else { return }
        for language in Self.languages {
            let missing = SummaryParagraph.allCases.filter { texts[language]?[$0] == nil }.map(\.rawValue)
            guard !missing.isEmpty else { continue }
            complaints.add(
                Place(file: folder, line: 0),
                "[summary.\(language)] lacks \(missing.joined(separator: ", ")) in every file",
                "add the text, or restore the shipped summary/\(language).toml")
        }
    }

    private func refuseNamelessOrganisation(
        _ paragraph: SummaryParagraph, _ language: String, _ complaints: Complaints
    ) {
        guard let text = text(paragraph, language),
            SummaryTemplate(text.value).placeholders.contains(.organisation)
        else { return }
        complaints.add(
            text.place, "\(paragraph.rawValue) in [summary.\(language)] names {organisation}, and none is configured",
            "add organisation = { nl = \"…\", en = \"…\" } below [own]")
    }
}

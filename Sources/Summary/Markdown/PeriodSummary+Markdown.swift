import Flagging
import Wording

extension PeriodSummary {
    func markdown(in language: Language) throws(SummaryError) -> String {
        let text = try MarkdownTemplate.render(page(in: language))
        // One line of nothing between parts, and one newline at the end.
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = line.last == " " ? line.dropLast(line.reversed().prefix { $0 == " " }.count) : line
            if trimmed.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(trimmed)
        }
        return lines.joined(separator: "\n") + (lines.last?.isEmpty ?? true ? "" : "\n")
    }

    private func page(in language: Language) -> MarkdownPage {
        func words(_ phrase: SummaryText) -> String { phrase.text(in: language) }
        let writer = RecordWriter(
            zone: election.zone, language: language, isInternal: isInternal, asOf: asOf)
        return MarkdownPage(
            title: words(.title),
            heading: SummarySentences.applicationHeading(
                election: election.name.text(in: language), on: election.firstPollingDay, in: language),
            warning: [words(isInternal ? .internalNote : .concept)], particulars: particulars(writer),
            background: [words(.statusNote), words(.responsibility)], countHeading: words(.count),
            countSentence: SummarySentences.uses(uses.map { ($0.name, $0.count) }, in: language),
            contactSentence: SummarySentences.contacts(contactCount, in: language),
            count: .init(
                left: words(.platform), right: words(.uses),
                rows: uses.map { .init(left: $0.name, right: String($0.count)) }
                    + [.init(left: words(.total), right: String(useCount))]),
            flags: flags.map(writer.part), hasContacts: !contacts.isEmpty, contactHeading: words(.contacts),
            contactCaption: words(.contactCaption), contacts: contacts.map(writer.part),
            leftOut: leftOutSection(language), redactions: redactionsPart(writer), notesHeading: words(.footnotes),
            notes: notes(language))
    }

    /// "Recorded until" is what `asOf` means: what was recorded later is not in it.
    private func particulars(_ writer: RecordWriter) -> MarkdownPage.Table {
        let language = writer.language
        let until = "\(Label.recorded.text(in: language)) \(SummaryText.until.text(in: language).lowercased())"
        return .init(
            left: writer.capitalised(Label.election.text(in: language)), right: election.name.text(in: language),
            rows: [
                .init(left: writer.capitalised(until), right: writer.time(asOf)),
                .init(
                    left: writer.capitalised(Label.zone.text(in: language)), right: election.zone.identifier),
            ])
    }

    private func leftOutSection(_ language: Language) -> [MarkdownPage.Section] {
        guard !leftOut.isEmpty else { return [] }
        let rows = leftOut.map { item in
            let fact = EventBody.retracted(event: item.event)
                .text(in: language, zone: election.zone, recorded: asOf)
            return "\(item.flag): \(fact) (\(item.kind))" + (item.why.map { ": \($0)" } ?? "")
        }
        return [.init(heading: Heading.events.text(in: language), rows: rows)]
    }

    private func redactionsPart(_ writer: RecordWriter) -> [MarkdownPage.Redactions] {
        guard !isInternal, !inventory.isEmpty else { return [] }
        func words(_ phrase: SummaryText) -> String { phrase.text(in: writer.language) }
        let total = redactions.map(\.count).reduce(0, +)
        return [
            .init(
                heading: words(.redactions),
                sentence: SummarySentences.redactions(
                    total, leftOut: inventory.map(\.leftOut).reduce(0, +), in: writer.language),
                columns: [words(.ground), words(.what), words(.total)],
                grounds: redactions.map { count in
                    .init(
                        cells: [count.ground.rawValue, count.ground.text(in: writer.language), String(count.count)].map(
                            MarkdownText.escaped))
                },
                inventoryColumns: [words(.flag), words(.exhibit), words(.judgement), words(.redactions)],
                inventory: inventory.map(writer.cells))
        ]
    }

    private func notes(_ language: Language) -> [String] {
        var notes: [SummaryText] = [.countNote, .windowNote, .elapsedNote, .outcomeNote, .noMonitoring]
        if !isInternal { notes.append(.redactionNote) }
        return notes.map { $0.text(in: language) }
    }
}

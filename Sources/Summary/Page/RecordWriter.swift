import Flagging
import Wording

/// Puts one flag or contact into words.
struct RecordWriter {
    let record: Record
    let page: PageWriter

    var language: Language { page.language }
    func words(_ phrase: SummaryText) -> String { phrase.text(in: language) }

    /// The anchor of a name: letters, digits and hyphens, in small letters.
    static func anchor(_ name: String) -> String {
        String(
            name.lowercased().unicodeScalars.map { scalar -> Character in
                scalar.isASCII && (scalar.properties.isAlphabetic || Word.isDigit(scalar)) ? Character(scalar) : "-"
            })
    }

    var anchor: String { RecordWriter.anchor(record.id.description) }
    func anchor(_ exhibit: Int) -> String { RecordWriter.anchor("\(record.id)-\(exhibit)") }

    var blocks: [Block] {
        let name = capitalised(record.id.isContact ? Label.contact.text(in: language) : words(.flag))
        var blocks: [Block] = [.heading(4, id: anchor, "\(name) \(record.id)"), .facts(particulars)]
        blocks += lead
        if let timeline = page.timeline(of: record) { blocks.append(.picture(timeline, id: "\(anchor)-picture")) }
        blocks += record.exhibits.flatMap(self.blocks)
        blocks += remarks.map { .paragraph($0) }
        let notes = record.notes.flatMap(lines)
        if !notes.isEmpty { blocks.append(.items(notes)) }
        return blocks
    }

    func capitalised(_ text: String) -> String { page.capitalised(text) }

    private var particulars: [Block.Fact] {
        func fact(_ name: String, _ value: [Inline]?) -> Block.Fact {
            .init(name: capitalised(name), value: value ?? [.text(words(.none))])
        }
        let date: [Inline] =
            record.submitted.instant.map { [page.time($0)] }
            ?? [.text("\(record.day.text(style: .dated, language: language)), \(words(.timeUnknown))")]
        var facts = [
            fact(words(.date), date), fact(words(.channel), [.text(page.words(of: record.channel, .channel))]),
        ]
        if let service = record.service {
            facts.insert(fact(words(.service), [.text(page.words(of: service, .service))]), at: 1)
        }
        // A contact is about the platform's own content: it has no ground, rule or signal, and nothing to close.
        guard !record.id.isContact else {
            return facts + [fact(capitalised(Label.outcome.text(in: language)), [.text(outcome)])]
        }
        let ground = record.ground.map { page.words(of: $0, .ground) }
        let signal = record.signal.map { page.words(of: $0, .signal) }
        let state = record.isClosed ? Label.closed : Label.open
        facts += [
            fact(words(.ground), [.text(ground ?? words(.unknown))]),
            fact(words(.rule), record.rule.map { [.words($0)] }),
            fact(Label.signal.text(in: language), [.text(signal ?? words(.unknown))]),
            fact(words(.state), [.text(state.text(in: language))]),
            fact(Label.outcome.text(in: language), [.text(outcome)]),
        ]
        return facts
    }

    /// S2: the flagged message itself, or that none is recorded; and a flag that is no exhibit of its own.
    private var lead: [Block] {
        guard !record.id.isContact else { return [] }
        guard record.hasMessage else { return [.paragraph(words(.noMessage))] }
        var sentences = [words(.messageRecorded)]
        if !record.exhibits.contains(where: { $0.kind == .flag }) {
            sentences.append(
                SummarySentences.sentWithoutWords(
                    channel: page.words(of: record.channel, .channel),
                    day: record.day.text(style: .dated, language: language), in: language))
        }
        return [.paragraph(sentences.joined(separator: " "))]
    }

    /// S2: in one sentence what came of it and who said so. "Not told" is said.
    var outcome: String {
        let told = record.exhibits.compactMap { exhibit -> String? in
            let codes = exhibit.outcomes.filter { $0 != Record.unknownOutcome }
            guard !codes.isEmpty else { return nil }
            let said = exhibit.kind.isReaction ? record.platformName : nil
            return SummarySentences.outcome(
                codes.map { page.words(of: $0, .outcome) }, exhibit: exhibit.number, toldBy: said, in: language)
        }
        let sentence =
            told.isEmpty
            ? SummarySentences.notTold(
                platform: record.platformName, aboutMessage: record.hasMessage,
                isContact: record.id.isContact, in: language)
            : told.joined(separator: "; ")
        return capitalised(sentence) + "."
    }

    /// What had no reaction is said as it is, without a word about who should have done what.
    private var remarks: [String] {
        guard !record.id.isContact else { return [] }
        let sending = record.exhibits.last { $0.kind.isSending }
        let isAnswered = record.exhibits.contains { $0.kind.isReaction && $0.number > sending?.number ?? 0 }
        return isAnswered ? [] : [SummarySentences.noReaction(to: sending?.number, in: language)]
    }

    /// Notes by people, in the internal page only.
    private func lines(_ note: Inside) -> [[Inline]] {
        note.notes.map {
            [
                page.time(note.recorded), .text(", "), .words(Disclosed(note.actorName ?? note.actor)), .text(": "),
                .words(Disclosed($0.text)),
            ]
        }
    }
}

import Flagging
import Wording

/// The exhibits of a record: their facts in a list, and then their words.
extension RecordWriter {
    func blocks(_ exhibit: Exhibit) -> [Block] {
        let heading = SummarySentences.exhibitHeading(
            exhibit.number, exhibit.kind.name(in: language), platform: record.platformName,
            isOurs: exhibit.kind.isOurs, in: language)
        var blocks: [Block] = [.heading(5, id: anchor(exhibit.number), heading), .facts(facts(exhibit))]
        if let text = exhibit.text {
            blocks.append(.quotation(text.text, language: text.language))
            if text.cut > 0 {
                blocks.append(.paragraph(SummarySentences.textCut(text.cut, mail: text.wholeMail, in: language)))
            }
        } else if exhibit.kind.hasWords {
            // A mail's words were there, whatever became of its copy: a purge, or a ledger that was copied alone.
            let isMail = exhibit.messageID != nil && exhibit.occurred.known == .header
            blocks.append(.paragraph(words(isMail ? .mailGone : .noWords)))
        }
        return blocks
    }

    private func facts(_ exhibit: Exhibit) -> [Block.Fact] {
        var facts: [Block.Fact] = []
        func add(_ name: String, _ value: [Inline]) {
            if !value.isEmpty { facts.append(.init(name: capitalised(name), value: value)) }
        }
        if let isOurs = exhibit.kind.isOurs {
            let team: [Inline] = [.text(words(.team))]
            let platform: [Inline] =
                [.text(record.platformName)] + (exhibit.sender.map { [.text(", "), .words($0)] } ?? [])
            add(words(.sender), isOurs ? team : platform)
            add(words(.addressee), isOurs ? [.text(record.platformName)] : team)
        }
        if exhibit.kind == .content {
            add(words(.date), exhibit.posted.map { [.text($0.text(style: .dated, language: language))] } ?? [])
        } else {
            add(words(.date), when(exhibit))
            add(words(.known), [.text(exhibit.occurred.known.text(in: language))])
        }
        if let channel = exhibit.channel { add(words(.channel), [.text(page.words(of: channel, .channel))]) }
        add(Label.subject.text(in: language), exhibit.subject.map { [.words($0)] } ?? [])
        add(Label.urls.text(in: language), spaced(exhibit.urls.map { .address($0) }))
        add(Label.reference.text(in: language), spaced(exhibit.references.map { .words($0) }))
        add(Label.messageID.text(in: language), exhibit.messageID.map { [.words($0)] } ?? [])
        let elapsed = elapsed(exhibit)
        if !elapsed.isEmpty { add(words(.elapsed), [.text(elapsed)]) }
        let outcomes = exhibit.outcomes.map { page.words(of: $0, .outcome) }
        if !outcomes.isEmpty { add(Label.outcome.text(in: language), [.text(outcomes.joined(separator: "; "))]) }
        if let inside = exhibit.inside {
            add(Label.actor.text(in: language), [.words(Disclosed(inside.actorName ?? inside.actor))])
            for note in inside.notes { add(Label.note.text(in: language), [.words(Disclosed(note.text))]) }
        }
        return facts
    }

    private func spaced(_ parts: [Inline]) -> [Inline] {
        Array(parts.map { [$0] }.joined(separator: [.text(" ")]))
    }

    /// When it occurred, or where it stands among those of which that is known.
    private func when(_ exhibit: Exhibit) -> [Inline] {
        if let instant = exhibit.occurred.instant { return [page.time(instant)] }
        if exhibit.occurred.known == .stated { return [.text(words(.onlyDurationKnown))] }
        if exhibit.kind == .flag || exhibit.kind == .contact {
            return [.text("\(record.day.text(style: .dated, language: language)), \(words(.timeUnknown))")]
        }
        let dated = record.exhibits.filter { $0.occurred.instant != nil }
        return [
            .text(
                SummarySentences.place(
                    after: dated.last { $0.number < exhibit.number }?.number,
                    before: dated.first { $0.number > exhibit.number }?.number, in: language))
        ]
    }

    /// `69 uur en 27 minuten na stuk 2, buiten het venster “normaal” (48 uur); 210 uur en 31 minuten voor opening …`
    private func elapsed(_ exhibit: Exhibit) -> String {
        // An unknown time is said once, and only where no known one can be.
        let known = exhibit.passages.filter { $0.seconds != nil }
        let shown = known.isEmpty ? Array(exhibit.passages.prefix(1)) : known
        var parts = shown.map { passage in
            let length = SummarySentences.elapsed(
                passage.seconds, isStated: passage.known == .stated, since: passage.since, in: language)
            guard let window = passage.window, passage.seconds != nil else { return length }
            return length + ", "
                + SummarySentences.window(
                    seconds: window.seconds, tier: window.tier, isInside: window.isInside, in: language)
        }
        if let seconds = exhibit.beforePollsSeconds {
            parts.append(SummarySentences.beforePolls(seconds, in: language))
        }
        return parts.joined(separator: "; ")
    }
}

extension ExhibitKind {
    /// `Reactie`
    func name(in language: Language) -> String {
        let name =
            switch self {
            case .flag: SummaryText.flag.text(in: language)
            case .contact: Label.contact.text(in: language)
            default: FactKind(rawValue: rawValue)?.text(in: language) ?? rawValue
            }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// Whether there were words, so that it is said where they are not recorded.
    var hasWords: Bool { self != .outcome && self != .contact }
}

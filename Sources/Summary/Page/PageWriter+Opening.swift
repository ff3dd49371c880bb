import Flagging
import Wording

/// What stands before the flags: what the page is about, the count, and how the team works.
extension PageWriter {
    /// Until when it was recorded is what `asOf` means: what was recorded later is not in it.
    var particulars: [Block] {
        let organisation = summary.settings?.organisation.map { organisation in
            Block.Fact(name: words(.organisation), value: [.text(organisation.text(in: language))])
        }
        return [
            .facts(
                [organisation, editionFact].compactMap { $0 } + [
                    .init(name: capitalised(Label.election.text(in: language)), value: [.text(electionName)]),
                    .init(name: words(.pollingDay), value: [.text(day(election.firstPollingDay))]),
                    .init(name: words(.recordedUntil), value: [time(summary.asOf)]),
                    .init(
                        name: capitalised(Label.zone.text(in: language)), value: [.text(election.zone.identifier)]),
                ])
        ]
    }

    /// S1: the count, and in a sentence for each flag what came of it.
    var inShort: [Block] {
        let uses = SummarySentences.uses(summary.uses.map { ($0.name, $0.count) }, in: language)
        let contacts = SummarySentences.contacts(summary.contactCount, in: language)
        var blocks: [Block] = [
            heading(2, .inShort), .paragraph([uses, contacts].filter { !$0.isEmpty }.joined(separator: " ")),
        ]
        let sentences = (summary.flags + summary.contacts).map { record -> [Inline] in
            let writer = RecordWriter(record: record, page: self)
            return [
                .link(record.id.description, id: writer.anchor), .text(" (\(record.platformName)): \(writer.outcome)"),
            ]
        }
        if !sentences.isEmpty { blocks.append(.items(sentences)) }
        blocks.append(
            .table(
                .init(
                    caption: words(.countCaption), columns: [words(.platform), words(.uses)],
                    rows: summary.uses.map { [[.text($0.name)], [.text(String($0.count))]] }
                        + [[[.text(words(.total))], [.text(String(summary.useCount))]]],
                    isNumeric: true)))
        return blocks + earlier
    }

    var background: [Block] {
        [heading(2, .background)] + [.status, .power, .responsibility, .subject].flatMap(paragraphs)
    }

    var method: [Block] {
        [heading(2, .method), heading(3, .signals)] + [.signals, .noIntake].flatMap(paragraphs)
            + [heading(3, .assessment)] + [.assessment, .ownEffort].flatMap(paragraphs)
            + [heading(3, .archiving)] + paragraphs(.archiving) + overview
    }

    private var overview: [Block] {
        let texts = paragraphs(.overview)
        return texts.isEmpty ? [] : [heading(3, .overview)] + texts
    }

    /// S2: the flags under their platforms.
    var application: [Block] {
        let title = SummarySentences.applicationHeading(
            election: electionName, on: election.firstPollingDay, in: language)
        var blocks: [Block] = [.heading(2, id: "application", title)]
        if summary.flags.isEmpty { blocks.append(.paragraph(words(.noUse))) }
        for use in summary.uses where use.count > 0 {
            blocks.append(.heading(3, id: RecordWriter.anchor("platform-\(use.platform)"), use.name))
            for record in summary.flags where record.platform == use.platform {
                blocks += RecordWriter(record: record, page: self).blocks
            }
        }
        return blocks
    }

    /// S1: what does not count as a use stands apart.
    var contacts: [Block] {
        guard !summary.contacts.isEmpty else { return [] }
        return [heading(2, .contacts)]
            + summary.contacts.flatMap { record -> [Block] in
                [.heading(3, id: RecordWriter.anchor("contact-\(record.id)"), record.platformName)]
                    + RecordWriter(record: record, page: self).blocks
            }
    }
}

import Flagging
import Wording

/// What stands after the flags: the windows, what was redacted, and what the page rests on.
extension PageWriter {
    var times: [Block] {
        let rows = election.tiers.map { tier -> [[Inline]] in
            [[.text(Vocabulary.tier.text(tier.name, in: language))], [time(tier.begins)]]
                + ClockKind.allCases.map { clock in
                    [.text(Elapsed(tier.allowanceSeconds(of: clock)).longText(in: language))]
                }
        }
        let clocks = ClockKind.allCases.map { capitalised($0.text(in: language)) }
        let picture = electionTimeline.map { [Block.picture($0, id: "calendar-picture")] } ?? []
        return [heading(2, .times)] + [.windows, .elapsed, .clockChange].flatMap(paragraphs)
            + [heading(3, .calendar)] + picture
            + [
                .table(
                    .init(
                        caption: words(.calendarCaption),
                        columns: [words(.window), words(.begins)] + clocks, rows: rows))
            ]
    }

    /// S3: how much rests on which ground, and what became of each exhibit.
    var redactions: [Block] {
        guard !summary.isInternal else { return [] }
        let counts = summary.redactions
        let inventory = summary.inventory
        let sentence = SummarySentences.redactions(
            counts.map(\.count).reduce(0, +), leftOut: inventory.map(\.leftOut).reduce(0, +), in: language)
        var blocks: [Block] = [heading(2, .redactions), .paragraph(sentence)]
        if !counts.isEmpty {
            blocks.append(
                .table(
                    .init(
                        caption: words(.groundsCaption), columns: [words(.ground), words(.what), words(.total)],
                        rows: counts.map {
                            [
                                [.text($0.ground.rawValue)], [.text($0.ground.text(in: language))],
                                [.text(String($0.count))],
                            ]
                        })))
        }
        if !inventory.isEmpty {
            blocks.append(
                .table(
                    .init(
                        caption: words(.inventoryCaption),
                        columns: [words(.exhibit), words(.what), words(.judgement), words(.redactions)],
                        rows: inventory.map(row))))
        }
        return blocks
    }

    /// `TK25-001, 2 | Reactie | deels openbaar | 5.1.2e: 3`
    private func row(_ row: InventoryRow) -> [[Inline]] {
        let redactions = row.redactions.map { "\($0.ground.rawValue): \($0.count)" }.joined(separator: "; ")
        return [
            [
                .link(
                    "\(row.flag), \(row.exhibit)", id: RecordWriter.anchor("\(row.flag)-\(row.exhibit)"))
            ],
            [.text(row.kind.name(in: language))],
            [.text(words(row.judgement == .open ? .judgedOpen : .judgedPartly))], [.text(redactions)],
        ]
    }

    /// C26: what was taken back, in the internal page only.
    var leftOut: [Block] {
        guard !summary.leftOut.isEmpty else { return [] }
        let items = summary.leftOut.map { item -> [Inline] in
            let fact = EventBody.retracted(event: item.event)
                .text(in: language, zone: election.zone, recorded: summary.asOf)
            let why: [Inline] = item.why.map { [.text(": "), .words(Disclosed($0))] } ?? []
            return [.text("\(item.flag): \(fact) (\(item.kind))")] + why
        }
        return [.heading(2, id: "left-out", Heading.events.text(in: language)), .items(items)]
    }

    var account: [Block] {
        guard case .time(let until, _) = time(summary.asOf) else { return [] }
        return [
            heading(2, .account),
            .paragraph(
                SummarySentences.account(
                    until: until, events: summary.eventCount,
                    chain: summary.lastHash.map { (summary.lastEvent, summary.isInternal ? $0 : nil) }, in: language)),
            .paragraph(words(.checkNote)),
        ] + [.licence, .corrections].flatMap(paragraphs)
    }

    var closing: [Block] {
        var notes: [SummaryParagraph] = [.followUps, .outcomes, .language]
        if !summary.isInternal, !summary.redactions.isEmpty { notes.append(.redaction) }
        notes.append(.sources)
        return [heading(2, .notes), .items(notes.flatMap(fixed.texts).map { [.text($0)] }), heading(2, .colophon)]
            + paragraphs(.colophon)
    }
}

import Flagging
import Wording

/// The tiers of an election as local times and instants, with the changes of the clocks between them.
struct CalendarPage {
    let election: Election
    let language: Language

    var page: Page {
        var page = Page()
        page.heading("\(Heading.calendar.text(in: language)) – \(election.name.text(in: language)) (\(election.id))")
        page.add(.fields(fields))
        page.add(.gap)
        page.add(.table(table))
        for tier in election.tiers { add(tier, to: &page) }
        page.add(.gap)
        page.sentence(Notice.targetTimes.text(in: language), .faint)
        return page
    }

    private func label(_ label: Label) -> String { label.text(in: language) }
    private func local(_ instant: Instant) -> String {
        instant.localText(in: election.zone, style: .dated, language: language)
    }

    private var fields: Fields {
        var fields = Fields()
        fields.add(label(.zone), election.zone.identifier)
        fields.add(label(.nomination), election.nomination.text(language: language))
        for polling in election.polling {
            // The times are the election's; stations in another zone are named.
            let elsewhere = polling.zone == election.zone.identifier ? "" : " (\(label(.stationsIn)) \(polling.zone))"
            fields.add(label(.pollsOpen), local(polling.opens) + elsewhere)
            fields.add(label(.pollsClose), local(polling.closes) + elsewhere)
        }
        fields.add(label(.result), election.resultDay.text(language: language))
        fields.add(label(.period), "\(local(election.period.lowerBound)) – \(local(election.period.upperBound))")
        return fields
    }

    /// Begins of tiers and changes of the clocks, in time order.
    private var table: Table {
        let labels: [Label] = [.tier, .begins, .utc]
        var table = Table(labels.map { .init(heading: label($0), isFlexible: $0 == .tier) })
        var lines: [(Instant, Table.Row)] = election.tiers.map { tier in
            let name = Vocabulary.tier.text(tier.name, in: language)
            return (tier.begins, row(.init(name), tier.begins))
        }
        lines += election.clockChanges.map { change in
            let notice: Notice = change.isForward ? .clocksGoForward : .clocksGoBack
            return (change.at, row(.init("– \(notice.text(in: language)) –", .late), change.at))
        }
        table.rows = lines.sorted { $0.0 < $1.0 }.map(\.1)
        return table
    }

    private func row(_ name: Table.Cell, _ at: Instant) -> Table.Row {
        .init(cells: [name, .init(local(at)), .init(at.rfc3339(in: .utc))])
    }

    private func add(_ tier: Tier, to page: inout Page) {
        page.heading("\(label(.tier)) \(Vocabulary.tier.text(tier.name, in: language))")
        var fields = Fields()
        for clock in ClockKind.allCases {
            fields.add(clock.text(in: language), Elapsed(tier.allowanceSeconds(of: clock)).text(in: language))
        }
        let never = Notice.neverRepeats.text(in: language)
        fields.add(label(.repetition), tier.repeatSeconds.map { Elapsed($0).text(in: language) } ?? never)
        fields.add(label(.takeLasts), Elapsed(tier.takeSeconds).text(in: language))
        let quiet = tier.quiet.map { "\($0.begins)–\($0.ends)" }
        fields.add(label(.quiet), quiet ?? Notice.noQuiet.text(in: language))
        if quiet != nil { fields.add(label(.loud), tier.loud.name) }
        fields.add(label(.ceiling), tier.ceiling.name)
        page.add(.fields(fields))
    }
}

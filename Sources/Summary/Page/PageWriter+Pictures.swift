import Flagging
import Wording

/// The pictures of a page: one for each flag, and one of the election.
extension PageWriter {
    /// Exhibits with a known instant by their numbers, and `S` for the opening of the polling stations.
    func timeline(of record: Record, until now: Instant? = nil) -> Timeline? {
        var marks = record.exhibits.compactMap { exhibit in
            exhibit.occurred.instant.map { Timeline.Mark(instant: $0, label: String(exhibit.number)) }
        }
        guard !marks.isEmpty || now != nil else { return nil }
        let exhibits = record.exhibits.filter { $0.occurred.instant != nil }
        var words = exhibits.map { "\($0.number) \($0.kind.name(in: language).lowercased())" }
        if let opens = election.polling.map(\.opens).min() {
            marks.append(.init(instant: opens, label: "S"))
            words.append(SummarySentences.pollsMark(in: language))
        }
        if let now {
            marks.append(.init(instant: now, label: SummarySentences.nowMark(in: language)))
            for clock in record.pending {
                guard let due = clock.due else { continue }
                marks.append(.init(instant: due, label: "!"))
                words.append(SummarySentences.dueMark(clock.clock, in: language))
            }
        }
        return Timeline(
            title: SummarySentences.pictureTitle(
                of: record.id.description, platform: record.platformName, in: language),
            marks: marks, description: words.joined(separator: ", ") + ".", election: election, language: language)
    }

    /// The flags by their numbers in the windows of the election.
    var electionTimeline: Timeline? {
        var marks = summary.flags.compactMap { flag in
            flag.submitted.instant.map { Timeline.Mark(instant: $0, label: flag.id.description) }
        }
        var words = marks.map(\.label)
        for tier in election.tiers.prefix(1) { marks.append(.init(instant: tier.begins, label: "")) }
        if let opens = election.polling.map(\.opens).min() {
            marks.append(.init(instant: opens, label: "S"))
            words.append(SummarySentences.pollsMark(in: language))
        }
        if let last = election.tiers.last { marks.append(.init(instant: last.begins, label: "")) }
        return Timeline(
            title: SummarySentences.calendarTitle(of: electionName, in: language), marks: marks,
            description: words.joined(separator: ", ") + ".", election: election, language: language)
    }
}

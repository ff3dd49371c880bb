import Flagging

/// The calendar of one election, resolved to days and instants, before the tiers are laid over it.
struct Calendar {
    var draft: ElectionDraft
    var zone: ZoneTable
    var polling: [Polling]
    var firstPollingDay: CivilDate
    var resultDay: CivilDate

    /// R where no result day is given: E+9, as in 2023 and 2025.
    static let defaultResultDays = 9
    /// Nomination and result lie within a year of the polls; anything else is a wrong year.
    static let longestSpanDays = 366
    /// L10: the clocks of an election reach years further than its days, and still have to reach instants.
    static let years = 1_000...9_000
    /// All polls of one election lie within a month; anything else is a wrong date.
    static let longestPollingDays = 31

    /// Resolves a calendar; nil after a complaint.
    static func resolve(_ draft: ElectionDraft, complaints: Complaints) -> Calendar? {
        guard let firstDay = draft.polling.map(\.day).min(), let lastDay = draft.polling.map(\.day).max() else {
            return nil
        }
        let resultDay = draft.result?.value ?? firstDay.adding(days: defaultResultDays)
        guard checkOrder(draft, firstDay: firstDay, lastDay: lastDay, resultDay: resultDay, complaints: complaints)
        else { return nil }
        // A year before the nomination, two after the result: every instant that the clocks of this election can reach.
        let from = draft.nomination.value.adding(days: -366), to = resultDay.adding(days: 731)
        func table(_ name: Located<String>) -> ZoneTable? {
            if let table = SystemZone.table(named: name.value, from: from, to: to) { return table }
            let near = SystemZone.nearest(to: name.value).map { "did you mean \($0)? " } ?? ""
            complaints.add(
                name.place, "zone \(Quoted(name.value)) is unknown", "\(near)\(SystemZone.remedy)")
            return nil
        }
        let own = table(draft.zone)
        var polling: [Polling] = []
        for poll in draft.polling + draft.alsoPolling {
            guard let zone = poll.zone.map({ table($0) }) ?? own else { continue }
            let span = Polling(
                zone: zone.identifier, opens: zone.instant(of: poll.day, poll.opens),
                closes: zone.instant(of: poll.day, poll.closes))
            if polling.contains(where: { $0.zone == span.zone && $0.opens < span.closes && span.opens < $0.closes }) {
                complaints.add(
                    poll.place, "these polls overlap others in \(span.zone)", "write each span once, side by side")
            }
            polling.append(span)
        }
        guard let own, polling.count == draft.polling.count + draft.alsoPolling.count else { return nil }
        polling.sort { ($0.opens, $0.closes, $0.zone) < ($1.opens, $1.closes, $1.zone) }
        return Calendar(
            draft: draft, zone: own, polling: polling, firstPollingDay: firstDay, resultDay: resultDay)
    }

    /// The instant of a tier's start.
    func instant(of point: CalendarPoint) -> Instant {
        point.instant(
            nomination: draft.nomination.value, firstPollingDay: firstPollingDay, resultDay: resultDay,
            polling: polling, zone: zone)
    }

    /// P.
    var lastPollCloses: Instant { instant(of: .lastPollCloses) }

    private static func checkOrder(
        _ draft: ElectionDraft, firstDay: CivilDate, lastDay: CivilDate, resultDay: CivilDate, complaints: Complaints
    ) -> Bool {
        var isRight = true
        func refuse(_ place: Place, _ problem: String, _ remedy: String) {
            isRight = false
            complaints.add(place, problem, remedy)
        }
        let nomination = draft.nomination
        if nomination.value >= firstDay {
            refuse(
                nomination.place, "nomination \(nomination.value) is not before the first polling day \(firstDay)",
                "write the day of nomination, 44 days before as a rule")
        } else if firstDay.daysSinceEpoch - nomination.value.daysSinceEpoch > longestSpanDays {
            refuse(
                nomination.place,
                "nomination \(nomination.value) is over a year before the first polling day "
                    + "\(firstDay)", "check the year")
        }
        if !years.contains(firstDay.year) {
            refuse(
                draft.place, "the polls of election \(draft.id.value) are in the year \(firstDay.year)",
                "check the year; from \(years.lowerBound) to \(years.upperBound) are taken")
        }
        let place = draft.result?.place ?? draft.place
        if resultDay < lastDay {
            refuse(
                place, "result \(resultDay) is before the last polling day \(lastDay)",
                "write the day of the official result")
        } else if resultDay.daysSinceEpoch - firstDay.daysSinceEpoch > longestSpanDays {
            refuse(
                place, "result \(resultDay) is over a year after the first polling day \(firstDay)", "check the year")
        }
        for poll in draft.polling + draft.alsoPolling
        where abs(poll.day.daysSinceEpoch - firstDay.daysSinceEpoch) > longestPollingDays {
            refuse(
                poll.place,
                "polls on \(poll.day) are over \(longestPollingDays) days from the first polling day "
                    + "\(firstDay)", "check the date")
        }
        return isRight
    }
}

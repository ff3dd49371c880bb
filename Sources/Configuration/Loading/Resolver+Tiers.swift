import Flagging

extension Resolver {
    /// An election with its tiers: each ends where the next begins, the last never.
    func election(of calendar: Calendar) -> Election {
        let draft = calendar.draft
        let begins = layer.tiers.map { calendar.instant(of: $0.starts.value) }
        let tiers = layer.tiers.enumerated().map { index, tier in
            tier.tier(begins: begins[index], ends: index + 1 < begins.count ? begins[index + 1] : .distantFuture)
        }
        if !layer.hasRefusedTiers { checkStarts(begins, calendar) }
        return Election(
            id: draft.id.value, code: draft.code.value, name: draft.name, zone: calendar.zone,
            nomination: draft.nomination.value, firstPollingDay: calendar.firstPollingDay,
            resultDay: calendar.resultDay, polling: calendar.polling, tiers: tiers)
    }

    /// Tier starts must increase. Two starts that count from the same day can be compared without an election, and then
    /// the tier is at fault.
    func checkTierOrder() {
        for (before, tier) in zip(layer.tiers, layer.tiers.dropFirst()) {
            guard let isLater = tier.starts.value.isLater(than: before.starts.value), !isLater else { continue }
            refuseOrder(of: tier, after: before, detail: "")
        }
    }

    /// Between different days only an election can tell. Its dates are at fault where they are newer than the tiers:
    /// where the tiers come from a lower folder, or other elections get along with them.
    private func checkStarts(_ begins: [Instant], _ calendar: Calendar) {
        for index in begins.indices.dropFirst() where begins[index] <= begins[index - 1] {
            let before = layer.tiers[index - 1], tier = layer.tiers[index]
            if let isLater = tier.starts.value.isLater(than: before.starts.value), !isLater { continue }
            let id = calendar.draft.id.value
            let first = begins[index - 1].rfc3339(in: calendar.zone), second = begins[index].rfc3339(in: calendar.zone)
            if isTierAtFault(before, tier) {
                refuseOrder(of: tier, after: before, detail: " in election \(id): \(first), then \(second)")
            } else {
                complaints.add(
                    calendar.draft.place,
                    "election \(id) has tier \(tier.name.value) at \(second), not after tier \(before.name.value) at "
                        + first,
                    "correct nomination, polling or result, or the starts at \(tier.starts.place)")
            }
        }
    }

    private func refuseOrder(of tier: TierDraft, after before: TierDraft, detail: String) {
        complaints.add(
            tier.starts.place,
            "tier \(tier.name.value) starts at \(tier.startsText), not after tier \(before.name.value) at "
                + "\(before.startsText)\(detail)",
            "order the tiers by their starts")
    }

    private func isTierAtFault(_ before: TierDraft, _ tier: TierDraft) -> Bool {
        // Judged by a calendar as the law makes it: nomination 44 days before the polls, result nine days after.
        guard let nomination = CivilDate(year: 2026, month: 5, day: 4) else { return false }
        let polling = nomination.adding(days: 44), result = polling.adding(days: 9)
        let closes = Instant(Int64(polling.daysSinceEpoch) * 86_400 + 26 * 3_600)  // 02:00 on the day after
        func instant(_ point: CalendarPoint) -> Instant {
            point.instant(
                nomination: nomination, firstPollingDay: polling, resultDay: result,
                polling: [Polling(zone: "UTC", opens: closes - 1, closes: closes)], zone: .utc)
        }
        return instant(tier.starts.value) <= instant(before.starts.value)
    }

    /// Allowances may only tighten from tier to tier until P. Without an election the tiers listed before the first
    /// that starts at P or at R count as before P.
    func checkTightening(_ calendars: [Calendar]) {
        guard !layer.hasRefusedTiers else { return }
        var isBeforeClose = layer.tiers.indices.map { index in
            !layer.tiers[...index].contains { $0.starts.value.isAfterPolls }
        }
        for calendar in calendars {
            for (index, tier) in layer.tiers.enumerated()
            where calendar.instant(of: tier.starts.value) < calendar.lastPollCloses {
                isBeforeClose[index] = true
            }
        }
        for index in layer.tiers.indices.dropFirst() where isBeforeClose[index] {
            let before = layer.tiers[index - 1], tier = layer.tiers[index]
            for clock in ClockKind.allCases where tier.allowance(of: clock).value > before.allowance(of: clock).value {
                complaints.add(
                    tier.allowance(of: clock).place,
                    "tier \(tier.name.value) loosens \(clock.rawValue) to "
                        + "\(DurationText.text(tier.allowance(of: clock).value)) after "
                        + "\(DurationText.text(before.allowance(of: clock).value)) in tier \(before.name.value)",
                    "allowances may only tighten until P: write "
                        + "\"\(DurationText.text(before.allowance(of: clock).value))\" or less")
            }
        }
    }
}

extension CalendarPoint {
    /// Whether this point is later than another; nil where only an election can tell.
    func isLater(than other: CalendarPoint) -> Bool? {
        switch (self, other) {
        case (.lastPollCloses, .lastPollCloses): return false
        case (.day(let anchor, let days, let time), .day(let otherAnchor, let otherDays, let otherTime)):
            guard anchor == otherAnchor else { return nil }
            return (days, time) > (otherDays, otherTime)
        default: return nil
        }
    }

    /// Whether a tier that starts here can no longer be before P in any election of one polling day.
    var isAfterPolls: Bool {
        switch self {
        case .lastPollCloses: true
        case .day(.resultDay, let days, _): days >= 0
        case .day: false
        }
    }
}

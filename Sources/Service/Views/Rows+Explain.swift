public import Control
public import Flagging

extension Rows {
    /// Why each deadline of a flag is what it is: every tier that competed, and which won. The clocks that run come
    /// first, then those that stopped, the last first.
    public func explain(_ flag: FlagState, issued: [Issue: Instant]) -> [ExplainRow] {
        guard let election = book.election(of: flag) else { return [] }
        let ours = issued.filter { $0.key.flag == flag.id }
        let clocks = book.clocks(everOf: flag)
        let inOrder = clocks.filter { $0.stoppedBy == nil } + clocks.reversed().filter { $0.stoppedBy != nil }
        return inOrder.map { row($0, of: flag, election, issued: ours) }
    }

    /// When each rung of a flag was issued.
    public static func issued(in events: [Event]) -> [Issue: Instant] {
        var found: [Issue: Instant] = [:]
        for event in events {
            if case .prompted(let issue) = event.body { found[issue] = event.recorded }
        }
        return found
    }

    private func row(
        _ past: PastClock, of flag: FlagState, _ election: Election, issued: [Issue: Instant]
    ) -> ExplainRow {
        let zone = election.zone
        let clock = past.clock
        let next = past.stoppedBy == nil ? book.nextPrompt(of: clock, of: flag) : nil
        let ours = issued.filter { $0.key.clock == clock.kind && $0.key.startedBy == clock.startedBy }
        return ExplainRow(
            clock: clock.kind.rawValue, start: Int(clock.started.seconds),
            startText: clock.started.rfc3339(in: zone), startedBy: Int(clock.startedBy),
            stopped: past.stoppedBy.map { Int($0.occurred.seconds) },
            stoppedText: past.stoppedBy?.occurred.rfc3339(in: zone), stoppedBy: past.stoppedBy.map { Int($0.number) },
            rungs: book.policy.ladder.map { row($0, clock, election, issued: ours) },
            next: next.map { Int($0.released.seconds) }, nextText: next?.released.rfc3339(in: zone),
            nextRung: next?.rung.name, nextRepeat: next?.repetition)
    }

    private func row(
        _ rung: Rung, _ clock: RunningClock, _ election: Election, issued: [Issue: Instant]
    ) -> RungRow {
        let zone = election.zone
        let contenders = election.contenders(
            forBasisPoints: rung.basisPoints, of: clock.kind, startedAt: clock.started)
        let instant = contenders.map(\.instant).min() ?? clock.deadline
        let winner = contenders.firstIndex { $0.instant == instant }
        let released = election.release(of: instant, priority: rung.priority)
        // C14: after a change of the deadline it may have been issued for the one before and not again.
        let ofRung = issued.filter { $0.key.rung == rung.name }
        let ofDeadline = ofRung.filter { $0.key.deadline == clock.deadline }
        let said = ofDeadline.isEmpty ? ofRung : ofDeadline
        let first = said.filter { $0.key.repetition == 0 }.values.max()
        let repeats = said.filter { $0.key.repetition > 0 }
        return RungRow(
            rung: rung.name, percent: Int(rung.basisPoints / 100),
            contenders: contenders.enumerated().map { row($1, zone, wins: $0 == winner) },
            instant: Int(instant.seconds), instantText: instant.rfc3339(in: zone),
            releasedAt: released == instant ? nil : Int(released.seconds),
            releasedAtText: released == instant ? nil : released.rfc3339(in: zone),
            issued: first.map { Int($0.seconds) }, issuedText: first?.rfc3339(in: zone),
            repeats: repeats.isEmpty ? nil : repeats.count, lastRepeat: repeats.values.max().map { Int($0.seconds) },
            lastRepeatText: repeats.values.max()?.rfc3339(in: zone))
    }

    private func row(_ tier: Contender, _ zone: ZoneTable, wins: Bool) -> ContenderRow {
        ContenderRow(
            tier: tier.tier, begins: Int(tier.begins.seconds), beginsText: tier.begins.rfc3339(in: zone),
            from: Int(tier.from.seconds), fromText: tier.from.rfc3339(in: zone),
            allowanceSec: Int(tier.allowanceSeconds), instant: Int(tier.instant.seconds),
            instantText: tier.instant.rfc3339(in: zone), wins: wins)
    }
}

public import Control
public import Flagging

extension Rows {
    /// Why each deadline of a flag is what it is: every tier that competed, and which won.
    public func explain(_ flag: FlagState, issued: [Issue: Instant]) -> [ExplainRow] {
        guard let election = book.election(of: flag) else { return [] }
        let zone = election.zone
        return flag.clocks.map { clock in
            ExplainRow(
                clock: clock.kind.rawValue, start: Int(clock.started.seconds),
                startText: clock.started.rfc3339(in: zone), startedBy: Int(clock.startedBy),
                rungs: book.policy.ladder.map { rung in
                    let when = issued.first {
                        $0.key.flag == flag.id && $0.key.clock == clock.kind && $0.key.startedBy == clock.startedBy
                            && $0.key.deadline == clock.deadline && $0.key.rung == rung.name && $0.key.repetition == 0
                    }?.value
                    return row(rung, clock, election, issued: when)
                })
        }
    }

    /// When each rung of a flag was issued.
    public static func issued(in events: [Event]) -> [Issue: Instant] {
        var found: [Issue: Instant] = [:]
        for event in events {
            if case .prompted(let issue) = event.body { found[issue] = event.recorded }
        }
        return found
    }

    private func row(_ rung: Rung, _ clock: RunningClock, _ election: Election, issued: Instant?) -> RungRow {
        let zone = election.zone
        let contenders = election.contenders(
            forBasisPoints: rung.basisPoints, of: clock.kind, startedAt: clock.started)
        let instant = contenders.map(\.instant).min() ?? clock.deadline
        let winner = contenders.firstIndex { $0.instant == instant }
        let released = election.release(of: instant, priority: rung.priority)
        return RungRow(
            rung: rung.name, percent: Int(rung.basisPoints / 100),
            contenders: contenders.enumerated().map { index, tier in
                ContenderRow(
                    tier: tier.tier, begins: Int(tier.begins.seconds), beginsText: tier.begins.rfc3339(in: zone),
                    from: Int(tier.from.seconds), fromText: tier.from.rfc3339(in: zone),
                    allowanceSec: Int(tier.allowanceSeconds), instant: Int(tier.instant.seconds),
                    instantText: tier.instant.rfc3339(in: zone), wins: index == winner)
            },
            instant: Int(instant.seconds), instantText: instant.rfc3339(in: zone),
            releasedAt: released == instant ? nil : Int(released.seconds),
            releasedAtText: released == instant ? nil : released.rfc3339(in: zone),
            issued: issued.map { Int($0.seconds) }, issuedText: issued?.rfc3339(in: zone))
    }
}

import Flagging

/// What the world does to the daemon: people, mail, the machine.
extension Simulation {
    private static let person = Person(uid: 1_000)

    mutating func deed() {
        switch chance.int(1...20) {
        case 1...3: open()
        case 4...7: postMail()
        case 8...10: if let flag = anyFlag() { ask(.record(record(flag), by: Self.person)) }
        case 11: decide()
        case 12: takeBack()
        case 13: handleHeldMail()
        case 14: stepClock()
        case 15: suspend()
        case 16: reload()
        case 17: fuse = chance.int(1...12)
        case 18: disturbJournal()
        case 19:
            ledger.isFull.toggle()
            count("disk toggles")
        default:
            stalledUntil = now + chance.int(1...100_000)
            count("stalled exports")
        }
        alive { simulation throws(Killed) in
            try simulation.readMail()
            try simulation.settle()
        }
    }

    mutating func open() { ask(.open(opening(), by: Self.person)) }

    private mutating func ask(_ input: Input) {
        alive { simulation throws(Killed) in try simulation.submit(input) }
    }

    private mutating func anyFlag() -> FlagID? { chance.pick(process?.book.flags.map(\.id) ?? []) }

    private mutating func opening() -> OpenRequest {
        let platform = chance.pick(["x", "meta"]) ?? "x"
        let submitted = chance.once(in: 2) ? daemonNow : daemonNow - chance.int(0...200_000)
        return OpenRequest(
            election: "sim", platform: platform, submitted: submitted, known: chance.pick(Known.allCases),
            isContact: chance.once(in: 12))
    }

    private mutating func record(_ flag: FlagID) -> RecordRequest {
        let kinds: [FactKind] = [
            .reaction, .reaction, .followUp, .followUp, .receipt, .bounce, .nudge, .question, .note,
        ]
        let occurred: Instant? = chance.once(in: 2) ? nil : daemonNow - chance.int(0...100_000)
        return RecordRequest(
            flag: flag, kind: chance.pick(kinds) ?? .note, occurred: occurred, note: "seen",
            messageID: chance.once(in: 4) ? "own-\(chance.int(1...3))@us" : nil)
    }

    /// A mail sets out; it may arrive much later, and its Date may be anything.
    private mutating func postMail() {
        guard let flag = anyFlag(), let platform = process?.book.flag(flag)?.opening.platform else { return }
        mailCount += 1
        let kinds: [FactKind] = [.receipt, .reaction, .reaction, .question, .bounce, .automaticReply, .delay]
        let arrival = now + (chance.once(in: 2) ? chance.int(0...300) : chance.int(0...150_000))
        let date: Instant? = chance.once(in: 6) ? nil : arrival - chance.int(-50_000...200_000)
        let trust: Trust.Verdict = chance.once(in: 5) ? .unverified : .verified
        let mail = MailReference(
            identity: "m\(mailCount)", messageID: "m\(mailCount)@them", trust: Trust(trust, reason: "model"),
            rule: "model")
        transit.append(
            (
                arrival,
                Finding(
                    mail: mail, kind: .fact(chance.pick(kinds) ?? .reaction), platform: platform,
                    candidates: [.init(flag: flag, strength: .messageID)], date: date, arrival: arrival + offset,
                    personal: .none)
            ))
        count("mails")
    }

    private mutating func decide() {
        guard let flag = anyFlag() else { return }
        switch chance.int(1...5) {
        case 1: ask(.close(flag, why: nil, by: Self.person))
        case 2: ask(.reopen(flag, why: nil, by: Self.person))
        case 3: ask(.snooze(flag, until: daemonNow + chance.int(1...100_000), by: Self.person))
        default: ask(.take(flag, role: nil, by: Self.person))
        }
    }

    private mutating func takeBack() {
        if chance.once(in: 3), let mail = chance.pick(mailbox) {
            return ask(.unlink(mail: mail.mail.identity, why: "mistake", by: Self.person))
        }
        let kinds: Set = [
            "opened", "reaction", "follow-up", "bounce", "closed", "reopened", "taken", "snoozed", "nudge",
        ]
        let numbers = ledger.events.filter { kinds.contains($0.body.kind) }.suffix(6).map(\.number)
        if let number = chance.pick(numbers) { ask(.retract(event: number, why: "mistake", by: Self.person)) }
    }

    private mutating func handleHeldMail() {
        guard let mail = chance.pick((process?.book.held.keys.map { $0 } ?? []).sorted()) else { return }
        if chance.once(in: 3) { return ask(.dismiss(mail: mail, why: nil, by: Self.person)) }
        if let flag = anyFlag() { ask(.link(mail: mail, flag: flag, kind: .reaction, by: Self.person)) }
    }

    /// C22: up to thirty days either way.
    private mutating func stepClock() {
        let day: Int64 = 86_400
        let seconds = [
            chance.int(-2...2), chance.int(-120...120), chance.int(-day...day), chance.int(-30 * day...30 * day),
        ]
        let step = chance.pick(seconds) ?? 0
        offset += step
        count("clock steps")
        guard process != nil else { return }
        ask(.clockStepped(seconds: step))
        if step > 2 { process?.owesOutage = true }
    }

    private mutating func suspend() {
        now = now + chance.int(3...200_000)
        process?.owesOutage = true
        count("suspends")
    }

    private mutating func reload() {
        policy = RandomPolicy.vary(policy, around: change, &chance)
        ask(.configured(policy, isReload: true))
        count("reloads")
    }

    private mutating func disturbJournal() {
        journal.condition = chance.pick(ModelJournal.Condition.allCases) ?? .running
        if chance.once(in: 6) { journal.loseSocket() }
        count("journal disturbances")
    }
}

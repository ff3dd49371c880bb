import Configuration
import Flagging
import Matching
import Service

/// What the world does to the daemon: people, mail, the machine.
extension Simulation {
    private static let person = Person(uid: 1_000, name: "anna")

    func deed() {
        // The daemon may just have been started, and not be ready.
        if process == nil, chance.once(in: 2) {
            now = max(now, downUntil)
            boot(steps: Int(chance.int(0...3)))
        }
        // A poll may be under way, with reports that have not reached the daemon.
        if chance.once(in: 3) {
            room?.poll()
            drain(Int(chance.int(0...2)))
        }
        takeAway()
        switch chance.int(1...21) {
        case 1...3: open()
        case 4...7: postMail()
        case 8...10: if let flag = anyFlag() { ask(.record(record(flag), by: Self.person)) }
        case 11: decide()
        case 12: takeBack()
        case 13: handleHeldMail()
        case 14: stepClock()
        case 15: suspend()
        case 16: reload()
        case 17: fuse = chance.int(1...25)
        case 18: disturbJournal()
        case 19: fillDisk(!isDiskFull)
        case 20: stop()
        default:
            mailbox.stall(until: now + chance.int(1...100_000), sign: daemonNow)
            count("stalled exports")
        }
        turn()
    }

    package func open() { ask(.open(opening(), by: Self.person)) }

    /// A person's call over the socket; a refusal changes nothing.
    private func ask(_ input: Input) {
        alive { vigil in
            vigil.answer {
                try vigil.submit(input)
                return .deciding
            } failed: { _ in
                count("refusals")
            }
        }
    }

    private func anyFlag() -> FlagID? { chance.pick(book?.flags.map(\.id) ?? []) }

    private func opening() -> OpenRequest {
        let platform = chance.pick(loaded.policy.platforms.map(\.id)) ?? "x"
        let submitted = chance.once(in: 2) ? daemonNow : daemonNow - chance.int(0...200_000)
        return OpenRequest(
            election: "sim", platform: platform, subject: "Colouring two boxes",
            messageID: chance.once(in: 5) ? nil : "fw.\(seed).\(events.count)@example.nl", submitted: submitted,
            known: chance.pick(Known.allCases), isContact: chance.once(in: 12))
    }

    private func record(_ flag: FlagID) -> RecordRequest {
        let kinds: [FactKind] = [
            .reaction, .reaction, .followUp, .followUp, .receipt, .bounce, .nudge, .question, .note,
        ]
        let occurred: Instant? = chance.once(in: 2) ? nil : daemonNow - chance.int(0...100_000)
        return RecordRequest(
            flag: flag, kind: chance.pick(kinds) ?? .note, occurred: occurred, note: "seen",
            messageID: chance.once(in: 4) ? "own-\(chance.int(1...3))@us" : nil)
    }

    /// A mail sets out; it may arrive much later, and its Date may be anything.
    private func postMail() {
        guard let id = anyFlag(), !id.isContact, let flag = book?.flag(id) else { return }
        mailCount += 1
        let arrival = now + (chance.once(in: 2) ? chance.int(0...300) : chance.int(0...150_000))
        let writer = LetterWriter(chance, loaded.matching.platforms, number: mailCount)
        guard let letter = writer.write(about: flag, arrival: arrival) else { return }
        let place = Int(chance.int(0...1))
        fileCounts[place] += 1
        mailbox.post(ModelMail(number: mailCount, file: fileCounts[place], letter, mailbox: place), at: arrival)
        count("mails")
    }

    private func decide() {
        guard let flag = anyFlag() else { return }
        switch chance.int(1...5) {
        case 1: ask(.close(flag, why: nil, by: Self.person))
        case 2: ask(.reopen(flag, why: nil, by: Self.person))
        case 3: ask(.snooze(flag, until: daemonNow + chance.int(1...100_000), by: Self.person))
        default: ask(.take(flag, role: nil, by: Self.person))
        }
    }

    private func takeBack() {
        if chance.once(in: 3), let mail = chance.pick(mailbox.mails) {
            return ask(.unlink(mail: mail.identity, why: "mistake", by: Self.person))
        }
        let kinds: Set = [
            "opened", "reaction", "follow-up", "bounce", "closed", "reopened", "taken", "snoozed", "nudge",
        ]
        let numbers = events.filter { kinds.contains($0.body.kind) }.suffix(6).map(\.number)
        if let number = chance.pick(numbers) { ask(.retract(event: number, why: "mistake", by: Self.person)) }
    }

    private func handleHeldMail() {
        guard let mail = chance.pick((book?.held.keys.map { $0 } ?? []).sorted()) else { return }
        if chance.once(in: 3) { return ask(.dismiss(mail: mail, why: nil, by: Self.person)) }
        if let flag = anyFlag() {
            ask(.link(mail: mail, flag: flag, kind: .reaction, despite: "asked them", by: Self.person))
        }
    }

    /// C22: up to thirty days either way. The daemon is told; something else may come to it first.
    private func stepClock() {
        let day: Int64 = 86_400
        let seconds = [
            chance.int(-2...2), chance.int(-120...120), chance.int(-day...day), chance.int(-30 * day...30 * day),
        ]
        let step = chance.pick(seconds) ?? 0
        offset += step
        count("clock steps")
        guard process != nil else { return }
        if step > 2 { outageFrom = outageFrom ?? events.count }
        somethingElse()
        report(.woke)
    }

    private func suspend() {
        suspend(for: chance.int(3...200_000))
        somethingElse()
        count("suspends")
    }

    /// The machine is suspended for so many seconds of the simulated clock.
    package func suspend(for seconds: Int64) {
        now = now + seconds
        slept += seconds
        if process != nil { outageFrom = outageFrom ?? events.count }
    }

    private func somethingElse() {
        switch chance.int(1...4) {
        case 1: poll()
        case 2: if let flag = anyFlag() { ask(.record(record(flag), by: Self.person)) }
        default: break
        }
    }

    package func reload() {
        count("reloads")
        if chance.once(in: 8) {
            let complaint = Complaint(file: "urgency.toml", line: 1, problem: "a mistake", remedy: "mend it")
            return alive { vigil in
                vigil.reload { () throws(ConfigurationError) in throw ConfigurationError(complaints: [complaint]) }
            }
        }
        loaded = configurations.vary(loaded)
        noteTrust()
        alive { $0.reload { loaded } }
    }

    private func disturbJournal() {
        journal.condition = chance.pick(ModelJournal.Condition.allCases) ?? .running
        if chance.once(in: 6) { journal.loseSocket() }
        count("journal disturbances")
    }

    package func fillDisk(_ isFull: Bool) {
        isDiskFull = isFull
        count("disk toggles")
        do { try process?.effects.limitPages(isFull) } catch { fail("\(error)") }
    }

    /// The manager stops the daemon; the desk tries once more.
    private func stop() {
        guard process != nil else { return }
        count("stops")
        alive { $0.stop() }
        guard let process else { return }
        while process.effects.deskTakes() {}
        process.effects.courier.proceed()
        end()
    }
}

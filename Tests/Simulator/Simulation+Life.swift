import Flagging
import Ledger
import Logging
import Mailbox
import Service
import Systemd

/// The daemon's lives, and what comes to it.
extension Simulation {
    private static let silent = Logger(label: "simulator") { _ in SwiftLogNoOpLogHandler() }

    /// The daemon starts; so many steps of its queues are worked off before anything else happens.
    package func boot(steps: Int = .max) {
        boots += 1
        do {
            let effects = try SimulatedEffects(self, disk)
            let found = try effects.ledger.events()
            if found != events { fail("the ledger does not tell what it was told") }
            if isDiskFull { try effects.limitPages(true) }
            let vigil = Vigil(effects: effects, events: found, configuration: loaded, log: Self.silent)
            process = Process(effects: effects, vigil: vigil)
            outageFrom = events.count
            isMailRead = false
            wereRungsSkipped = false
            wasPromptRefused = false
            alive { $0.begin() }
            drain(steps)
        } catch {
            fail("the daemon does not start: \(error)")
        }
    }

    /// Something happens in the process; it may be killed over it.
    func alive(_ body: (Vigil) -> Void) {
        guard let process else { return }
        body(process.vigil)
        if process.effects.isDead { return die() }
        check(process)
    }

    /// The watchdog's own question.
    private func check(_ process: Process) {
        let kept = (try? process.effects.ledger.head.number) ?? -1  // any other number is as wrong
        if process.vigil.keeper.book.eventCount != kept || kept != events.count {
            fail("the book has \(process.vigil.keeper.book.eventCount) events, the ledger \(kept)")
        }
    }

    /// Whether the process is killed at this boundary.
    func isFuseBurnt() -> Bool {
        guard let left = fuse else { return false }
        fuse = left - 1
        return left <= 1
    }

    func die() {
        count("kills")
        end()
    }

    package func end() {
        if let book = process?.vigil.keeper.book, book.eventCount == Int64(events.count) { compareWithFold(book) }
        process = nil
        room?.isStopped = true
        room = nil
        stirs = []
        fuse = nil
        downUntil = now + (chance.once(in: 2) ? chance.int(1...90) : chance.int(1...200_000))
        do { try disk.leaveAsItIs() } catch { fail("\(error)") }
    }

    func startReading(_ reading: MailReading) {
        room?.isStopped = true
        let next = ModelMailRoom(reading, in: self)
        room = next
        if next.isScanned { isMailRead = true }
        next.poll()
    }

    func report(_ stir: Stir) { stirs.append(stir) }

    /// Lets the daemon's queues work off what is there, at most so many steps.
    func drain(_ steps: Int = .max) {
        var looks = 0
        var left = steps
        while let process, failures.isEmpty, left > 0 {
            left -= 1
            if process.effects.deskTakes() {
                if process.effects.isDead { die() }
            } else if !stirs.isEmpty {
                deliver(stirs.removeFirst())
            } else if process.effects.courier.wantsLook, looks < (journal.condition == .running ? 6 : 2) {
                looks += 1
                journal.work()
                if chance.once(in: 2) {
                    process.effects.courier.look()
                } else {
                    process.effects.courier.journalChanged()
                }
                if process.effects.isDead { die() }
            } else {
                return
            }
        }
    }

    private func deliver(_ stir: Stir) {
        switch stir {
        case .woke: alive { $0.woke() }
        case .desk(let report): alive { $0.heard(report) }
        case .scanned(let room, let index, let status):
            alive { vigil in
                room.wasTold(index)
                vigil.scanned(index, status, by: room.reading.number)
            }
        case .remember(let room, let index, let records):
            alive { $0.remember(records, of: index, by: room.reading.number) }
        case .summary(let election, let result): alive { $0.summaryEnded(election, result) }
        case .batch(let room, let index, let mails, let records):
            var isKept: Bool?
            alive { isKept = $0.received(mails, of: index, by: room.reading.number) }
            guard process != nil, let isKept else { return }
            room.settle(index, records, isKept: isKept)
        }
    }
}

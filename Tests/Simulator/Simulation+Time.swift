import Configuration
package import Flagging
import Service

/// Time goes on, and with it what comes by itself: mail, the exporter, the wall timer, the next life of the daemon.
extension Simulation {
    /// A full disk is tried again after five seconds; playing each of them would tell nothing new.
    private static let patienceSeconds: Int64 = 21_600

    package func advance(to end: Instant) {
        var turns = 0
        while failures.isEmpty, let next = nextInstant, next <= end {
            turns += 1
            if turns > 2_000 { return fail("the daemon does not come to rest") }
            now = max(now, next)
            turn()
        }
        now = max(now, end)
    }

    private var nextInstant: Instant? {
        guard let process else { return [mailbox.next, downUntil].compactMap { $0 }.min() }
        let wake = process.effects.armed.map { max(now, $0 - offset) }
        return [
            mailbox.next, isDiskFull ? wake.map { max($0, now + Self.patienceSeconds) } : wake, silenceEnds, nextLook,
        ].compactMap { $0 }.min()
    }

    /// When the vigil will find at its next poll that the exporter has been silent for too long (M5).
    private var silenceEnds: Instant? {
        guard let until = mailbox.stalledUntil, let process else { return nil }
        let sign = max(mailbox.lastExport(at: daemonNow), process.vigil.startedAt)
        let ends = loaded.mailboxes.compactMap { $0.export.map { sign + $0.silenceSeconds - offset } }
        return ends.filter { $0 > now && $0 < until }.min()
    }

    /// When the vigil looks at a mailbox of which nothing can be heard (M5). The others poll before anybody looks.
    private var nextLook: Instant? {
        guard let room, let process else { return nil }
        let due = process.effects.looks.filter { room.isAway($0.key) }.values.min()
        return due.map { max(now, Instant($0 + slept)) }
    }

    private func lookAtMailboxes() {
        guard let room, let process else { return }
        for (index, due) in process.effects.looks.sorted(by: { $0.key < $1.key })
        where due <= awakeSeconds && room.isAway(index) {
            process.effects.looks[index] = nil
            room.isLookedAt(index)
            alive { $0.lookAtMailbox(index, by: room.reading.number) }
            drain()
        }
    }

    package func turn() {
        mailbox.export(at: now)
        if process == nil, downUntil <= now { boot() }
        // The poll comes every fifteen seconds, so it came at this very instant or just before it.
        let isPollFirst = !chance.once(in: 3)
        if isPollFirst { poll() }
        wake()
        if !isPollFirst { poll() }
        lookAtMailboxes()
        rest()
    }

    func poll() {
        mailbox.export(at: now)
        room?.poll()
        drain()
    }

    /// The wall timer fires where it is armed for that.
    private func wake() {
        guard let armed = process?.effects.armed, armed <= daemonNow else { return }
        let before = events.count
        alive { $0.woke() }
        drain()
        guard let process, !isDiskFull, events.count == before else { return }
        if let again = process.effects.armed, again <= daemonNow {
            fail("a due wake-up at \(again.seconds) said nothing: the daemon would spin")
        }
    }
}

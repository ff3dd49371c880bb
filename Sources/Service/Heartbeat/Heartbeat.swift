import Configuration
import Flagging
import Glibc
import Logging
import Systemd
import Wording

/// Writes the metrics file, so that another machine notices when this one is dead.
///
/// It has no timer of its own (C25): it beats when the daemon is awake anyway, with each poll of a mailbox and after
/// each turn. It fails to nobody's harm, and says so once.
final class Heartbeat {
    private let log: Logger
    private var path: String?
    private var failure: String?
    private var last: Instant?

    init(log: Logger) { self.log = log }

    /// Writes how the vigil is to the configured file, if there is one.
    func beat(_ vigil: Vigil) {
        let wanted = vigil.keeper.configuration.heartbeatFile
        if wanted != path { move(to: wanted) }
        guard let path, vigil.isReady else { return }
        // A storm of turns in one second is one beat.
        let now = Instant(vigil.effects.readClocks().realtimeSeconds)
        guard now != last else { return }
        last = now
        do {
            try SharedFile(path: path).write(Metrics(of: vigil, at: now).text)
            if failure != nil { log.notice("\(path): the heartbeat can be written again") }
            failure = nil
        } catch {
            if failure == nil { log.error("the heartbeat: \(error)") }
            failure = "\(error)"
        }
    }

    /// A file that nobody writes any more would say for ever that the daemon is dead.
    private func move(to wanted: String?) {
        if let path { unlink(path) }
        path = wanted
        failure = nil
        last = nil
    }
}

extension Metrics {
    init(of vigil: Vigil, at now: Instant) {
        let book = vigil.keeper.book
        self.init(
            written: now, version: Build.version, openFlags: book.openFlagCount, nextDue: vigil.nextDue?.at,
            held: book.held.count, unconfirmed: vigil.unconfirmed.count, waitingSince: vigil.waitingSince,
            lastConfirmed: vigil.lastConfirmed,
            isLedgerWritable: [nil, .scarce].contains(vigil.ledgerTrouble),
            isConfigurationRefused: vigil.configurationRefused != nil,
            mailboxes: vigil.mailboxes.map {
                Mailbox(path: $0.path, lastPoll: $0.lastPoll, isStale: book.cannotSee($0.path))
            })
    }
}

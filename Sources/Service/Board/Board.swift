import Configuration
import Flagging
import Glibc
import Logging
import Systemd

/// Writes the board for the wall, after each turn and each poll of a mailbox; only when it says something else.
///
/// It fails to nobody's harm, and says so once.
final class Board {
    private let log: Logger
    private var path: String?
    private var failure: String?
    private var told: BoardState?

    init(log: Logger) { self.log = log }

    /// Writes how things are to the configured file, if there is one.
    func show(_ vigil: Vigil) {
        let wanted = vigil.keeper.configuration.boardFile
        if wanted != path { move(to: wanted) }
        guard vigil.isReady, path != nil else { return }
        let now = Instant(vigil.effects.readClocks().realtimeSeconds)
        write(BoardState(of: vigil, at: now), vigil, at: now)
    }

    /// Nobody watches any more: a board that stood there as it was would say that all is well.
    func stop(_ vigil: Vigil) {
        guard path != nil else { return }
        let now = Instant(vigil.effects.readClocks().realtimeSeconds)
        var state = BoardState(of: vigil, at: now)
        state.isStopped = true
        write(state, vigil, at: now)
    }

    private func write(_ state: BoardState, _ vigil: Vigil, at now: Instant) {
        guard let path, state != told else { return }
        let zone = state.windows.first?.zone ?? vigil.keeper.book.policy.elections.last?.zone ?? .utc
        do {
            try SharedFile(path: path).write(BoardPage(state: state, changed: now, zone: zone).html)
            if failure != nil { log.notice("\(path): the board can be written again") }
            failure = nil
            told = state
        } catch {
            if failure == nil { log.error("the board: \(error)") }
            failure = "\(error)"
        }
    }

    /// A board that nobody writes any more would stand still for ever.
    private func move(to wanted: String?) {
        if let path { unlink(path) }
        path = wanted
        failure = nil
        told = nil
    }
}

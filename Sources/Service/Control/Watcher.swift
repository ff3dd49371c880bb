import Control

/// A client of `Watch`: told the board anew after every change, until it goes.
struct Watcher {
    /// The election whose flags it wants; nil for all.
    var election: String?
    /// Where the board goes.
    var reply: Reply

    /// Sends the board as it is now.
    func tell(_ daemon: isolated Daemon) {
        guard !reply.isOver else { return }
        daemon.sendBoard(to: self)
    }
}

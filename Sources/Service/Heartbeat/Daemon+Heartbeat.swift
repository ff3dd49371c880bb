/// The signs of life.
extension Daemon {
    /// The daemon is awake: it says so where another machine sees it, and shows how things are on the wall.
    func beat() {
        heartbeat.beat(vigil)
        board.show(vigil)
    }

    /// The queue is alive. Without a mailbox nothing polls, and this is all that happens regularly.
    func feedWatchdog() {
        vigil.feedWatchdog()
        if vigil.mailboxes.isEmpty { beat() }
    }
}

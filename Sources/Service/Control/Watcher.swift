import Control

/// A client of `Watch`.
struct Watcher {
    /// The election whose flags it wants; nil for all.
    var election: String?
    /// Where the board goes.
    var reply: Reply
}

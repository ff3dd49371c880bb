import Mailbox

/// Since when other programs keep files of one mailbox locked, so that what is new in them is not read.
struct LockedFiles {
    private var since: [PathBytes: Int64] = [:]

    /// M5: a lock that lasts longer than this, in microseconds, hides answers: five minutes, as long as a dotlock that nobody
    /// touches counts.
    static let longestMicroseconds: Int64 = 300_000_000

    /// Takes over which files are locked now.
    ///
    /// - Parameter now: by the monotonic clock, in microseconds.
    /// - Returns: those that have been for too long.
    mutating func note(_ locked: [PathBytes], atMicroseconds now: Int64) -> [PathBytes] {
        since = Dictionary(locked.map { ($0, since[$0] ?? now) }, uniquingKeysWith: { first, _ in first })
        return locked.filter { now - (since[$0] ?? now) >= Self.longestMicroseconds }
    }
}

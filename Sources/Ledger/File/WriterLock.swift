internal import Foundation

/// The right to write a ledger: an exclusive `flock` on `ledger.lock` beside it, which dies with the process.
///
/// SQLite's own lock lasts a transaction and no longer, so it would let two daemons take turns.
final class WriterLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock or says who holds it.
    init(ledger path: String) throws {
        let lock = WriterLock.path(ledger: path)
        let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o640)
        guard descriptor >= 0 else { throw LedgerError(errno: errno, path: lock) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let failure = errno
            let holder = WriterLock.holder(descriptor)
            close(descriptor)
            guard failure == EWOULDBLOCK else { throw LedgerError(errno: failure, path: lock) }
            throw LedgerError.inUse(path: path, process: holder)
        }
        // For people only; a full disk that keeps the number out takes nothing from the lock.
        let process = "\(getpid())\n"
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, process, process.utf8.count, 0) }
        self.descriptor = descriptor
    }

    deinit {
        // A child between fork and exec has the descriptor too, and would keep the lock.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Gives the right up while the process is still there.
    func release() { flock(descriptor, LOCK_UN) }

    /// `ledger.sqlite` is guarded by `ledger.lock`.
    private static func path(ledger path: String) -> String {
        (path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path) + ".lock"
    }

    private static func holder(_ descriptor: Int32) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: buffer[..<count], as: UTF8.self).filter(\.isNumber))
    }
}

import Control
import Dispatch
import Foundation
import Ledger

/// Sends a copy of the ledger and its mail to one caller, each piece when the one before was taken, so that a slow reader
/// holds up nobody and costs one piece of memory.
///
/// It lives as long as its caller waits for the next piece; the snapshot goes with it.
final class BackupStream: @unchecked Sendable {  // what changes is touched on `queue` only
    /// The bytes of a piece: with base64 and JSON far below what may wait for a client.
    static let pieceBytes = 1 << 18

    private let ledger: LedgerFile
    private let reply: Reply
    private let queue: DispatchQueue
    private let failed: @Sendable (any Error) -> Void
    private var snapshot: Snapshot?
    /// What is still to be sent, the last first.
    private var files: [(name: String, path: String)] = []
    private var open: FileHandle?

    /// A stream that has not begun. It reads on `queue`, beside other answers from the ledger.
    init(
        of ledger: LedgerFile, to reply: Reply, on queue: DispatchQueue, failed: @escaping @Sendable (any Error) -> Void
    ) {
        self.ledger = ledger
        self.reply = reply
        self.queue = queue
        self.failed = failed
    }

    func start() {
        queue.async { @Sendable in
            self.attempt {
                let snapshot = try self.ledger.snapshot()
                self.snapshot = snapshot
                self.files = [("ledger.sqlite", snapshot.path)]
                for mail in snapshot.mails.reversed() {
                    self.files.append(("mail/\(mail.identity.prefix(2))/\(mail.identity).eml", mail.path))
                }
                try self.sendNext()
            }
        }
    }

    private func sendNext() throws {
        guard let snapshot else { return }
        guard let piece = try nextPiece() else {
            try reply.finish(encoding: BackupPiece(events: Int(snapshot.head.number), headHash: snapshot.head.hash))
            self.snapshot = nil
            return
        }
        try reply.next(encoding: piece) { @Sendable [queue] in
            queue.async { @Sendable in self.attempt { try self.sendNext() } }
        }
    }

    /// The next piece of the file in hand, or of the next one; an empty file is one empty piece. Nil after the last.
    private func nextPiece() throws -> BackupPiece? {
        while let file = files.last {
            let isFirst = open == nil
            if isFirst {
                // A purge may have erased a copy of mail since the snapshot was taken (L5).
                guard let handle = FileHandle(forReadingAtPath: file.path) else {
                    guard file.path != snapshot?.path else { throw LedgerError.notFound(path: file.path) }
                    files.removeLast()
                    continue
                }
                open = handle
            }
            let bytes = try open?.read(upToCount: Self.pieceBytes) ?? Data()
            if bytes.isEmpty {
                open = nil
                files.removeLast()
                guard isFirst else { continue }
            }
            return BackupPiece(file: file.name, data: bytes.base64EncodedString())
        }
        return nil
    }

    private func attempt(_ body: () throws -> Void) {
        do {
            try body()
        } catch {
            snapshot = nil
            failed(error)
        }
    }
}

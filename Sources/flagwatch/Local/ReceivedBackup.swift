import Control
import Foundation
import Glibc
import Ledger
import Wording

/// A copy of the ledger that comes from the daemon piece by piece. The daemon's sandbox sees other folders than the person
/// does, so it is written here: where the person said, and the person's.
struct ReceivedBackup {
    /// The folder of the backup; below the current one where it is relative.
    let folder: String

    /// Receives into a folder of its own beside the place, which nobody else can read; then the copy is put in its place
    /// whole, as one that is made here, or refused as that would be.
    func take(_ stream: ((BackupPiece) throws -> Bool) throws -> Void) throws -> BackupAnswer {
        let staging = try makeStaging()
        defer { remove(staging) }
        var last: BackupPiece?
        var open: (name: String, file: FileHandle)?
        try UnusableFile.naming(folder) {
            try stream { piece in
                guard let name = piece.file else {
                    last = piece
                    return true
                }
                if open?.name != name { open = (name, try Self.make(name, in: staging)) }
                guard let data = piece.data.flatMap({ Data(base64Encoded: $0) }) else { throw Self.broken(name) }
                try open?.file.write(contentsOf: data)
                return true
            }
            try open?.file.close()
        }
        let received = try LedgerFile.readOnly(staging + "/ledger.sqlite")
        let head = try received.head
        guard let last, last.events == Int(head.number), last.headHash == head.hash else {
            throw Self.broken("ledger.sqlite")
        }
        return try LocalFiles.backup(received, to: folder)
    }

    /// The name comes over the socket: it names the ledger, or a copy of mail by its content hash, and nothing else.
    private static func make(_ name: String, in staging: String) throws -> FileHandle {
        let isMail = name.wholeMatch(of: #/mail/([0-9a-f]{2})/\1[0-9a-f]{62}\.eml/#) != nil
        guard isMail || name == "ledger.sqlite" else { throw broken(name) }
        let path = staging + "/" + name
        let directory = path.folderOfPath
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// In the folder itself where it is there, so that it need not be possible to write beside it; else in the nearest one
    /// above that is.
    private func makeStaging() throws -> String {
        var parent = folder
        while access(parent, F_OK) != 0, parent != "/", parent != "." {
            let above = parent.folderOfPath
            parent = above.isEmpty ? "." : above
        }
        var template = Array("\(parent)/.flagwatch-backup-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            // The place is there, and nothing can be made in it: /proc says so with the words for a missing file.
            throw errno == ENOENT ? UnusableFile(problem: .notWritable, path: folder) : Self.failure(parent)
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// What cannot be removed is the person's own, in a folder that nobody else can read.
    private func remove(_ staging: String) { _ = try? FileManager.default.removeItem(atPath: staging) }

    private static func failure(_ path: String) -> any Error { UnusableFile.failure(path, errno: errno) }

    private static func broken(_ name: String) -> ClientError {
        .protocolError(reason: "the copy of “\(name)” did not come whole")
    }
}

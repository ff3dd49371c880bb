import Foundation
import GRDB
import Ledger

/// The state folder of one period, in memory where the machine has a file system for that.
///
/// A killed process leaves its files as they are: SQLite's log is then still beside the database, and the next process
/// recovers from it. So each process has a folder of its own, and the next one gets copies.
final class Disk {
    private let root: URL
    private var boots = 0

    private static let memory = "/dev/shm"
    private static let files = ["ledger.sqlite", "ledger.sqlite-wal", "index.sqlite", "index.sqlite-wal"]

    /// An empty ledger and an empty index, made once. The identity is fixed: every key follows from it, and with them
    /// where SQLite needs another page, and so where a full disk is met; a seed must replay to the letter.
    private static let template: [(name: String, bytes: Data)] = {
        let folder = makeFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            let ledger = try DatabaseQueue(path: folder.appending(path: "ledger.sqlite").path)
            try ledger.write {
                try Format.create($0, identity: String(repeating: "5e", count: 16), version: Format.current.version)
            }
            try ledger.close()
            _ = try SeenMailIndex(folder.appending(path: "index.sqlite").path)
            return try files.compactMap { name in
                let file = folder.appending(path: name)
                guard FileManager.default.fileExists(atPath: file.path) else { return nil }
                return (name, try Data(contentsOf: file))
            }
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    init() throws {
        root = Self.makeFolder()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        for (name, bytes) in Self.template { try bytes.write(to: folder.appending(path: name)) }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var path: String { root.path }

    var ledger: String { folder.appending(path: "ledger.sqlite").path }
    var index: String { folder.appending(path: "index.sqlite").path }

    /// The process that used the folder is gone; the next one finds what it left.
    func leaveAsItIs() throws {
        let old = folder
        boots += 1
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        for name in Self.files where FileManager.default.fileExists(atPath: old.appending(path: name).path) {
            try Data(contentsOf: old.appending(path: name)).write(to: folder.appending(path: name))
        }
        let mail = old.appending(path: "mail")
        guard FileManager.default.fileExists(atPath: mail.path) else { return }
        try FileManager.default.moveItem(at: mail, to: folder.appending(path: "mail"))
    }

    private var folder: URL { root.appending(path: "\(boots)") }

    private static func makeFolder() -> URL {
        let isThere = FileManager.default.isWritableFile(atPath: memory)
        let parent = isThere ? URL(filePath: memory) : FileManager.default.temporaryDirectory
        let folder = parent.appending(path: "flagwatch-simulator-\(UUID().uuidString.prefix(8))")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            preconditionFailure("\(error)")
        }
        return folder
    }
}

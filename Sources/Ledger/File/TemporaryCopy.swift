internal import Foundation

/// A copy of a ledger with its WAL in a directory that only this user can read, gone when it is no longer read.
final class TemporaryCopy: Sendable {
    /// The copy of the ledger.
    let path: String
    private let directory: String

    init(of original: String) throws {
        var template = Array("\(NSTemporaryDirectory())/flagwatch-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw LedgerError(errno: errno, path: NSTemporaryDirectory()) }
        directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        path = directory + "/ledger.sqlite"
        do {
            for suffix in ["", "-wal"] where try Disk.look(original + suffix) != .nothing {
                try FileManager.default.copyItem(atPath: original + suffix, toPath: path + suffix)
                guard chmod(path + suffix, 0o600) == 0 else { throw LedgerError(errno: errno, path: path) }
            }
        } catch {
            TemporaryCopy.remove(directory)
            throw error
        }
    }

    deinit { TemporaryCopy.remove(directory) }

    /// Best effort: it is a temporary directory, and the system clears it too.
    private static func remove(_ directory: String) { _ = try? FileManager.default.removeItem(atPath: directory) }
}

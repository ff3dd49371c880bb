import Control
import Foundation
import Glibc
import Ledger
import Wording

/// Copies of the ledger, made and put back here.
extension LocalFiles {
    /// Where the daemon of this machine keeps its ledger.
    static let installedLedger = "/var/lib/flagwatch/ledger.sqlite"

    /// Copies a ledger while its daemon writes.
    func backup(_ ledger: String, to folder: String) throws -> BackupAnswer {
        try Self.backup(try LedgerFile.readOnly(ledger), to: folder)
    }

    /// Copies a ledger that was opened.
    static func backup(_ ledger: LedgerFile, to folder: String) throws -> BackupAnswer {
        let report: BackupReport
        do {
            report = try ledger.backup(to: folder)
        } catch LedgerError.notFound(let path) where path != ledger.path {
            // What is to be made need not be there: the system has no place for it.
            throw UnusableFile(problem: .notWritable, path: folder)
        }
        let attributes = try UnusableFile.naming(folder) {
            try FileManager.default.attributesOfItem(atPath: folder + "/ledger.sqlite")
        }
        return BackupAnswer(
            path: folder, events: Int(report.head.number), headHash: report.head.hash,
            bytes: attributes[.size] as? Int ?? 0)
    }

    /// Enables and starts the daemon and its socket.
    ///
    /// - Throws: what systemctl said.
    static func startDaemon() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["systemctl", "enable", "--now", "--quiet", "flagwatch.socket", "flagwatch.service"]
        let said = Pipe()
        process.standardError = said
        do {
            try process.run()
        } catch {
            throw UnusableFile.failure("systemctl", error)
        }
        let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(.daemonUnreachable, [text.trimmingCharacters(in: .newlines)])
        }
    }
}

import Control
import Foundation
import Glibc
import JournalFixture
import Ledger
import Testing

@Suite(
    "backup by somebody who is not the daemon", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct BackupTests {
    @Test(
        "The copy lies where the person said and is the person's, though the daemon sees another folder there"
    )
    func anotherUser() throws {
        let home = FileManager.default.temporaryDirectory.appending(path: "fw-home-\(UUID().uuidString.prefix(8))").path
        mkdir(home, 0o700)
        chown(home, 60_001, 60_001)
        defer { try? FileManager.default.removeItem(atPath: home) }
        let daemon = try DaemonUnderTest(try JournalNamespace())
        // As PrivateTmp= and ProtectHome=tmpfs do it.
        let veil = "mount --make-rprivate / && mount -t tmpfs none \"$0\" && exec \"$@\""
        try daemon.start(under: ["unshare", "-m", "sh", "-c", veil, home])
        chmod(daemon.folder.path, 0o755)
        chmod(daemon.socket, 0o666)
        for _ in 1...3 { _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail")) }
        let program = try builtProduct("flagwatch")
        let command = [
            "setpriv", "--reuid", "60001", "--regid", "60001", "--clear-groups", program, "backup", "\(home)/copy",
            "--socket",
            daemon.socket, "--json",
        ]
        let first = try ChildProcess.run(command)
        #expect(first.status == 0, "\(first.errors)")
        let answer = try JSONValue(parsing: first.output.trimmingCharacters(in: .newlines))
        let copy = try LedgerFile.readOnly("\(home)/copy/ledger.sqlite")
        #expect(try answer["headHash"]?.string == copy.head.hash)
        for name in ["", "/ledger.sqlite"] {
            var status = stat()
            #expect(lstat("\(home)/copy\(name)", &status) == 0)
            #expect(status.st_uid == 60_001)
        }
        // An earlier copy of the same ledger is replaced.
        _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail"))
        #expect(try ChildProcess.run(command).status == 0)
        #expect(try LedgerFile.readOnly("\(home)/copy/ledger.sqlite").head.number > copy.head.number)
        let elsewhere = try ChildProcess.run(command.map { $0 == "\(home)/copy" ? "/root/copy" : $0 })
        #expect(
            elsewhere.status == 64 && elsewhere.errors.contains("/root: is not yours to use"), "\(elsewhere.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: daemon.folder.path + "/state")
        #expect(!names.contains { $0.contains("snapshot") }, "\(names)")
        try daemon.stop()
    }

    @Test("A caller that does not read, or dies, ends its copy alone: the next one gets a whole one")
    func badReader() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        for _ in 1...3 {
            let dying = try daemon.client()
            try dying.stream(BackupCall()) { _ in false }
        }
        try daemon.wait(for: "the place of the copy to be free") {
            var last: BackupPiece?
            do {
                try daemon.client().stream(BackupCall()) { piece in
                    last = piece
                    return true
                }
            } catch FlagwatchError.notReady {
                return false
            }
            return last?.headHash != nil
        }
        #expect(throws: VarlinkError.expectedMore) { try daemon.client().call(BackupCall()) }
        try daemon.stop()
    }
}

@Suite(
    "Output that is closed",
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct ClosedOutputTests {
    @Test("An answer does not go down the control socket where standard output is closed: it was not given")
    func closed() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        let flag = try daemon.client().call(OpenCall(platform: "x", channel: "mail")).flag.id
        let words = [
            try builtProduct("flagwatch"), "record", flag, "note", "--note", "seen", "--socket", daemon.socket,
        ]
        let result = try ChildProcess.run(["/bin/sh", "-c", "exec \"$@\" >&-", "sh"] + words)
        #expect(
            result.status == 74 && result.errors.contains("Bad file descriptor"), "\(result.status) \(result.errors)")
        #expect(try daemon.stop() == 0)
    }
}

import Flagging
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite struct FaultTests {
    @Test("L4: on a full disk nothing is half done, and the same call succeeds when there is room")
    func full() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...4))
        let head = try ledger.head
        let pages = try ledger.queue.inDatabase { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
            return pages
        }
        let batch = Sample.events(5...200)
        let error = #expect(throws: LedgerError.full(path: scratch.ledger)) { try ledger.append(batch) }
        #expect(error?.isTransient == true)
        #expect(try ledger.head == head)
        #expect(try ledger.events() == Sample.events(1...4))
        #expect(try ledger.outboxCounts().pending == 3)
        _ = try ledger.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA max_page_count = \(pages * 1000)") }
        try ledger.append(batch)
        #expect(try ledger.events() == Sample.events(1...200))
        #expect(try ledger.verify().damages.allSatisfy { $0.isAboutMail })
    }

    @Test(
        "L4: a file system that runs full, for real, loses nothing that was accepted",
        .enabled(if: getuid() == 0, "mounting a small file system takes root"))
    func fullFileSystem() throws {
        let scratch = try Scratch()
        let disk = scratch.path("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        try Scratch.run("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk])
        defer { _ = try? Scratch.run("umount", [disk]) }
        let path = disk + "/ledger.sqlite"
        do {
            let ledger = try LedgerFile.open(path)
            var next: Int64 = 1
            let error = #expect(throws: LedgerError.self) {
                while next < 100_000 {
                    try ledger.append(Sample.events(next...next + 19))
                    next += 20
                }
            }
            #expect(error?.isTransient == true, "\(String(describing: error))")
            #expect(try ledger.head.number == next - 1)
            #expect(try ledger.events(limit: 10) == Sample.events(1...10))
            #expect(throws: LedgerError.self) {
                try ledger.mailCopies.keep([UInt8](repeating: 1, count: 1 << 20), identity: Sample.identity(1))
            }
            #expect(try ledger.mailCopies.identities().isEmpty)
        }
        try Scratch.run("mount", ["-o", "remount,size=16m", disk])
        let ledger = try LedgerFile.open(path)
        try ledger.proveWritable()
        let filler = disk + "/filler"
        try Scratch.run("sh", ["-c", "head -c 16m /dev/zero > \(filler) || true"])
        // What the log has room for is still written; what it has not is refused.
        let refused = #expect(throws: LedgerError.self) { try ledger.proveWritable() }
        #expect([.full(path: path), .scarce(path: path)].contains(refused))
        // Half a mebibyte is left: it can be written, and is said to be scarce.
        try Scratch.run("truncate", ["-s", "-512K", filler])
        #expect(throws: LedgerError.scarce(path: path), "hardly room for the next events") {
            try ledger.proveWritable()
        }
        try FileManager.default.removeItem(atPath: filler)
        try ledger.proveWritable()
        let next = try ledger.head.number + 1
        try ledger.append(Sample.events(next...next + 99))
        #expect(try ledger.events() == Sample.events(1...next + 99))
    }

    @Test("L4: a locked database is an error that says so; the same call succeeds afterwards")
    func busy() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: scratch.ledger, configuration: configuration)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let error = #expect(throws: LedgerError.busy(path: scratch.ledger)) { try ledger.append(Sample.events(1...3)) }
        #expect(error?.isTransient == true)
        #expect(try ledger.events().isEmpty)
        try other.inDatabase { try $0.execute(sql: "COMMIT") }
        try ledger.append(Sample.events(1...3))
        #expect(try ledger.events() == Sample.events(1...3))
    }

    @Test("L4: killed in the middle of appends, again and again, what was accepted is there and nothing is half done")
    func killed() throws {
        let scratch = try Scratch()
        let probe = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "ledger-probe")
        var accepted: Int64 = 0
        for round in 1...12 {
            let process = Process()
            process.executableURL = probe
            process.arguments = ["append", scratch.ledger]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            // Kill it after so many accepted batches, at whatever it does then.
            for _ in 0..<round * 3 {
                guard let line = Scratch.line(pipe.fileHandleForReading), let number = Int64(line) else { break }
                accepted = number
            }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal)
            let ledger = try LedgerFile.open(scratch.ledger)
            let head = try ledger.head.number
            #expect(head >= accepted)
            #expect(head % 3 == 0)
            #expect(try ledger.verify().isWhole)
            #expect(try ledger.outboxCounts().pending == Int(head))
            accepted = head
        }
        #expect(accepted >= 200)
    }
}

extension Scratch {
    /// The next line, byte by byte; nil at the end.
    static func line(_ handle: FileHandle) -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while read(handle.fileDescriptor, &byte, 1) == 1 {
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
        return nil
    }
}

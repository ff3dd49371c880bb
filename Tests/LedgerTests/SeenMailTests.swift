import Foundation
import Testing

@testable import Ledger

@Suite struct SeenMailTests {
    private func mail(_ number: Int, _ disposition: SeenMail.Disposition = .unrelated) -> SeenMail {
        SeenMail(
            identity: Sample.identity(Int64(number)), disposition: disposition, messageID: "m\(number)@x.com",
            place: "INBOX/\(number).M1")
    }

    @Test("Section 6: what was seen is known after a start, by content, Message-ID and place")
    func remembered() throws {
        let scratch = try Scratch()
        do {
            let index = try SeenMailIndex(scratch.path("index.sqlite"))
            #expect(!index.wasDiscarded)
            try index.note((1...9).map { mail($0) })
            try index.note([mail(3, .held), SeenMail(identity: Sample.identity(10), disposition: .filed)])
        }
        let table = try SeenMailIndex(scratch.path("index.sqlite")).load()
        #expect(table.count == 10)
        #expect(table.disposition(of: Sample.identity(2)) == .unrelated)
        #expect(table.disposition(of: Sample.identity(3)) == .held)
        #expect(table.disposition(of: Sample.identity(11)) == nil)
        #expect(table.identity(messageID: "m4@x.com") == Sample.identity(4))
        #expect(table.identity(place: "INBOX/9.M1") == Sample.identity(9))
        #expect(table.identity(place: "INBOX/10.M1") == nil)
    }

    @Test("M4: a placeholder that is replaced under the same Message-ID leads to its new content")
    func placeholder() throws {
        let scratch = try Scratch()
        let index = try SeenMailIndex(scratch.path("index.sqlite"))
        var table = SeenMailTable()
        let steps = [
            SeenMail(identity: Sample.identity(1), disposition: .placeholder, messageID: "a@b", place: "p"),
            SeenMail(identity: Sample.identity(2), disposition: .filed, messageID: "a@b", place: "p"),
        ]
        for step in steps {
            try index.note([step])
            table.note(step)
        }
        for found in [table, try index.load()] {
            #expect(found.identity(messageID: "a@b") == Sample.identity(2))
            #expect(found.identity(place: "p") == Sample.identity(2))
            #expect(found.disposition(of: Sample.identity(1)) == .placeholder)
        }
        try index.clear()
        #expect(try index.load().count == 0)
    }

    @Test(
        "An index that cannot be used is thrown away and said so: it is no record",
        arguments: ["garbage", "newer", "page"])
    func discarded(how: String) throws {
        let scratch = try Scratch()
        let path = scratch.path("index.sqlite")
        do { try SeenMailIndex(path).note([mail(1)]) }
        if how == "newer" {
            try Scratch.run("sqlite3", [path, "PRAGMA user_version = 9"])
        } else if how == "page" {
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            bytes.replaceSubrange(4096..<4200, with: Data(repeating: 0x5A, count: 104))
            try bytes.write(to: URL(fileURLWithPath: path))
        } else {
            try Data("this is no database at all".utf8).write(to: URL(fileURLWithPath: path))
        }
        let index = try SeenMailIndex(path)
        #expect(index.wasDiscarded)
        #expect(try index.load().count == 0)
        try index.note([mail(1)])
        #expect(try index.load().count == 1)
    }

    @Test("No name, address or Message-ID stands in the index")
    func fingerprints() throws {
        let scratch = try Scratch()
        do { try SeenMailIndex(scratch.path("index.sqlite")).note([mail(1)]) }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path("index.sqlite")))
        #expect(bytes.range(of: Data("x.com".utf8)) == nil)
        #expect(bytes.range(of: Data("INBOX".utf8)) == nil)
    }

    @Test("What is no content hash is refused by the index and by the copies, and nothing of its batch is kept")
    func notAHash() throws {
        let scratch = try Scratch()
        let index = try SeenMailIndex(scratch.path("index.sqlite"))
        let bad = SeenMail(identity: "../../etc/passwd", disposition: .filed)
        let refused = LedgerError.notAContentHash(path: index.path, text: bad.identity)
        #expect(throws: refused) { try index.note([mail(1), bad]) }
        #expect(try index.load().count == 0)
        let copies = try LedgerFile.open(scratch.ledger).mailCopies
        #expect(throws: LedgerError.notAContentHash(path: copies.directory, text: bad.identity)) {
            try copies.keep([1], identity: bad.identity)
        }
        #expect(copies.path(of: bad.identity) == nil)
    }
}

import Foundation
import Ledger
import Testing

@Suite("The index of seen mail beside the ledger")
struct SeenMailIndexTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("seen-\(UUID())")

    private func index() throws -> SeenMailIndex {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SeenMailIndex(folder.appendingPathComponent("index.sqlite").path)
    }

    private func identity(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }

    @Test("what was noted is known after it is opened again, and nothing else is")
    func remembers() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try index().note([identity(1), identity(2)])
        #expect(try index().seen(among: [identity(1), identity(2), identity(3)]) == [identity(1), identity(2)])
    }

    @Test("files are remembered by mailbox and key, the latest word counts")
    func files() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let index = try index()
        try index.note(files: [(key: UInt64(7), record: [UInt8(1)]), (key: UInt64.max, record: [2])], ofMailbox: "/a")
        try index.note(files: [(key: UInt64(7), record: [UInt8(3)])], ofMailbox: "/a")
        #expect(Set(try index.files(ofMailbox: "/a")) == [[3], [2]])
        #expect(try index.files(ofMailbox: "/b").isEmpty)
    }

    @Test("a damaged index is thrown away and begun anew; it is no record")
    func damaged() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(repeating: 0x41, count: 8_192).write(to: folder.appendingPathComponent("index.sqlite"))
        let index = try index()
        #expect(index.wasDiscarded)
        try index.note([identity(1)])
        #expect(try index.seen(among: [identity(1)]) == [identity(1)])
    }
}

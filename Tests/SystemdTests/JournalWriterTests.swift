import Glibc
import Testing

@testable import Systemd

@Suite("Entries that do not go out")
struct JournalWriterTests {
    private let writer = JournalWriter(identifier: "test")

    private func entry(_ fields: [JournalField]) -> JournalEntry {
        JournalEntry(message: "m", priority: .info, fields: fields)
    }

    @Test("More fields than the stack should carry are refused by number")
    func tooMany() throws {
        let name = try #require(JournalFieldName("A"))
        // Three common fields go with it: message, priority, identifier.
        let fields = [JournalField](repeating: JournalField(name, "v"), count: JournalWriter.fieldLimit - 2)
        #expect(throws: JournalWriteError.tooManyFields(count: JournalWriter.fieldLimit + 1)) {
            try writer.send(entry(fields))
        }
    }

    @Test("More than one mebibyte is refused by size")
    func tooLarge() throws {
        let name = try #require(JournalFieldName("A"))
        let field = JournalField(name, bytes: [UInt8](repeating: 0, count: JournalWriter.byteLimit))
        let error = #expect(throws: JournalWriteError.self) { try writer.send(entry([field])) }
        guard case .tooLarge(let bytes) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(bytes > JournalWriter.byteLimit)
    }

    @Test(
        "A common field among the further ones is refused by name: the entry would have two",
        arguments: [JournalFieldName.message, .priority, .syslogIdentifier])
    func repeated(name: JournalFieldName) {
        #expect(throws: JournalWriteError.commonFieldRepeated(name)) {
            try writer.send(entry([JournalField(name, "x")]))
        }
    }

    @Test("A MESSAGE_ID given twice is refused, once is enough from either side")
    func repeatedID() throws {
        let id = try #require(ID128("0123456789abcdef0123456789abcdef"))
        var twice = entry([JournalField(.messageID, id.description)])
        twice.messageID = id
        #expect(throws: JournalWriteError.commonFieldRepeated(.messageID)) { try writer.send(twice) }
    }

    @Test("Each error says what is wrong and what would be right")
    func words() {
        let refused = SystemFailure(call: "sd_journal_sendv_with_location", code: 111)
        #expect(JournalWriteError.tooManyFields(count: 70).description == "journal entry with 70 fields: at most 64")
        #expect(JournalWriteError.refused(refused).description.hasSuffix("Connection refused (111)"))
        #expect(JournalReadError.closed.description == "the journal reader was closed")
    }

    @Test("Whether the socket is there can be asked; the answer proves nothing")
    func socket() throws {
        let folder = try Folder()
        #expect(!JournalWriter.isSocketPresent(path: folder.path + "/socket"))
        let bound = try BoundSocket(SOCK_DGRAM, at: folder.path + "/socket")
        #expect(JournalWriter.isSocketPresent(path: bound.path))
    }
}

import Testing

@testable import Systemd

@Suite("Journal fields")
struct JournalFieldTests {
    @Test("A name that journald takes is taken", arguments: ["A", "MESSAGE", "FLAGWATCH_KEY", "A_", "X9", "A__B"])
    func goodNames(name: String) {
        #expect(JournalFieldName(name)?.description == name)
    }

    @Test(
        "A name that journald would drop in silence is refused",
        arguments: ["", "_UID", "9A", "a", "FLAGWATCH-KEY", "A B", "A=", "Ä", "A\n", "A\0", "MESSAGe"])
    func badNames(name: String) {
        #expect(JournalFieldName(name) == nil)
    }

    @Test("A name has at most 64 bytes")
    func longNames() {
        #expect(JournalFieldName(String(repeating: "A", count: 64)) != nil)
        #expect(JournalFieldName(String(repeating: "A", count: 65)) == nil)
    }

    @Test("The common names are valid and are what the journal calls them")
    func commonNames() {
        let names = [JournalFieldName.message, .messageID, .priority, .syslogIdentifier].map(\.description)
        #expect(names == ["MESSAGE", "MESSAGE_ID", "PRIORITY", "SYSLOG_IDENTIFIER"])
    }

    @Test("A trusted name cannot be sent: it is no field name for a client")
    func trustedNames() {
        for name in TrustedFieldName.allCases { #expect(JournalFieldName(name.rawValue) == nil) }
    }

    @Test("A value keeps every byte")
    func values() throws {
        let name = try #require(JournalFieldName("A"))
        let bytes = (0...255).map { UInt8($0) }
        #expect(JournalField(name, bytes: bytes).assignment == [0x41, 0x3D] + bytes)
        #expect(JournalField(name, "é").value == [0xC3, 0xA9])
        #expect(JournalField(name, "").assignment == [0x41, 0x3D])
    }

    @Test("An entry goes out with message, priority, id and identifier first, then its own fields in their order")
    func entry() throws {
        let id = try #require(ID128("00112233445566778899aabbccddeeff"))
        let names = ["B", "A", "B"].compactMap { JournalFieldName($0) }
        let entry = JournalEntry(
            message: "m", priority: .critical, messageID: id, fields: names.map { JournalField($0, "v") })
        let lines = entry.allFields(identifier: "flagwatchd").map { String(decoding: $0.assignment, as: UTF8.self) }
        #expect(
            lines == [
                "MESSAGE=m", "PRIORITY=2", "MESSAGE_ID=00112233445566778899aabbccddeeff",
                "SYSLOG_IDENTIFIER=flagwatchd", "B=v", "A=v", "B=v",
            ])
    }

    @Test("An entry without a kind has no MESSAGE_ID")
    func entryWithoutKind() {
        let fields = JournalEntry(message: "m", priority: .info).allFields(identifier: "x")
        #expect(!fields.contains { $0.name == .messageID })
    }

    @Test("Priorities have syslog's numbers and journalctl's words, and the most urgent one is the maximum")
    func priorities() {
        #expect(JournalPriority.allCases.map(\.rawValue) == Array(0...7))
        #expect(JournalPriority(word: "crit") == .critical)
        #expect(JournalPriority(word: "critical") == nil)
        for priority in JournalPriority.allCases { #expect(JournalPriority(word: priority.word) == priority) }
        #expect([JournalPriority.notice, .alert, .debug].max() == .alert)
    }
}

@Suite("Ids")
struct ID128Tests {
    @Test("32 lower-case hexadecimal digits are an id, and print as they were")
    func roundTrip() throws {
        let text = "0123456789abcdef00ff10e0d0c0b0a9"
        let id = try #require(ID128(text))
        #expect(id.description == text)
        #expect(id.bytes.first == 0x01)
        #expect(id.bytes.count == 16)
    }

    @Test(
        "Anything else is not: upper case would miss the catalog",
        arguments: [
            "", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcde",
            "0123456789abcdef0123456789abcdef0", "01234567-89ab-cdef-0123-456789abcdef",
            "0123456789abcdef0123456789abcdeg",
        ])
    func notIDs(text: String) {
        #expect(ID128(text) == nil)
    }

    @Test("The ids of the boot and the machine are those of the kernel and of machine-id(5)")
    func systemIDs() throws {
        let boot = try #require(firstLine(of: "/proc/sys/kernel/random/boot_id"))
        #expect(try ID128.boot().description == boot.filter { $0 != "-" })
        if let machine = firstLine(of: "/etc/machine-id"), machine.count == 32 {
            #expect(try ID128.machine().description == machine)
        }
    }
}

import Glibc
import Systemd

/// The commands that write entries.
enum Writing {
    private static let writer = JournalWriter(identifier: "journal-probe")

    /// `write COUNT PREFIX`: entries with the keys PREFIX-0, PREFIX-1… Prints how many were sent and refused.
    static func write(_ arguments: [String]) throws {
        let count = try arguments.number(0)
        let prefix = try arguments.text(1)
        var refused = 0
        for index in 0..<count {
            do { try send("\(prefix)-\(index)") } catch {
                refused += 1
                Probe.say("refused: \(error)")
            }
        }
        Probe.say("sent \(count - refused) refused \(refused)")
    }

    /// `write-hex NAME HEX`: one entry with a field of any bytes.
    static func writeHex(_ arguments: [String]) throws {
        let name = try arguments.name(0)
        let bytes = try arguments.bytes(1)
        let id = ID128("0123456789abcdef0123456789abcdef")
        try writer.send(
            JournalEntry(
                message: "line one\nline two", priority: .warning, messageID: id,
                fields: [JournalField(name, bytes: bytes)]))
        Probe.say("sent")
    }

    /// `write-size BYTES KEY`: one entry with a field of so many bytes beside its key.
    static func writeSize(_ arguments: [String]) throws {
        let name = JournalFieldName(literal: "FLAGWATCH_NOTE")
        let note = JournalField(name, bytes: [UInt8](repeating: 0x78, count: try arguments.number(0)))
        try writer.send(
            JournalEntry(
                message: "large", priority: .info, fields: [JournalField(Probe.key, try arguments.text(1)), note]))
        Probe.say("sent")
    }

    /// `write-until PREFIX`: says the number of each entry after it was sent, without end.
    static func writeUntilStopped(_ arguments: [String]) throws {
        let prefix = try arguments.text(0)
        var index = 0
        while true {
            try send("\(prefix)-\(index)")
            Probe.say(String(index))
            index += 1
        }
    }

    private static func send(_ key: String) throws(JournalWriteError) {
        try writer.send(
            JournalEntry(message: "probe \(key)", priority: .info, fields: [JournalField(Probe.key, key)]))
    }
}

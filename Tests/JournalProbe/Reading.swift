import Glibc
import Systemd

/// The commands that look entries up.
enum Reading {
    /// `present COUNT PREFIX AUTHOR…`: how many of the keys stand in the journal, written by one of the users or units.
    static func present(_ arguments: [String]) throws {
        let keys = (0..<(try arguments.number(0))).map { "\((try? arguments.text(1)) ?? "")-\($0)" }
        let found = try JournalReader().keys(present: keys, in: Probe.key, by: author(arguments.dropFirst(2)))
        Probe.say("present \(found.count)")
    }

    /// `find KEY UID…`: each entry with the key: its writer, message, and the size of its note; by
    /// anybody where no user is named.
    static func find(_ arguments: [String]) throws {
        let uids = arguments.dropFirst()
        let records = try JournalReader().records(
            having: [JournalField(Probe.key, try arguments.text(0))], by: uids.isEmpty ? nil : author(uids))
        for record in records {
            let note = record.values(of: "FLAGWATCH_NOTE").first.map { " note \($0.count)" } ?? ""
            Probe.say("uid \(record.uid.map(String.init) ?? "-") \(record.text(of: .message) ?? "-")\(note)")
        }
        Probe.say("found \(records.count)")
    }

    /// `find-hex NAME HEX`: the values of the field, in hexadecimal, of each entry where it has these bytes.
    static func findHex(_ arguments: [String]) throws {
        let name = try arguments.name(0)
        let records = try JournalReader().records(
            having: [JournalField(name, bytes: try arguments.bytes(1))], by: .ourselves)
        for value in records.flatMap({ $0.values(of: name.description) }) {
            Probe.say(value.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        }
    }

    /// `measure KEYS`: nanoseconds to open the journal, and to look up one, and all, of the keys m-0, m-1….
    static func measure(_ arguments: [String]) throws {
        let count = try arguments.number(0)
        let clock = ContinuousClock()
        var reader: JournalReader?
        let opening = try clock.measure { reader = try JournalReader() }
        guard let reader else { return }
        var found = 0
        let one = try clock.measure {
            found = try reader.keys(present: ["m-\(count / 2)"], in: Probe.key, by: .ourselves).count
        }
        let all = try clock.measure {
            found = try reader.keys(present: (0..<count).map { "m-\($0)" }, in: Probe.key, by: .ourselves).count
        }
        let absent = try clock.measure {
            found += try reader.keys(present: (0..<count).map { "x-\($0)" }, in: Probe.key, by: .ourselves).count
        }
        Probe.say("found \(found) open \(opening) one \(one) all \(all) absent \(absent)")
    }

    /// `reader`: keeps one reader; each line of standard input is a key to look up, the answer `yes` or `no`.
    static func interactive(_ arguments: [String]) throws {
        let reader = try JournalReader()
        Probe.say("ready")
        while let key = readLine() {
            Probe.say(try reader.isPresent(key, in: Probe.key, by: .ourselves) ? "yes" : "no")
        }
    }

    /// Users by number, units by name; us and root where none is named.
    private static func author(_ names: ArraySlice<String>) -> JournalAuthor {
        guard !names.isEmpty else { return .ourselves }
        return JournalAuthor(
            uids: Set(names.compactMap { UInt32($0) }), units: Set(names.filter { UInt32($0) == nil }))
    }
}

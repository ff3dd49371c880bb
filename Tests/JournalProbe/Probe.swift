import Glibc
import Systemd

/// A small program that the tests run inside a namespace with a real journald, or with passed sockets: each command
/// does one thing through `Systemd` and prints what came of it, a line at a time. It is no part of the product.
@main
struct Probe {
    static let key = JournalFieldName(literal: "FLAGWATCH_KEY")

    static func main() {
        var arguments = ArraySlice(CommandLine.arguments.dropFirst())
        guard let command = arguments.popFirst(), let action = commands[command] else {
            say("usage: journal-probe \(commands.keys.sorted().joined(separator: "|")) ARGUMENT…")
            exit(64)
        }
        do {
            try action(Array(arguments))
        } catch {
            say("error: \(error)")
            exit(1)
        }
    }

    static let commands: [String: @Sendable ([String]) throws -> Void] = [
        "write": Writing.write, "write-hex": Writing.writeHex, "write-until": Writing.writeUntilStopped,
        "present": Reading.present, "find": Reading.find, "find-hex": Reading.findHex, "measure": Reading.measure,
        "reader": Reading.interactive,
        "follow": Following.follow, "watch": Following.watch, "latency": Following.latency,
        "write-size": Writing.writeSize, "sockets": Surroundings.sockets, "notify": Surroundings.notify,
        "ids": Surroundings.ids, "signals": Surroundings.signals,
    ]

    /// Writes a line to standard output at once.
    static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
            guard count > 0 else { exit(74) }
            rest = rest.dropFirst(count)
        }
    }
}

/// A command was called wrongly.
struct Usage: Error, CustomStringConvertible {
    let description: String
}

extension [String] {
    /// The argument at a place, as the name of a field.
    func name(_ index: Int) throws -> JournalFieldName {
        guard let name = JournalFieldName(try text(index)) else { throw Usage(description: "not a field name") }
        return name
    }

    /// The argument at a place, as it is.
    func text(_ index: Int) throws -> String {
        guard indices.contains(index) else { throw Usage(description: "argument \(index + 1) is missing") }
        return self[index]
    }

    /// The argument at a place, as the bytes that its hexadecimal digits name.
    func bytes(_ index: Int) throws -> [UInt8] {
        let digits = Array<Character>(try text(index))
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }

    /// The argument at a place, as a number.
    func number(_ index: Int) throws -> Int {
        guard let number = Int(try text(index)) else { throw Usage(description: "argument \(index + 1): a number") }
        return number
    }
}

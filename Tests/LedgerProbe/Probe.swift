import Flagging
import Ledger

/// `ledger-probe append LEDGER` appends until it is killed; `ledger-probe measure DIRECTORY EVENTS` prints speeds.
@main
struct Probe {
    static func main() throws {
        let arguments = CommandLine.arguments
        switch arguments.dropFirst().first {
        case "append": try append(to: arguments[2])
        case "measure": try Measurement(directory: arguments[2], count: Int64(arguments[3]) ?? 0).run()
        default: print("ledger-probe append LEDGER | measure DIRECTORY EVENTS")
        }
    }

    /// Appends batches of three events, and says after each which event the ledger has accepted.
    private static func append(to path: String) throws {
        let ledger = try LedgerFile.open(path)
        while true {
            let first = try ledger.head.number + 1
            try ledger.append((first..<first + 3).map(event))
            print(first + 2)
            flush()
        }
    }

    /// An event as a person's note makes it, with a personal value and an intent.
    static func event(_ number: Int64) -> Event {
        Event(
            number: number, recorded: Instant(number), occurred: Instant(number), known: .typed,
            actor: .person(uid: 1000), flag: FlagID(code: "TK25", sequence: 1),
            body: .happened(fact: Fact(kind: .note)),
            personal: Personal(notes: ["note": "text \(number)"]),
            entry: Entry(identity: "recorded/\(number)", action: .recorded, issued: Instant(number)))
    }
}

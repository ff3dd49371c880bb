import Flagging
import Ledger

/// Appends batches of three events until it is killed, and says after each which event the ledger has accepted.
@main
struct Probe {
    static func main() throws {
        let ledger = try LedgerFile.open(CommandLine.arguments[1])
        let flag = FlagID(code: "TK25", sequence: 1)
        while true {
            let first = try ledger.head.number + 1
            try ledger.append(
                (first..<first + 3).map { number in
                    Event(
                        number: number, recorded: Instant(number), occurred: Instant(number), known: .typed,
                        actor: .person(uid: 1000), flag: flag,
                        body: .happened(fact: Fact(kind: .note)), personal: Personal(notes: ["note": "text \(number)"]),
                        entry: Entry(identity: "recorded/\(number)", action: .recorded, issued: Instant(number)))
                })
            print(first + 2, terminator: "\n")
            flush()
        }
    }
}

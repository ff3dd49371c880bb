import Flagging
import Foundation
import Ledger

/// How fast the ledger is: a line for each piece of work, with events or mails a second.
struct Measurement {
    var directory: String
    var count: Int64

    func run() throws {
        let ledger = try LedgerFile.open(directory + "/ledger.sqlite")
        for batch: Int64 in [1, 1000] {
            let first = try ledger.head.number + 1
            let last = first + (batch == 1 ? min(count, 2000) : count) - 1
            try timed("append, \(batch) a transaction", last - first + 1) {
                for start in stride(from: first, through: last, by: Int64.Stride(batch)) {
                    try ledger.append((start...min(last, start + batch - 1)).map(Probe.event))
                }
            }
        }
        let total = try ledger.head.number
        try timed("open", 1) { _ = try LedgerFile.readOnly(directory + "/ledger.sqlite") }
        try timed("read, checked", total) { try ledger.forEachEvent { _ in } }
        try timed("verify", total) { _ = try ledger.verify() }
        try timed("pending", total) { _ = try ledger.pending() }
        try timed("confirm, all at once", total) {
            try ledger.confirm(try ledger.pending().map(\.key), .readBack(journal: nil), at: Instant(0))
        }
        try timed("backup", total) { _ = try ledger.backup(to: directory + "/backup") }
        try seenMail()
    }

    private func seenMail() throws {
        let index = try SeenMailIndex(directory + "/index.sqlite")
        let mails = (0..<Int(count)).map { number in
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 64 - digits.count) + digits
        }
        try timed("index, note all", count) { try index.note(mails) }
        try timed("index, ask for all", count) { _ = try index.seen(among: mails) }
    }

    private func timed(_ what: String, _ count: Int64, _ work: () throws -> Void) throws {
        let duration = try ContinuousClock().measure(work)
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        let rate = Int64(Double(count) / max(seconds, 1e-9))
        print("\(what): \(count) in \(Int(seconds * 1000)) ms, \(rate) a second")
        flush()
    }
}

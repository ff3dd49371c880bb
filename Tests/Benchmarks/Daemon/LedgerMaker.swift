import Configuration
import Flagging
import Ledger
import Service
import Systemd

/// `LedgerMaker STATE CONFIG SHIPPED FLAGS SECONDS`: a ledger with so many open flags, through the daemon's own engine,
/// as if each had been registered in the hours up to SECONDS before now, and everything had been read back.
@main
struct LedgerMaker {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 5, let count = Int(arguments[4]), let before = Int64(arguments[5]) else {
            return print("LedgerMaker STATE CONFIG SHIPPED FLAGS SECONDS")
        }
        let loaded = try Loaded.load(system: arguments[2], shipped: arguments[3])
        let ledger = try LedgerFile.open(arguments[1] + "/ledger.sqlite")
        let batches = Batches(ledger)
        let keeper = Keeper(store: batches, events: try ledger.events(), configuration: loaded)
        let now = Instant(SystemClock.read().realtimeSeconds) - before
        let first = now - 36_000
        try keeper.configure(loaded, isReload: false, at: first)
        for number in 0..<count {
            let at = first + Int64(number) * (now - first) / Int64(max(1, count))
            try keeper.submit(.open(request(number), by: Person(uid: 1_000, name: "flagger")), at: at)
        }
        try batches.flush()
        print("\(try ledger.head.number) events")
    }

    private static func request(_ number: Int) -> OpenRequest {
        OpenRequest(
            election: "proef", platform: ["x", "snapchat", "tiktok"][number % 3], channel: "mail",
            ground: "invalid-vote", subject: "Melding \(number) over een bericht met een onjuiste stemdag",
            urls: ["https://example.com/post/\(number)"], messageID: "<flag-\(number)@example.nl>")
    }
}

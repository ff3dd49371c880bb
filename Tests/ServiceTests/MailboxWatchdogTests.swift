import Configuration
import Flagging
import Ledger
import Logging
import Mailbox
import Matching
import Testing

@testable import Service

@Suite("M5: whether answers can be seen") struct MailboxWatchdogTests {
    private static let silence: Int64 = 600

    private func verdict(
        _ book: Book = Book(), outage: MailboxTrouble.Kind? = nil, sign: Int64?, awakeSince: Int64 = 0, at now: Int64,
        watched: Bool = true
    ) -> Input? {
        MailboxWatchdog(
            mailbox: "/m", outage: outage, sign: sign.map { Instant($0) }, awakeSince: Instant(awakeSince),
            silenceSeconds: watched ? Self.silence : nil
        ).verdict(at: Instant(now), in: book)
    }

    private func book(_ bodies: EventBody...) -> Book {
        Book(
            folding: bodies.enumerated().map { number, body in
                Event(
                    number: Int64(number + 1), recorded: Instant(0), occurred: Instant(0), known: .typed,
                    actor: .service,
                    flag: nil, body: body, personal: .none, entry: nil)
            })
    }

    @Test("M5: silence counts from the sign itself, whenever the daemon was started")
    func fromTheSign() {
        #expect(verdict(sign: 1_000, at: 1_599) == nil)
        #expect(verdict(sign: 1_000, at: 1_600) == .mailboxStale(mailbox: "/m", since: Instant(1_000)))
        let stale = book(.mailboxStale(mailbox: "/m", since: Instant(1_000)))
        #expect(verdict(stale, sign: 1_000, at: 9_000) == nil, "it is said once")
        #expect(verdict(stale, sign: 9_000, at: 9_001) == .mailboxRecovered(mailbox: "/m"))
    }

    @Test("M5: a machine that boots gives the exporter one silence, and takes nothing back meanwhile")
    func boot() {
        #expect(verdict(sign: 1_000, awakeSince: 50_000, at: 50_599) == nil)
        #expect(
            verdict(sign: 1_000, awakeSince: 50_000, at: 50_600) == .mailboxStale(mailbox: "/m", since: Instant(1_000)))
        let stale = book(.mailboxStale(mailbox: "/m", since: Instant(1_000)))
        #expect(verdict(stale, sign: 1_000, awakeSince: 50_000, at: 50_001) == nil)
    }

    @Test("M5: what cannot be read is said at once, with or without export, and once; so is the way back")
    func unreadable() {
        for watched in [true, false] {
            #expect(
                verdict(outage: .missing, sign: nil, at: 1, watched: watched)
                    == .mailboxUnreadable(mailbox: "/m", .missing))
            let said = book(.mailboxUnreadable(mailbox: "/m", trouble: .missing))
            #expect(verdict(said, outage: .forbidden, sign: nil, at: 2, watched: watched) == nil)
            #expect(verdict(said, sign: 2, at: 3, watched: watched) == .mailboxRecovered(mailbox: "/m"))
        }
    }

    @Test("M5: a missing folder prompts the administrator where there is one, and no name reaches the log")
    func prompted() throws {
        let effects = try FaultyEffects()
        let lines = LogLines()
        var loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        loaded.mailboxes = [
            MailboxSettings(
                path: "/m", inboxFolders: ["INBOX"], sentFolders: [], pollSeconds: 15, trust: .none, export: nil)
        ]
        let log = Logger(label: "test") { _ in lines }
        let vigil = Vigil(effects: effects, events: [], configuration: loaded, log: log)
        vigil.begin()
        var status = MailboxStatus(path: "/m")
        status.lastPoll = FaultyEffects.noon
        status.troubles = [
            MailboxTrouble(.folderMissing, names: ["INBOX"]),
            MailboxTrouble(.notMail, count: 2, names: ["INBOX/Jan Jansen klaagt", "INBOX/Re: uw melding"]),
        ]
        vigil.scanned(0, status, by: vigil.reading)
        vigil.scanned(0, status, by: vigil.reading)
        #expect(try effects.ledger.events().count { $0.body.kind == "mailbox-unreadable" } == 1)
        #expect(vigil.keeper.book.unreadableMailboxes == ["/m": .folderMissing])
        #expect(lines.all.count == 2, "each kind once: \(lines.all)")
        #expect(
            lines.all.allSatisfy {
                !$0.contains("Jansen") && !$0.contains("melding") && $0.contains("flagwatch status")
            })
    }
}

/// Keeps what is logged.
private final class LogLines: LogHandler, @unchecked Sendable {  // used by one test, on its thread
    var logLevel: Logger.Level = .trace
    var metadata: Logger.Metadata = [:]
    private(set) var all: [String] = []

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { all.append("\(event.message)") }
}

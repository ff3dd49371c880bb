package import Configuration
package import Flagging
import Logging
import Mailbox
import Matching
import Service
import Systemd

/// One election period in a world where everything fails now and then, all driven by one seed.
///
/// Real are the vigil (the daemon's logic), the engine, the mail reader, the matcher, the ledger with its outbox, the
/// index of seen mail, the copies and the courier. Models are the clocks, the journal, the exporter and the mail room.
package final class Simulation {
    /// One life of the daemon: all of it is gone when it is killed.
    struct Process {
        let effects: SimulatedEffects
        let vigil: Vigil
    }

    /// What comes to the daemon's queue from its other queues, in order.
    enum Stir {
        case woke
        case desk(DeskReport)
        case batch(ModelMailRoom, Int, [ArrivedMail], [FileRecord])
        case scanned(ModelMailRoom, Int, MailboxStatus)
        case remember(ModelMailRoom, Int, [FileRecord])
        case summary(String, SummaryWriting.Result)
    }

    static let mailboxPaths = ["/mail/a", "/mail/b"]

    let seed: UInt64
    let chance: Chance
    let configurations: RandomConfiguration
    /// The configuration as its files have it.
    package var loaded: Loaded
    let disk: Disk
    /// Where its files are.
    package var folder: String { disk.path }
    package let journal: ModelJournal
    var mailbox = ModelMailbox()
    /// Mailboxes whose file system does not answer, and until when.
    private(set) var away: [String: Instant] = [:]
    /// Apart from the others, so that a seed's story is the same but for it.
    private let absences: Chance

    /// True time, what the machine's clock adds to it, and how long the machine has slept.
    package var now: Instant
    var offset: Int64 = 0
    var slept: Int64 = 0
    var isDiskFull = false
    /// A full disk refuses a write at once, before SQLite is asked, once in so many times.
    package var refusals: Int64 = 2

    var process: Process?
    var room: ModelMailRoom?
    /// Whether this life of the daemon has been told of all mail that was there: only then may a prompt go out (C21).
    var isMailRead = false
    var stirs: [Stir] = []
    var boots = 0
    var downUntil: Instant
    /// Effects until the process is killed.
    var fuse: Int64?

    /// The naive second telling: everything the ledger kept, and what follows from it.
    package var events: [Event] = []
    var said = Said()
    var facts = NaiveFlag.Facts()
    /// Where an outage began that nobody has caught up with.
    var outageFrom: Int?
    /// Whether a prompt since then stands for lower ones too.
    var wereRungsSkipped = false
    var wasPromptRefused = false
    var wasUntrusted = false
    var handedKeys: Set<String> = []
    /// What entries bear beside their keys.
    var eventOfKey: [String: Int64] = [:]
    var flagOfKey: [String: FlagID] = [:]
    var lastRest: (events: Int, now: Instant) = (-1, Instant(0))

    var mailCount = 0
    /// The files of each mailbox are numbered from one: two mailboxes have files of the same name.
    var fileCounts = [0, 0]
    package var failures: [String] = []
    /// How often each thing happened, for the report.
    package var tally: [String: Int] = [:]

    package init(seed: UInt64) throws {
        self.seed = seed
        chance = Chance(seed: seed)
        absences = Chance(seed: seed ^ 0x5EED)
        configurations = RandomConfiguration(chance)
        loaded = configurations.make()
        disk = try Disk()
        journal = ModelJournal(chance)
        now = configurations.change - chance.int(1...8) * 43_200
        downUntil = now
        noteTrust()
    }

    /// How long the machine has been awake.
    var awakeSeconds: Int64 { now.seconds - slept }

    /// What the daemon's clock says.
    var daemonNow: Instant { now + offset }

    var clocks: ClockReading {
        ClockReading(
            realtimeMicroseconds: daemonNow.seconds * 1_000_000,
            monotonicMicroseconds: awakeSeconds * 1_000_000, boottimeMicroseconds: now.seconds * 1_000_000)
    }

    /// Plays the period; what broke, in sentences.
    package func run() -> [String] {
        boot()
        open()
        for _ in 0..<chance.int(6...18) where failures.isEmpty {
            advance(to: now + gap())
            deed()
        }
        finish()
        return failures
    }

    private func gap() -> Int64 {
        switch chance.int(1...6) {
        case 1: 0
        case 2: chance.int(1...60)
        case 3: chance.int(1...12) * 900
        case 4: chance.int(1...20) * 3_600
        default: chance.int(1...43_200)
        }
    }

    func isAway(_ path: String) -> Bool { away[path].map { $0 > now } ?? false }

    /// M5: now and then a file server is away for a while.
    func takeAway() {
        guard absences.once(in: 8), let path = absences.pick(Self.mailboxPaths) else { return }
        away[path] = now + absences.int(1...20_000)
        count("absent mailboxes")
    }

    func bringBack() { away = [:] }

    func count(_ what: String) { tally[what, default: 0] += 1 }

    func fail(_ sentence: String) {
        failures.append("\(sentence) (at \(daemonNow.seconds), event \(events.count))")
    }

    func noteTrust() {
        if loaded.mailboxes.contains(where: { $0.trust == .none }) { wasUntrusted = true }
    }
}

import Flagging

/// One election period in a world where everything fails now and then: the real engine and the real delivery protocol
/// around a model ledger, journal, mailbox and clock, all driven by one seed.
struct Simulation {
    /// The process was killed between two effects.
    struct Killed: Error {}

    /// The daemon's memory: it is gone with the process.
    struct Process {
        var book: Book
        var desk: ModelDesk
        var readMail: Set<String> = []
        /// Nobody looked for a while, and the tick that would say so could not be kept yet.
        var owesOutage = true
    }

    let seed: UInt64
    var chance: Chance
    let change: Instant
    var policy: Policy
    /// True time, and what the machine's clock adds to it.
    var now: Instant
    var offset: Int64 = 0
    var ledger = ModelLedger()
    var journal = ModelJournal()
    var said = Said()
    var facts = NaiveFlag.Facts()
    var process: Process?
    var downUntil: Instant
    var boots = 0
    /// Effects until the process is killed.
    var fuse: Int64?
    /// Mail on its way, and in the mailbox.
    var transit: [(at: Instant, finding: Finding)] = []
    var mailbox: [Finding] = []
    var stalledUntil: Instant?
    var mailCount = 0
    var failures: [String] = []
    /// How often each thing happened, for the report.
    var tally: [String: Int] = [:]

    init(seed: UInt64) {
        self.seed = seed
        chance = Chance(seed: seed)
        let zone = chance.pick(Zones.all) ?? .utc
        change = chance.pick(zone.transitions)?.at ?? Instant(1_761_440_400)
        policy = RandomPolicy.make(around: change, in: zone, &chance)
        now = change - chance.int(1...8) * 43_200
        downUntil = now
    }

    /// What the daemon's clock says.
    var daemonNow: Instant { now + offset }

    /// Plays the period; what broke, in sentences.
    mutating func run() -> [String] {
        boot()
        open()
        for _ in 0..<chance.int(6...18) where failures.isEmpty {
            advance(to: now + gap())
            deed()
        }
        finish()
        return failures
    }

    private mutating func gap() -> Int64 {
        switch chance.int(1...6) {
        case 1: 0
        case 2: chance.int(1...60)
        case 3: chance.int(1...12) * 900
        case 4: chance.int(1...20) * 3_600
        default: chance.int(1...43_200)
        }
    }

    mutating func count(_ what: String) { tally[what, default: 0] += 1 }

    // MARK: - Time

    mutating func advance(to end: Instant) {
        var turns = 0
        while failures.isEmpty {
            turns += 1
            if turns > 2_000 { return failures.append("the daemon does not come to rest") }
            guard let next = nextInstant, next <= end else { break }
            now = max(now, next)
            turn()
        }
        now = max(now, end)
    }

    private var nextInstant: Instant? {
        let mail = transit.map(\.at).min()
        guard let process else { return [mail, downUntil].compactMap { $0 }.min() }
        // A full disk is tried again after a while.
        let wake = process.book.nextWake.map { ledger.isFull ? max(now + 21_600, $0 - offset) : max(now, $0 - offset) }
        return [mail, stalledUntil, wake].compactMap { $0 }.min()
    }

    private mutating func turn() {
        if let until = stalledUntil, until <= now { stalledUntil = nil }
        let arrived = transit.filter { $0.at <= now }
        transit.removeAll { $0.at <= now }
        mailbox += arrived.map(\.finding)
        if process == nil, downUntil <= now { boot() }
        alive { simulation throws(Killed) in
            try simulation.readMail()
            let before = simulation.ledger.events.count
            let wake = simulation.process?.book.nextWake
            try simulation.settle()
            if let wake, wake <= simulation.daemonNow, before == simulation.ledger.events.count,
                !simulation.ledger.isFull
            {
                simulation.failures.append("a due wake-up at \(wake.seconds) said nothing: the daemon would spin")
            }
        }
    }

    /// Runs something in the process, if there is one; a kill ends the process.
    mutating func alive(_ body: (inout Simulation) throws(Killed) -> Void) {
        guard process != nil else { return }
        do { try body(&self) } catch { die() }
    }

    mutating func die() {
        count("kills")
        if let book = process?.book, book.eventCount == Int64(ledger.events.count) { compareWithFold(book) }
        process = nil
        fuse = nil
        downUntil = now + (chance.once(in: 2) ? chance.int(1...90) : chance.int(1...200_000))
    }

    mutating func effect() throws(Killed) {
        guard let left = fuse else { return }
        if left <= 1 { throw Killed() }
        fuse = left - 1
    }

    mutating func boot() {
        boots += 1
        var book = Book()
        for event in ledger.events { book.apply(event) }
        var desk = ModelDesk(instance: boots, journal: journal)
        desk.take(ledger.pending, recovered: true)
        process = Process(book: book, desk: desk)
        alive { simulation throws(Killed) in
            try simulation.submit(.started)
            try simulation.submit(.configured(simulation.policy, isReload: false))
            try simulation.readMail()
            try simulation.settle()
        }
    }
}

import Flagging
import ShippedTables

/// The engine in virtual time: a shell as small as it can be. It keeps every event and every entry.
struct VirtualTime {
    private(set) var book = Book()
    private(set) var now: Instant
    private(set) var events: [Event] = []

    static let person = Person(uid: 1_000, name: "test")

    init(at start: String, policy: Policy = Shipped.policy) throws {
        try self.init(at: time(start), policy: policy)
    }

    init(at start: Instant = Instant(0), policy: Policy) throws {
        now = start
        try give(.started)
        try give(.configured(policy, isReload: false))
    }

    /// The first flag.
    var flag: FlagState { book.flags[0] }

    /// Every prompt by line: rungs, repeats, storms, lapses and catch-ups.
    var prompts: [String] { lines { $0.rung != nil || [.takeLapsed, .catchUp].contains($0.action) } }

    func lines(where isWanted: (Entry) -> Bool) -> [String] { entries.filter(isWanted).map(\.line) }
    func lines(_ actions: Action...) -> [String] { lines { actions.contains($0.action) } }

    var entries: [Entry] { events.compactMap(\.entry) }

    /// The entries of the ladder as `local time action rung/repeat priority`, in the election's zone.
    var ladder: [String] {
        entries.filter { $0.rung != nil && $0.action != .storm }.map { entry in
            let when = entry.issued.rfc3339(in: Shipped.amsterdam).prefix(16)
            let clock = entry.clock.map(\.rawValue) ?? "-"
            return "\(when) \(clock) \(entry.rung ?? "-")/\(entry.repetition ?? -1) \(entry.priority.name)"
        }
    }

    /// C27: what time alone issues before `instant` comes first, then the input, then what is due at that instant.
    mutating func at(_ instant: String, _ inputs: Input...) throws {
        try at(time(instant), inputs)
    }

    mutating func at(_ instant: Instant, _ inputs: Input...) throws {
        try at(instant, inputs)
    }

    private mutating func at(_ instant: Instant, _ inputs: [Input]) throws {
        advance(to: instant - 1)
        now = instant
        for input in inputs { try give(input) }
        settle()
    }

    mutating func run(until instant: String) {
        advance(to: time(instant))
    }

    mutating func run(until hours: Double) {
        advance(to: Small.at(hours))
    }

    mutating func advance(to end: Instant) {
        while let wake = book.nextWake, wake <= end {
            now = max(now, wake)
            let before = events.count
            settle()
            if events.count == before { break }  // a broken invariant: the test that looks at entries will fail
        }
        now = max(now, end)
    }

    /// Time passes while nobody looks: an outage.
    mutating func beAway(until instant: String) {
        beAway(until: time(instant))
    }

    /// The same, before anything is decided: mail is read first (C21).
    mutating func sleepUnticked(until instant: Instant) { now = instant }

    mutating func beAway(until instant: Instant) {
        now = instant
        settle(afterOutage: true)
    }

    /// The wall clock is set.
    mutating func step(to instant: Instant) throws {
        let seconds = instant - now
        now = instant
        try give(.clockStepped(seconds: seconds))
        settle(afterOutage: seconds > 0)
    }

    mutating func give(_ input: Input) throws {
        append(try Engine.decide(input, at: now, in: book))
    }

    mutating func settle(afterOutage: Bool = false) {
        var outage = afterOutage
        while let found = try? Engine.decide(.tick(afterOutage: outage), at: now, in: book), !found.isEmpty {
            append(found)
            outage = false
        }
    }

    /// An event that a ledger already holds.
    mutating func replay(_ event: Event) { append([event]) }

    private mutating func append(_ found: [Event]) {
        for event in found {
            events.append(event)
            book.apply(event)
        }
    }
}

import Flagging
import ShippedTables

/// The engine in virtual time: a shell as small as it can be. It keeps every event.
struct VirtualTime {
    private(set) var book = Book()
    private(set) var now: Instant
    private(set) var events: [Event] = []

    static let person = Person(uid: 1_000, name: "Wilhelmina Vaandrager")

    init(at start: String, policy: Policy = Shipped.history) throws {
        now = time(start)
        try give(.started)
        try give(.configured(policy, isReload: false))
    }

    /// C27: what time alone issues before `instant` comes first, then the input, then what is due at that instant.
    mutating func at(_ instant: String, _ inputs: Input...) throws {
        advance(to: time(instant) - 1)
        now = time(instant)
        for input in inputs { try give(input) }
        settle()
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

    mutating func give(_ input: Input) throws {
        append(try Engine.decide(input, at: now, in: book))
    }

    mutating func settle() {
        while let found = try? Engine.decide(.tick(afterOutage: false), at: now, in: book), !found.isEmpty {
            append(found)
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

import Configuration
import Flagging
import Service
import Testing

@testable import Ledger

@Suite("The keeper decides, keeps and folds") struct KeeperTests {
    /// Keeps events in memory, and is full when a test says so.
    private final class Store: EventStore {
        var appends: [[Event]] = []
        var isFull = false

        func append(_ events: [Event]) throws -> [OutboxRow] {
            if isFull { throw LedgerError.full(path: "ledger.sqlite") }
            appends.append(events)
            return events.compactMap { event in
                event.entry.map { OutboxRow(key: "k\(event.number)", event: event.number, entry: $0) }
            }
        }
    }

    /// Noon of 23 October 2025, in the period of TK 2025.
    private let noon = Instant(1_761_213_600)
    private let person = Person(uid: 1000, name: "a")

    private func keeper(_ store: Store) throws -> Keeper {
        let loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        let keeper = Keeper(store: store, events: [], configuration: loaded)
        try keeper.configure(loaded, isReload: false, at: noon)
        store.appends = []
        return keeper
    }

    private func open(_ keeper: Keeper, _ messageID: String) throws {
        let request = OpenRequest(election: "tk2025", platform: "x", channel: "mail", messageID: messageID)
        try keeper.submit(.open(request, by: person), at: noon)
    }

    @Test("L4: what is decided together is kept in one append, each on top of the ones before")
    func together() throws {
        let store = Store()
        let keeper = try keeper(store)
        let events = try keeper.together {
            try open(keeper, "1@example.nl")
            #expect(store.appends.isEmpty, "nothing is kept before all is decided")
            try open(keeper, "2@example.nl")
        }
        #expect(store.appends == [events])
        #expect(events.compactMap(\.flag?.description).filter { $0.hasPrefix("TK25-") } == ["TK25-001", "TK25-002"])
        #expect(events.map(\.number) == Array((events[0].number)..<(events[0].number + Int64(events.count))))
        try open(keeper, "3@example.nl")
        #expect(store.appends.count == 2, "afterwards each is kept by itself again")
    }

    @Test("L4: where the append fails nothing was decided, and the same again succeeds")
    func failed() throws {
        let store = Store()
        let keeper = try keeper(store)
        let before = keeper.book.eventCount
        func both() throws -> [Event] {
            try keeper.together {
                try open(keeper, "1@example.nl")
                try open(keeper, "2@example.nl")
            }
        }
        store.isFull = true
        #expect(throws: LedgerError.full(path: "ledger.sqlite")) { try both() }
        #expect(keeper.book.eventCount == before && keeper.book.flags.isEmpty && store.appends.isEmpty)
        store.isFull = false
        #expect(try both().first?.number == before + 1)
        #expect(keeper.book.flags.map(\.id.description) == ["TK25-001", "TK25-002"])
    }

    @Test("L4: a refusal in the middle takes back what was decided before it")
    func refused() throws {
        let store = Store()
        let keeper = try keeper(store)
        #expect(throws: Refusal.self) {
            try keeper.together {
                try open(keeper, "1@example.nl")
                try keeper.submit(.open(OpenRequest(platform: "nobody"), by: person), at: noon)
            }
        }
        #expect(keeper.book.flags.isEmpty && store.appends.isEmpty)
        try open(keeper, "1@example.nl")
        #expect(store.appends.count == 1)
    }
}

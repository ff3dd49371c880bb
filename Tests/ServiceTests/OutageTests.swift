import Configuration
import Flagging
import Ledger
import Logging
import Mailbox
import Matching
import Testing

@testable import Service

@Suite("What a full disk and a sleeping machine leave: nothing unsaid, and nothing said of what was on time")
struct OutageTests {
    private static let hour: Int64 = 3_600
    /// 12:00 on 23 October 2025 in the election's zone: the window is "verhoogd", quiet from 23:00 to 07:00, `crit` is loud.
    private let noon = FaultyEffects.noon
    private let effects: FaultyEffects
    private let vigil: Vigil

    init() throws {
        effects = try FaultyEffects()
        var loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        loaded.mailboxes = [
            MailboxSettings(
                path: "/mail/a", inboxFolders: [], sentFolders: [], pollSeconds: 15, trust: .none, export: nil)
        ]
        vigil = Vigil(effects: effects, events: [], configuration: loaded, log: Logger(label: "test"))
        vigil.begin()
        poll()
        effects.calls = []
    }

    /// The mailbox is looked through, and there is nothing new.
    private func poll() {
        var status = MailboxStatus(path: "/mail/a")
        status.lastPoll = effects.now
        vigil.scanned(0, status, by: vigil.reading)
    }

    private func open(_ platform: String, _ channel: String, submitted: Instant) throws {
        let request = OpenRequest(election: "tk2025", platform: platform, channel: channel, submitted: submitted)
        try vigil.submit(.open(request, by: Person(uid: 1000, name: "a")))
        vigil.woke()
    }

    private func handedKeys() -> Set<String> { Set(effects.handed.map(\.key)) }
    private func pendingKeys() throws -> Set<String> { Set(try effects.ledger.pending().map(\.key)) }

    @Test("C23, L4: what one tick said is handed to the journal, although the disk is full before the next one is kept")
    func fullBetweenTicks() throws {
        // At half past midnight two things passed unseen: a repeat that is loud, and a reminder that waits for the morning.
        // The first is one tick, and that the second waits is another.
        try open("meta", "portal", submitted: noon - 8 * Self.hour)
        effects.wait(until: noon + 12 * Self.hour + 1_800)
        (effects.failing, effects.succeedingFirst, effects.calls) = ("append", 1, [])
        vigil.woke()
        #expect(effects.calls.count { $0 == "append" } == 2, "the second tick was refused")
        let repeated = try effects.ledger.events().contains {
            $0.entry?.identity.hasSuffix("/escalation-head/1") == true
        }
        #expect(repeated, "the first tick was kept")
        #expect(try pendingKeys().subtracting(handedKeys()) == [], "kept, and nobody says it")
    }

    @Test("C23, L4: a read-back that a full disk could not note is noted by itself, with nothing else to come for days")
    func confirmationIsOwed() throws {
        let keys = try effects.ledger.pending().map(\.key)
        #expect(!keys.isEmpty)
        effects.failing = "confirm"
        vigil.heard(.confirmed(keys, .readBack))
        #expect(vigil.ledgerTrouble != nil)
        #expect(effects.armed == noon + 5)
        effects.failing = nil
        effects.wait(until: try #require(effects.armed))
        vigil.woke()
        #expect(vigil.ledgerTrouble == nil)
        #expect(try pendingKeys().isDisjoint(with: keys))
    }

    @Test(
        "C22, L4: a step forward that a full disk could not note is noted when there is room, once and in its seconds")
    func stepIsOwed() throws {
        effects.failing = "append"
        effects.step(by: 2 * Self.hour)
        vigil.woke()
        vigil.woke()
        effects.failing = nil
        effects.wait(until: try #require(effects.armed))
        vigil.woke()
        let steps = try effects.ledger.events().compactMap { event in
            if case .clockStepped(let seconds) = event.body { seconds } else { nil }
        }
        #expect(steps == [2 * Self.hour])
    }

    @Test(
        "L4: a ledger that could not be written is tried again after five seconds, whoever looks or reports meanwhile")
    func retryIsNotPutOff() throws {
        effects.failing = "append"
        vigil.notice(.configurationRefused)
        let retry = effects.now + 5
        #expect(effects.armed == retry)
        for _ in 0..<2 {
            effects.wait(until: effects.now + 2)
            poll()
            vigil.heard(.state(.ok))
            #expect(effects.armed == retry)
        }
    }

    @Test("C21, C22: a sleep that the poll sees first is answered then, and what falls due next morning was not missed")
    func sleepSeenByPoll() throws {
        // Its reminder and its target time both fall into the night, at 23:30 and 05:30; the higher is said at 07:00.
        try open("x", "mail", submitted: noon - 6 * Self.hour - 1_800)
        effects.suspend(for: Self.hour)
        poll()
        effects.wait(until: noon + 19 * Self.hour)
        vigil.woke()
        let events = try effects.ledger.events()
        #expect(events.contains { $0.entry?.rung == "due" && $0.recorded == effects.now })
        #expect(!events.contains { $0.body.kind == "caught-up" })
    }
}

import Configuration
import Dispatch
import Flagging
import Logging
import Systemd
import Testing

@testable import Service

@Suite("When the vigil wakes next, as it is armed and as status says") struct WakeTests {
    private let effects: FaultyEffects
    private let vigil: Vigil

    init() throws {
        effects = try FaultyEffects()
        let loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        vigil = Vigil(effects: effects, events: [], configuration: loaded, log: Logger(label: "test"))
    }

    /// What a person's question finds as the next wake-up.
    private func asked() throws -> Instant? {
        var found: Instant?
        var failure: (any Error)?
        vigil.answer {
            found = vigil.nextWake
            return .looking
        } failed: {
            failure = $0
        }
        #expect(failure == nil)
        return found
    }

    @Test("C25: before the mail was read nothing is armed, and no wake-up is named")
    func notReady() throws {
        #expect(try asked() == nil)
        #expect(effects.armed == nil)
    }

    @Test(
        "C22: whoever asks first after a step is told a wake-up that lies ahead",
        arguments: [30 * 86_400, -30 * 86_400])
    func step(seconds: Int64) throws {
        vigil.begin()
        #expect(vigil.isReady)
        try vigil.submit(
            .open(OpenRequest(election: "tk2025", platform: "x", channel: "mail"), by: Person(uid: 1_000)))
        vigil.settle()
        effects.step(by: seconds)
        let wake = try #require(try asked())
        #expect(wake > vigil.now)
        #expect(effects.armed == wake, "what is said is what is armed")
    }

    @Test("L10, C25: an instant that Dispatch cannot count to is not waited for, and one before 1970 has passed")
    func farAway() {
        #expect(Senses.deadline(nil) == .distantFuture)
        for seconds in [9_223_372_036, Instant.distantFuture.seconds, .max] {
            #expect(Senses.deadline(seconds) == .distantFuture)
        }
        let now = DispatchWallTime.now()
        #expect(Senses.deadline(9_223_372_035) > now && Senses.deadline(9_223_372_035) != .distantFuture)
        for seconds in [Int64.min, Instant.distantPast.seconds, -1, 0] { #expect(Senses.deadline(seconds) < now) }
    }

    @Test("L4: while the ledger cannot be written the next try is named")
    func trouble() throws {
        vigil.begin()
        effects.failing = "append"
        effects.step(by: 30 * 86_400)
        let wake = try #require(try asked())
        #expect(wake - vigil.now == 5)
        #expect(effects.armed == wake)
    }
}

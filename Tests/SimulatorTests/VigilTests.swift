import Configuration
import Flagging
import Simulator
import Testing

/// What the simulator found in the daemon's logic, each told by itself.
struct VigilTests {
    private static let day: Int64 = 86_400

    @Test("L4: a configuration that a full disk kept out is in force when there is room again", arguments: 1...8)
    func configurationOnFullDisk(seed: UInt64) throws {
        let world = try Simulation(seed: seed)
        world.boot()
        let before = world.loaded.policy
        world.refusals = 1
        world.fillDisk(true)
        repeat { world.reload() } while world.loaded.policy == before
        #expect(world.book?.policy == before)
        world.fillDisk(false)
        world.advance(to: world.now + 10)
        #expect(world.book?.policy == world.loaded.policy)
        #expect(world.failures == [])
    }

    @Test("C22: a suspend is an outage, also where a person's call sees it before the timer does")
    func suspendSeenByCall() throws {
        var catchUps = 0
        for seed in 1...8 as ClosedRange<UInt64> {
            let world = try Simulation(seed: seed)
            world.boot()
            world.open()
            world.suspend(for: 9 * Self.day)
            world.open()
            world.turn()
            #expect(world.failures == [], "seed \(seed)")
            catchUps += world.events.count { $0.body.kind == "caught-up" }
        }
        #expect(catchUps > 0, "no seed skipped a rung")
    }

    @Test(
        "C21: a reload before the mailbox was read issues nothing, and what an older reading scanned does not count",
        arguments: 1...40)
    func reloadBeforeReady(seed: UInt64) throws {
        let world = try Simulation(seed: seed)
        world.boot()
        world.open()
        world.end()
        world.suspend(for: 9 * Self.day)
        world.boot(steps: 0)
        world.reload()
        world.turn()
        #expect(world.failures == [])
    }
}

import Flagging
import Foundation
import Glibc
import Simulator
import Testing

/// Unoptimised, SQLite's Swift library takes nearly all of the time: here a few hundred periods are played, the
/// same in each run; `Tests/Simulator/run`, which `Tests/run` calls, plays 10,000 fresh ones through optimised code.
///
/// `FLAGWATCH_SEED=17` replays one period; `FLAGWATCH_PERIODS=1000` plays another number of them.
struct SimulatorTests {
    private static let shards: UInt64 = 8
    private static func setting(_ name: String) -> UInt64? { getenv(name).flatMap { UInt64(String(cString: $0)) } }

    @Test(
        "C13–C27: whatever fails, every prompt is said once, none too late, and the fold is the state",
        .enabled(if: setting("FLAGWATCH_SEED") == nil), arguments: 0..<shards)
    func periods(shard: UInt64) throws {
        var tally: [String: Int] = [:]
        var broken = 0
        var seed = shard + 1
        while seed <= Self.setting("FLAGWATCH_PERIODS") ?? 400, broken < 3 {
            let simulation = try Simulation(seed: seed)
            let failures = simulation.run()
            if !failures.isEmpty {
                broken += 1
                Issue.record("FLAGWATCH_SEED=\(seed): \(failures.joined(separator: "; "))")
            }
            tally.merge(simulation.tally, uniquingKeysWith: +)
            seed += Self.shards
        }
        print(tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        for what in ["kills", "full disks met", "clock steps", "suspends", "reloads", "stalled exports", "mails"] {
            #expect(tally[what, default: 0] > 0, "the simulator no longer tries \(what)")
        }
    }

    @Test("C21, C23: what a seed ever found stays mended", arguments: try failedSeeds())
    func failedBefore(seed: UInt64) throws {
        #expect(try Simulation(seed: seed).run() == [], "FLAGWATCH_SEED=\(seed)")
    }

    /// The seeds of `Tests/Simulator/failed-seeds`.
    private static func failedSeeds() throws -> [UInt64] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Simulator/failed-seeds")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return try lines.map { line in
            try #require(line.split(separator: " ").first.flatMap { UInt64($0) }, "no seed begins this line: \(line)")
        }
    }

    @Test(
        "a seed that failed plays again", .enabled(if: setting("FLAGWATCH_SEED") != nil, "FLAGWATCH_SEED names no seed")
    )
    func replay() throws {
        let seed = Self.setting("FLAGWATCH_SEED") ?? 0
        let simulation = try Simulation(seed: seed)
        #expect(simulation.run() == [], "FLAGWATCH_SEED=\(seed)")
    }

    @Test("a seed plays the same period to the letter, or a failure could not be replayed")
    func deterministic() throws {
        for seed in 1...10 as ClosedRange<UInt64> {
            let one = try Simulation(seed: seed)
            let other = try Simulation(seed: seed)
            #expect(one.run() == other.run())
            #expect(one.events.map(Self.withoutChance) == other.events.map(Self.withoutChance))
            #expect(one.journal.written == other.journal.written)
        }
    }

    @Test("a period that was played leaves no file and no memory behind")
    func leavesNothing() throws {
        weak var gone: Simulation?
        let folder: String
        do {
            let simulation = try Simulation(seed: 1)
            #expect(simulation.run() == [])
            gone = simulation
            folder = simulation.folder
            #expect(access(folder, F_OK) == 0)
        }
        #expect(gone == nil)
        #expect(access(folder, F_OK) != 0)
    }

    /// The salts of personal values are random (L5), and with them the hashes of the chain.
    private static func withoutChance(_ event: Event) -> Event {
        guard case .ledgerHead = event.body else { return event }
        var event = event
        event.body = .ledgerHead(hash: "")
        event.entry?.result = nil
        return event
    }
}

import Glibc
import Testing

/// Issue 5: at least 10,000 election periods in the ordinary tests.
///
/// `FLAGWATCH_SEED=17` replays one period; `FLAGWATCH_PERIODS=1000000` plays another number of them.
struct SimulatorTests {
    private func setting(_ name: String) -> UInt64? { getenv(name).flatMap { UInt64(String(cString: $0)) } }

    @Test("C13–C27: whatever fails, every prompt is said once, none too late, and the fold is the state")
    func periods() {
        if let seed = setting("FLAGWATCH_SEED") {
            var simulation = Simulation(seed: seed)
            #expect(simulation.run() == [], "FLAGWATCH_SEED=\(seed)")
            return
        }
        var tally: [String: Int] = [:]
        var broken = 0
        for seed in 1...(setting("FLAGWATCH_PERIODS") ?? 10_000) {
            var simulation = Simulation(seed: seed)
            let failures = simulation.run()
            if !failures.isEmpty {
                broken += 1
                Issue.record("FLAGWATCH_SEED=\(seed): \(failures.joined(separator: "; "))")
            }
            if broken == 5 { break }
            tally.merge(simulation.tally, uniquingKeysWith: +)
        }
        print(tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        for what in ["kills", "full disks met", "clock steps", "suspends", "reloads", "stalled exports", "mails"] {
            #expect(tally[what, default: 0] > 0, "the simulator no longer tries \(what)")
        }
    }
}

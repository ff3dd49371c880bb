import ArgumentParser
import Flagging
import Glibc
import Simulator

/// Plays election periods, each from a seed; prints each seed that fails, and ends with 1 where one did.
@main
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Plays election periods in which everything fails now and then.")

    @Option(help: "How many periods, each with the next seed.")
    var periods: UInt64 = 10_000

    @Option(help: "The first seed; with --periods 1 a seed that failed plays again.")
    var seed: UInt64 = 1

    @Flag(help: "Tell each event of every period.")
    var tell = false

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        var tally: [String: Int] = [:]
        var failed = 0
        for seed in seed..<(seed + periods) {
            if periods > 1, seed % 1_000 == 0 { say("seed \(seed)") }
            let simulation = try Simulation(seed: seed)
            let failures = simulation.run()
            if tell { for event in simulation.events { print(event.number, event.recorded.seconds, event.line) } }
            if !failures.isEmpty {
                failed += 1
                say("FAILED  seed \(seed): \(failures.joined(separator: "; "))")
            }
            tally.merge(simulation.tally, uniquingKeysWith: +)
        }
        let seconds = start.duration(to: clock.now).components.seconds
        print(tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        print("\(periods) periods in \(seconds) s, \(failed) failed")
        if failed > 0 { throw ExitCode.failure }
    }
}

/// Says it at once: of a period that brings the process down, what was said before tells which it was.
private func say(_ line: String) {
    print(line)
    fflush(nil)
}

extension Event {
    /// What happened, in a few words.
    fileprivate var line: String {
        var words = [body.kind, flag?.description ?? "-", "at \(occurred.seconds)"]
        if let entry { words.append(entry.identity) }
        return words.joined(separator: " ")
    }
}

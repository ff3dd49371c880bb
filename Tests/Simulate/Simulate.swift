import ArgumentParser
import Flagging
import Glibc
import Simulator

/// Plays election periods, each from a seed; prints each seed that fails and how it is played again, and ends with 1
/// where one did.
@main
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Plays election periods in which everything fails now and then.")

    @Argument(help: "The seeds to play; without any the range from --seed on.")
    var seeds: [UInt64] = []

    @Option(help: "How many periods, each with the next seed.")
    var periods: UInt64 = 10_000

    @Option(help: "The first seed; with --periods 1 a seed that failed plays again.")
    var seed: UInt64 = 1

    @Option(help: "End after so many minutes, however many were played by then.")
    var minutes: Int?

    @Flag(help: "Tell each event of every period.")
    var tell = false

    func validate() throws {
        guard !seed.addingReportingOverflow(periods).overflow else {
            throw ValidationError("there are not so many seeds from --seed \(seed) on")
        }
        guard minutes.map({ (1...100_000).contains($0) }) ?? true else {
            throw ValidationError("--minutes is a number from 1 to 100000")
        }
    }

    func run() throws {
        if seeds.isEmpty { try play(seed..<(seed + periods)) } else { try play(seeds) }
    }

    private func play(_ seeds: some Sequence<UInt64>) throws {
        let clock = ContinuousClock()
        let start = clock.now
        var tally: [String: Int] = [:]
        var (played, failed) = (0, 0)
        for seed in seeds {
            if let minutes, start.duration(to: clock.now) > .seconds(60 * minutes) { break }
            if played > 0, played.isMultiple(of: 1_000) { say("\(played) periods, now seed \(seed)") }
            played += 1
            let simulation = try Simulation(seed: seed)
            let failures = simulation.run()
            if tell { for event in simulation.events { print(event.number, event.recorded.seconds, event.line) } }
            if !failures.isEmpty {
                failed += 1
                say("FAILED  seed \(seed): \(failures.joined(separator: "; "))")
                say("        again: FLAGWATCH_SEED=\(seed) FLAGWATCH_PERIODS=1 Tests/Simulator/run")
            }
            tally.merge(simulation.tally, uniquingKeysWith: +)
        }
        let seconds = start.duration(to: clock.now).components.seconds
        print(tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        print("\(played) periods in \(seconds) s, \(failed) failed")
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

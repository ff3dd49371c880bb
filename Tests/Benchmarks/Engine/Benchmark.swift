import Flagging
import Glibc

/// The goals of the engine, measured in processor time: `Tests/Benchmarks/Engine/run` builds it and prints the table.
@main
enum Benchmark {
    static let clock = ProcessorClock()
    static let person = Person(uid: 1_000)

    static func main() throws {
        var rows = try rehearsal()
        rows += try manyFlags(100_000)
        print("what                                                    measured        goal")
        for row in rows {
            let goal = row.goal.map { $0.formatted } ?? "-"
            let verdict = row.goal.map { row.measured < $0 ? "" : "  MISSED" } ?? ""
            print("\(row.what.padded(to: 52))\(row.measured.formatted.padded(to: 12, left: true))  \(goal)\(verdict)")
        }
    }

    struct Row {
        var what: String
        var measured: Duration
        var goal: Duration?
    }

    // MARK: - TK 2025

    /// The whole of TK 2025: its flag, its mails, and every prompt until the end of the period.
    static func rehearsal() throws -> [Row] {
        var entries = 0
        let took = try best(of: 20) {
            var book = Book()
            var now = TK2025.starts
            func give(_ input: Input) throws {
                for event in try Engine.decide(input, at: now, in: book) {
                    book.apply(event)
                    entries += event.entry == nil ? 0 : 1
                }
            }
            func advance(to end: Instant) throws {
                while let wake = book.nextWake, wake <= end {
                    now = max(now, wake)
                    try give(.tick(afterOutage: false))
                }
                now = end
            }
            entries = 0
            try give(.configured(TK2025.policy, isReload: false))
            for deed in TK2025.deeds {
                try advance(to: deed.at - 1)
                now = deed.at
                try give(deed.input)
            }
            try advance(to: TK2025.ends)
        }
        return [Row(what: "TK 2025 rehearsed, \(entries) entries", measured: took, goal: .milliseconds(50))]
    }

    // MARK: - Many flags

    static func manyFlags(_ count: Int) throws -> [Row] {
        var book = Book()
        // All opened within the day before a tier begins, at which each of them has its first rung overdue.
        let boundary = TK2025.tiers[3].begins
        for event in try Engine.decide(.configured(TK2025.policy, isReload: false), at: boundary - 172_800, in: book) {
            book.apply(event)
        }
        let request = OpenRequest(election: "tk2025", platform: "x", channel: "mail")
        let opening = clock.measure {
            for index in 0..<count {
                let at = boundary - 40_000 + Int64(index % 30_000)
                for event in (try? Engine.decide(.open(request, by: person), at: at, in: book)) ?? [] {
                    book.apply(event)
                }
            }
        }
        var rows = [Row(what: "\(count) flags opened", measured: opening, goal: nil)]
        rows += try singleEvents(&book, at: boundary - 100)
        rows += try boundaryDecision(&book, at: boundary + 9_000)
        return rows
    }

    /// The next instant after any one event: decided, folded, asked.
    static func singleEvents(_ book: inout Book, at now: Instant) throws -> [Row] {
        let inputs: [(String, (FlagID) -> Input)] = [
            ("open", { _ in .open(OpenRequest(election: "tk2025", platform: "x"), by: person) }),
            ("reaction", { .record(RecordRequest(flag: $0, kind: .reaction), by: person) }),
            ("follow-up", { .record(RecordRequest(flag: $0, kind: .followUp), by: person) }),
            ("take", { .take($0, role: "on-call", by: person) }),
            ("close", { .close($0, why: nil, by: person) }),
        ]
        return try inputs.flatMap { name, input in
            var times: [Duration] = []
            for sequence in 1...2_000 {
                let flag = FlagID(code: "TK25", sequence: sequence * 37 % 90_000 + 1)
                let took = try clock.measure {
                    for event in try Engine.decide(input(flag), at: now, in: book) { book.apply(event) }
                    _ = book.nextWake
                }
                times.append(took)
            }
            times.sort()
            return [
                Row(
                    what: "next instant after \(name), 99th percentile", measured: times[1_979], goal: .milliseconds(1)),
                Row(
                    what: "next instant after \(name), slowest of 2000", measured: times[1_999], goal: .milliseconds(1)),
            ]
        }
    }

    static func boundaryDecision(_ book: inout Book, at now: Instant) throws -> [Row] {
        var events: [Event] = []
        let decided = try best(of: 3) { events = try Engine.decide(.tick(afterOutage: false), at: now, in: book) }
        let folded = clock.measure { for event in events { book.apply(event) } }
        let policy = TK2025.policy
        let reloaded = try clock.measure {
            for event in try Engine.decide(.configured(policy, isReload: true), at: now, in: book) { book.apply(event) }
        }
        let folding = clock.measure { _ = book.nextWake }
        return [
            Row(what: "decision over all, \(events.count) events", measured: decided, goal: .milliseconds(300)),
            Row(what: "folding those events", measured: folded, goal: nil),
            Row(what: "next instant after them", measured: folding, goal: .milliseconds(1)),
            Row(what: "a reload over all (C14)", measured: reloaded, goal: nil),
        ]
    }

    static func best(of times: Int, _ body: () throws -> Void) throws -> Duration {
        var best = Duration.seconds(1_000)
        for _ in 0..<times { best = min(best, try clock.measure { try body() }) }
        return best
    }
}

/// The processor time of this process: what neighbours take of the machine does not count.
struct ProcessorClock {
    func measure(_ body: () throws -> Void) rethrows -> Duration {
        let start = now
        try body()
        return now - start
    }

    private var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}

extension Duration {
    var formatted: String {
        let microseconds = components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
        return "\(microseconds / 1_000).\(String(microseconds % 1_000 + 1_000).dropFirst()) ms"
    }
}

extension String {
    func padded(to width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - count))
        return left ? space + self : self + space
    }
}

import Flagging
import Testing
import Wording

@testable import flagwatch

@Suite("Times as people type them") struct TypedTimeTests {
    static let now = Instant.at("2025-10-17T15:00:00+02:00")

    @Test(
        "RFC 3339, a local time, and a time of today are read in the zone of the election",
        arguments: [
            ("2025-10-17T14:32:00+02:00", "2025-10-17T14:32:00+02:00"),
            ("2025-10-17T12:32:00Z", "2025-10-17T14:32:00+02:00"),
            ("2025-10-17 14:32:00+02:00", "2025-10-17T14:32:00+02:00"),
            ("2025-10-17 14:32", "2025-10-17T14:32:00+02:00"),
            ("2025-10-17T14:32", "2025-10-17T14:32:00+02:00"),
            ("2025-10-17 14:32:09", "2025-10-17T14:32:09+02:00"),
            ("2025-12-01 08:00", "2025-12-01T08:00:00+01:00"),
            ("14:32", "2025-10-17T14:32:00+02:00"),
            ("00:00", "2025-10-17T00:00:00+02:00"),
            ("14:32:09", "2025-10-17T14:32:09+02:00"),
            // The last minute before a gap and the first after it; the same of a fold.
            ("2025-03-30 01:59", "2025-03-30T01:59:00+01:00"),
            ("2025-03-30 03:00", "2025-03-30T03:00:00+02:00"),
            ("2025-10-26 01:59", "2025-10-26T01:59:00+02:00"),
            ("2025-10-26 03:00", "2025-10-26T03:00:00+01:00"),
        ])
    func reads(_ typed: String, _ meant: String) throws {
        let time = try #require(TypedTime(argument: typed))
        #expect(try time.instant(in: .amsterdam, now: Self.now) == Instant.at(meant))
    }

    @Test(
        "Anything else is no time",
        arguments: [
            "", "soon", "14", "1432", "24:00", "14:60", "14:32:60", "2025-10-17", "2025-02-29 12:00",
            "17-10-2025 14:32",
            "2025-10-17_14:32", "2025-10-17 14:32 ", "2025-10-17 24:00", "2025-10-17T14:32:00+0200",
        ])
    func refuses(_ typed: String) { #expect(TypedTime(argument: typed) == nil) }

    @Test("A local time in a gap is refused with both readings, earlier first")
    func gap() throws {
        for typed in ["2025-03-30 02:00", "2025-03-30 02:30", "2025-03-30 02:59:59"] {
            let time = try #require(TypedTime(argument: typed))
            let problem = try #require(throws: TypedTimeProblem.self) {
                try time.instant(in: .amsterdam, now: Self.now)
            }
            #expect(problem.kind == .gap && problem.typed == typed && problem.zone == "Europe/Amsterdam")
            #expect(problem.readings.count == 2)
        }
        let time = try #require(TypedTime(argument: "2025-03-30 02:30"))
        let problem = try #require(throws: TypedTimeProblem.self) { try time.instant(in: .amsterdam, now: Self.now) }
        #expect(problem.readings == ["2025-03-30T01:30:00+01:00", "2025-03-30T03:30:00+02:00"])
    }

    @Test("A local time that exists twice is refused with both readings")
    func fold() throws {
        for typed in ["2025-10-26 02:00", "2025-10-26 02:30", "2025-10-26 02:59:59"] {
            let time = try #require(TypedTime(argument: typed))
            let problem = try #require(throws: TypedTimeProblem.self) {
                try time.instant(in: .amsterdam, now: Self.now)
            }
            #expect(problem.kind == .fold && problem.readings.count == 2)
            for reading in problem.readings {
                // Each reading can be typed back and is then an instant.
                let again = try #require(TypedTime(argument: reading))
                #expect(!again.isLocal)
            }
        }
    }

    @Test("Every minute of the two days on which clocks change is read as itself, or refused")
    func everyMinute() throws {
        for day in ["2025-03-30", "2025-10-26"] {
            var problems = 0
            for minute in 0..<1440 {
                let clock = try #require(LocalTime(minuteOfDay: minute)).description
                let time = try #require(TypedTime(argument: "\(day) \(clock)"))
                do {
                    let instant = try time.instant(in: .amsterdam, now: Self.now)
                    #expect(instant.rfc3339(in: .amsterdam).hasPrefix("\(day)T\(clock):00"))
                } catch {
                    problems += 1
                    #expect(Set(error.readings.map { Instant.at($0) }).count == 2)
                }
            }
            #expect(problems == 60)
        }
    }

    @Test("The refusal names the time, the zone and what can be typed instead, in both languages")
    func sentences() {
        let problem = TypedTimeProblem(
            kind: .fold, typed: "2025-10-26 02:30", zone: "Europe/Amsterdam", readings: ["a", "b"])
        #expect(problem.text(in: .nl).contains("twee keer") && problem.text(in: .nl).hasSuffix("Typ a of b."))
        #expect(problem.text(in: .en).contains("occurs twice") && problem.text(in: .en).hasSuffix("Type a or b."))
        let gap = TypedTimeProblem(kind: .gap, typed: "02:30", zone: "Z", readings: ["a", "b"])
        #expect(gap.text(in: .nl).contains("bestaat niet") && gap.text(in: .en).contains("does not exist"))
    }

    @Test("The machine's zone is a table from 2000 on, each change a real one, in time order")
    func machine() {
        let zone = ZoneTable.machine
        #expect(!zone.identifier.isEmpty)
        #expect(
            zip(zone.transitions, zone.transitions.dropFirst()).allSatisfy { $0.at < $1.at && $0.offset != $1.offset })
    }
}

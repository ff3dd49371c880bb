import Flagging
import Foundation
import Testing

@testable import Configuration

/// C24: zones become values; compared with Python's own reading of the same tzdata.
@Suite("C24: zones become values")
struct SystemZoneTests {
    static let python = "/usr/bin/python3"

    @Test(
        "a table has the offsets that Python's zoneinfo has, hour by hour over three years",
        .enabled(if: FileManager.default.isExecutableFile(atPath: python), "needs python3 with zoneinfo"),
        arguments: [
            ("Europe/Amsterdam", 2024), ("Europe/Amsterdam", 2027), ("America/Kralendijk", 2024),
            ("Australia/Lord_Howe", 2024), ("America/Sao_Paulo", 2017), ("Asia/Tehran", 2021),
            ("Europe/Dublin", 2024), ("Africa/Casablanca", 2024), ("Pacific/Apia", 2011), ("Europe/Volgograd", 2019),
            ("Asia/Pyongyang", 2014), ("UTC", 2024),
        ])
    func againstPython(_ name: String, _ year: Int) throws {
        let first = try #require(CivilDate(year: year, month: 1, day: 1))
        let last = try #require(CivilDate(year: year + 3, month: 1, day: 1))
        let table = try #require(SystemZone.table(named: name, from: first, to: last))
        let begins = Int64(first.daysSinceEpoch) * 86_400, ends = Int64(last.daysSinceEpoch) * 86_400
        let offsets = try Self.pythonOffsets(name, begins, ends)
        #expect(offsets.count == Int(ends - begins) / 3_600)
        var wrong: [Int64] = []
        for (hour, offset) in offsets.enumerated() {
            let instant = Instant(begins + Int64(hour) * 3_600)
            if table.offset(at: instant) != offset { wrong.append(instant.seconds) }
        }
        #expect(wrong.isEmpty)
    }

    /// The offset at each full hour, in seconds east of UTC.
    static func pythonOffsets(_ name: String, _ begins: Int64, _ ends: Int64) throws -> [Int64] {
        let script = """
            import sys, zoneinfo, datetime
            zone = zoneinfo.ZoneInfo(sys.argv[1])
            for second in range(int(sys.argv[2]), int(sys.argv[3]), 3600):
                print(int(datetime.datetime.fromtimestamp(second, zone).utcoffset().total_seconds()))
            """
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", script, name, "\(begins)", "\(ends)"]
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { Int64($0) }
    }

    @Test("the clocks of Amsterdam change in 2025 at 01:00 UTC on the last Sundays of March and October")
    func amsterdam() throws {
        let first = try #require(CivilDate("2025-01-01")), last = try #require(CivilDate("2026-01-01"))
        let table = try #require(SystemZone.table(named: "Europe/Amsterdam", from: first, to: last))
        #expect(table.initialOffset == 3_600)
        #expect(
            table.transitions == [
                ZoneTable.Transition(at: try #require(Instant(rfc3339: "2025-03-30T01:00:00Z")), offset: 7_200),
                ZoneTable.Transition(at: try #require(Instant(rfc3339: "2025-10-26T01:00:00Z")), offset: 3_600),
            ])
    }

    @Test("Lord Howe changes by half an hour")
    func lordHowe() throws {
        let first = try #require(CivilDate("2025-01-01")), last = try #require(CivilDate("2026-01-01"))
        let table = try #require(SystemZone.table(named: "Australia/Lord_Howe", from: first, to: last))
        #expect(([table.initialOffset] + table.transitions.map(\.offset)) == [39_600, 37_800, 39_600])
    }

    @Test(
        "names that are no place of tzdata are refused",
        arguments: [
            "", "CET", "EST5EDT", "GMT+1", "Europe/Nowhere", "Europe", "../etc/passwd", "/", "a/../b", "Europe/",
        ])
    func unknown(_ name: String) throws {
        let day = try #require(CivilDate("2025-01-01"))
        #expect(SystemZone.table(named: name, from: day, to: day.adding(days: 800)) == nil)
    }

    @Test("the table of an election spans a year before its nomination to two after its result")
    func span() throws {
        let zone = try Loading().load().policy.elections[0].zone
        let years = zone.transitions.map { zone.local(at: $0.at).date.year }
        #expect(years == [2026, 2026, 2027, 2027, 2028, 2028, 2029])
    }
}

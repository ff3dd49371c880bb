import Foundation
import Testing

@testable import Configuration

@Suite("K1: whatever is broken, the complaint points at it")
struct RobustnessTests {
    static let optional = ["quiet", "ceiling", "result", "separate"]

    @Test(
        "every required key is missed by name, at the header of its table",
        arguments: [Sample.tiers, Sample.rungs, Sample.roles, Sample.platform, Sample.election])
    func missingKeys(_ text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var header = 0
        for (number, line) in lines.enumerated() {
            if line.hasPrefix("[[") { header = number + 1 }
            guard let key = line.split(separator: " ").first.map(String.init), line.contains(" = ") else { continue }
            if Self.optional.contains(where: { key.hasPrefix($0) }) { continue }
            // A shipped table of the same name would lend what is missing (K3).
            var shipped = Sample.shipped
            if text == Sample.platform { shipped["platforms/x.toml"] = nil }
            if text == Sample.roles { shipped["urgency.toml"] = Sample.tiers + Sample.rungs }
            let broken = ["a.toml": text.removing(line: number + 1)]
            let complaints = try Loading(system: broken, shipped: shipped).complaints()
            let what = key == "polling" ? "polls" : key
            #expect(
                complaints.contains { $0.hasPrefix("etc/a.toml:\(header): ") && $0.contains(" has no \(what); add ") },
                "without \(key): \(complaints)")
        }
    }

    @Test(
        "every key that wants a string refuses a number, on its own line",
        arguments: [Sample.tiers, Sample.rungs, Sample.roles, Sample.platform, Sample.election])
    func wrongTypes(_ text: String) throws {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let equals = line.firstIndex(of: "=") else { continue }
            let broken = text.replacing(line: number + 1, with: line[...equals] + " 7")
            let complaints = try Loading(system: ["a.toml": broken]).complaints()
            #expect(
                complaints.contains { $0.hasPrefix("etc/a.toml:\(number + 1): ") && $0.contains("is a whole number") },
                "\(line): \(complaints)")
        }
    }

    @Test(
        "L10, K1: an election at the ends of the calendar is refused at its table, whatever its clocks would reach",
        arguments: ["0001", "0202", "9001", "9999"])
    func years(_ year: String) throws {
        let election = Sample.election.replacing("2027", with: year).replacing("ps\(year)", with: "ps2027")
        let complaints = try Loading(system: ["a.toml": election]).complaints()
        #expect(
            complaints.contains { $0.hasPrefix("etc/a.toml:1: ") && $0.contains("check the year") }, "\(complaints)")
    }

    @Test(
        "K1: nesting of whatever depth and form is refused with its line, and ends nothing",
        arguments: [
            "x = " + String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000),
            "x = " + String(repeating: "[", count: 200_000), String(repeating: "a.", count: 100_000) + "b = 1",
            "x = " + String(repeating: "{a=", count: 20_000), "x = " + String(repeating: "[{a=", count: 20_000),
            "[" + String(repeating: "a.", count: 100_000) + "b]",
            "[[" + String(repeating: "'a'.", count: 100_000) + "b]]",
        ])
    func deepNesting(_ text: String) throws {
        let complaints = try Loading(system: ["a.toml": "\n" + text + "\n"]).complaints()
        #expect(complaints.count == 1 && complaints[0].hasPrefix("etc/a.toml:2: is nested too deeply"))
    }

    @Test("the shipped files, broken at random, are read or refused with places inside them", arguments: 0..<8)
    func mutations(_ seed: Int) throws {
        var random = Lehmer(seed: UInt64(seed) + 1)
        var refused = 0
        let shipped = try TemporaryFolder(Sample.shipped)
        let names = ["urgency.toml", "flagwatch.toml", "elections/tk2025.toml", "platforms/x.toml"]
        for _ in 0..<25 {
            let name = names[random.next(below: names.count)]
            var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: ShippedTests.folder + "/" + name)))
            for _ in 0...random.next(below: 3) {
                let place = random.next(below: bytes.count)
                switch random.next(below: 3) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(Array("[]{}\"'=\n\\#.,-0".utf8)[random.next(below: 14)], at: place)
                default: bytes[place] = UInt8(random.next(below: 256))
                }
            }
            let folder = try TemporaryFolder()
            try folder.write("a.toml", bytes)
            let count = bytes.count { $0 == UInt8(ascii: "\n") } + 1
            do {
                _ = try Loaded.load(system: folder.path, shipped: shipped.path)
            } catch {
                refused += 1
                #expect(!error.complaints.isEmpty)
                for complaint in error.complaints where complaint.file.hasSuffix("/a.toml") {
                    #expect((1...count).contains(complaint.line ?? 0), "\(complaint) of \(count) lines")
                    #expect(!complaint.description.contains("\n"))
                }
            }
        }
        #expect(refused > 5)
    }
}

/// A generator that gives the same numbers on every machine (Park and Miller's, 2^31 − 1).
struct Lehmer {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed * 48_271 % 2_147_483_647
    }

    mutating func next(below bound: Int) -> Int {
        state = state * 48_271 % 2_147_483_647
        return Int(state % UInt64(bound))
    }
}

import Flagging
import Foundation
import Matching
import Testing

@testable import Configuration

@Suite("The administrator's folder over the shipped one")
struct PrecedenceTests {
    static let secondElection = ComplaintTests.election

    @Test(
        "K2: a reload that finds nothing left of the administrator's files is refused; a start that names no folder too"
    )
    func folderGone() throws {
        let loading = try Loading(system: ["a.toml": "language = \"en\"\n"])
        let loaded = try loading.load()
        #expect(try loaded.again(system: loading.system.path, shipped: loading.shipped.path) == loaded)
        try FileManager.default.removeItem(atPath: loading.system.path + "/a.toml")
        for isThere in [true, false] {
            if !isThere { try FileManager.default.removeItem(atPath: loading.system.path) }
            let refused = #expect(throws: ConfigurationError.self) {
                try loaded.again(system: loading.system.path, shipped: loading.shipped.path)
            }
            #expect(refused?.complaints.map(\.problem) == ["no configuration file is left in it"])
        }
        let shippedOnly = try Loaded.load(system: loading.system.path, shipped: loading.shipped.path)
        #expect(try shippedOnly.again(system: loading.system.path, shipped: loading.shipped.path) == shippedOnly)
        let unnamed = #expect(throws: ConfigurationError.self) {
            try Loaded.load(system: loading.system.path, shipped: loading.shipped.path, isNamed: true)
        }
        #expect(unnamed?.complaints.map(\.problem) == ["is no folder"])
    }

    @Test("a shipped folder alone is enough; a missing folder is no mistake")
    func shippedAlone() throws {
        let shipped = try TemporaryFolder(Sample.shipped)
        let loaded = try Loaded.load(system: shipped.path + "/absent", shipped: shipped.path)
        #expect(loaded.policy.elections.map(\.id) == ["ps2027"])
        #expect(
            loaded.files.map { $0.replacingOccurrences(of: shipped.path, with: "lib") } == [
                "lib/urgency.toml", "lib/elections/ps2027.toml", "lib/platforms/x.toml",
            ])
    }

    @Test("two missing folders lack tiers and a ladder")
    func bothMissing() throws {
        let loading = try Loading(shipped: [:])
        #expect(
            loading.complaints() == [
                "etc: there is no [[rung]] in any file; add the ladder, or restore the shipped urgency.toml",
                "etc: there is no [[tier]] in any file; add the tiers, or restore the shipped urgency.toml",
            ])
    }

    @Test("any tier replaces all shipped tiers, and leaves the ladder alone")
    func tiers() throws {
        let one = Sample.tiers.split(separator: "\n\n", omittingEmptySubsequences: false)[0]
        let loaded = try Loading(system: ["anything.toml": String(one)]).load()
        #expect(loaded.policy.elections[0].tiers.map(\.name) == ["far"])
        #expect(loaded.policy.elections[0].tiers[0].ends == .distantFuture)
        #expect(loaded.policy.ladder.map(\.name) == ["reminder", "due"])
    }

    @Test("any rung replaces all shipped rungs, and leaves the tiers alone")
    func rungs() throws {
        let rung = Sample.rungs.split(separator: "\n\n")[1]
        let loaded = try Loading(system: ["anything.toml": String(rung)]).load()
        #expect(loaded.policy.ladder.map(\.name) == ["due"])
        #expect(loaded.policy.elections[0].tiers.map(\.name) == ["far", "near", "after"])
    }

    @Test("a role replaces its namesake in its place, and new ones follow")
    func roles() throws {
        let text = """
            [[role]]
            id = "mayor"
            name = { nl = "burgemeester", en = "mayor" }
            [[role]]
            id = "on-call"
            name = { nl = "dienst", en = "duty" }
            """
        let loaded = try Loading(system: ["roles.toml": text]).load()
        #expect(loaded.policy.roles.map(\.id) == ["on-call", "mayor"])
        #expect(loaded.policy.roles[0].name.nl == "dienst")
    }

    @Test("K3: elections replace by id, platforms grow, and both add up")
    func replacement() throws {
        let platform = Sample.platform.replacing(line: 4, with: "domains = [\"example.com\"]")
        let other = Sample.platform.replacing(line: 2, with: "id = \"meta\"")
            .replacing(line: 4, with: "domains = [\"meta.com\"]")
        let election = Sample.election.replacing(line: 3, with: "code = \"PW27\"")
        let loaded = try Loading(system: [
            "platforms/mine.toml": platform + other, "elections/mine.toml": election, "b.toml": Self.secondElection,
        ]).load()
        #expect(loaded.matching.platforms.map(\.id) == ["x", "meta"])
        #expect(loaded.matching.platforms[0].domains == ["x.com", "example.com"])
        #expect(loaded.policy.elections.map(\.code) == ["GR30", "PW27"])
    }

    @Test("single settings replace one by one")
    func scalars() throws {
        var shipped = Sample.shipped
        shipped["flagwatch.toml"] = """
            language = "en"
            retention = "30d"
            [own]
            addresses = ["a@example.nl"]
            sent-copies = "propose"
            [heartbeat]
            file = "/run/a.prom"
            [board]
            file = "/run/a.html"
            [limits]
            depth = 10
            parts = 20
            """
        let loaded = try Loading(
            system: ["f.toml": "language = \"nl\"\n[own]\naddresses = [\"B@example.nl\"]\n[limits]\nparts = 30\n"],
            shipped: shipped
        ).load()
        #expect(loaded.language == .nl)
        #expect(loaded.retentionSeconds == 30 * 86_400)
        #expect(loaded.matching.ownAddresses == ["b@example.nl"])
        #expect(loaded.matching.sentCopies == .propose)
        #expect(loaded.heartbeatFile == "/run/a.prom")
        #expect(loaded.boardFile == "/run/a.html")
        #expect(loaded.limits == ReadingLimits(depth: 10, parts: 30))
    }

    @Test("a setting in two files of one folder is a complaint that names both")
    func twice() throws {
        let loading = try Loading(system: [
            "a.toml": "language = \"nl\"\n[limits]\nparts = 3\n",
            "b.toml": "\nlanguage = \"nl\"\n[limits]\nparts = 3\n",
        ])
        #expect(
            loading.complaints() == [
                "etc/b.toml:2: language is set already, at etc/a.toml:1; keep one of the two",
                "etc/b.toml:4: parts of [limits] is set already, at etc/a.toml:3; keep one of the two",
            ])
    }

    @Test("a folder in the place of both has the only elections, and borrows what it lacks")
    func only() throws {
        let loading = try Loading(system: ["elections/one.toml": Self.secondElection])
        let loaded = try loading.loadOnly()
        #expect(loaded.policy.elections.map(\.id) == ["gr2030"])
        #expect(loaded.policy.elections[0].tiers.map(\.name) == ["far", "near", "after"])
        #expect(loaded.policy.ladder.count == 2)
        #expect(loaded.policy.platforms.map(\.id) == ["x"])
        #expect(loaded.policy.roles.map(\.id) == ["on-call"])
    }

    @Test("a code of a shipped election is free where the folder takes the place of both")
    func onlyCode() throws {
        let election = Sample.election.replacing(line: 2, with: "id = \"other\"")
        #expect(try Loading(system: ["a.toml": election]).loadOnly().policy.elections.map(\.code) == ["PS27"])
    }

    @Test("a folder in the place of both must be there")
    func onlyMissing() throws {
        let shipped = try TemporaryFolder(Sample.shipped)
        #expect(
            throws: ConfigurationError(complaints: [
                Complaint(
                    file: shipped.path + "/absent", problem: "is no folder",
                    remedy: "name a folder with configuration files")
            ])
        ) { try Loaded.load(only: shipped.path + "/absent", shipped: shipped.path) }
    }

    @Test("hidden files, other endings and other subfolders are not read")
    func ignored() throws {
        let loaded = try Loading(system: [
            ".a.toml": "!", "a.toml.bak": "!", "drafts/a.toml": "!", "elections/.#a.toml": "!",
        ]).load()
        #expect(loaded.files.count == 3)
    }

    @Test("elections stand in the order of their polling days")
    func order() throws {
        let later = Self.secondElection.replacing(line: 6, with: "nomination = \"2026-12-01\"")
            .replacing(line: 7, with: "polling = [{ day = \"2027-01-06\", opens = \"07:30\", closes = \"21:00\" }]")
            .replacing(line: 8, with: "")
        #expect(try Loading(system: ["a.toml": later]).load().policy.elections.map(\.id) == ["gr2030", "ps2027"])
    }
}

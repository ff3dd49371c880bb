import Configuration
import Control
import Flagging
import Foundation
import Ledger
import Logging
import Summary
import Testing
import Wording

@testable import Service

@Suite("S4: the daemon writes the summary by itself") struct SummaryWritingTests {
    private static let person = Person(uid: 1_000, name: "anna")
    private let effects: FaultyEffects
    private let vigil: Vigil
    private let end: Instant

    init() throws {
        effects = try FaultyEffects()
        let loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        end = try #require(loaded.policy.election("tk2025")).period.upperBound
        vigil = Vigil(effects: effects, events: [], configuration: loaded, log: Logger(label: "test"))
        vigil.begin()
    }

    private func open() throws {
        try vigil.submit(
            .open(
                OpenRequest(election: "tk2025", platform: "x", channel: "mail", subject: "About Klaas Bakker"),
                by: Self.person))
    }

    private func actions() -> [String] { effects.handed.compactMap { $0.rendered[.action] } }

    @Test("S4: at the end of the period it is ordered once, said with its folder, and ordered again after a correction")
    func ordered() throws {
        try open()
        vigil.settle()
        #expect(effects.ordered.isEmpty)
        effects.wait(until: end)
        vigil.woke()
        #expect(effects.ordered.map(\.election) == ["tk2025"] && effects.ordered[0].asOf == end)
        vigil.woke()
        #expect(effects.ordered.count == 1, "one at a time")
        vigil.summaryEnded("tk2025", .written(folder: "/s/tk2025/1", unreviewed: 1))
        let said = try #require(effects.handed.last { $0.rendered[.action] == "summary-written" }?.rendered)
        #expect(said[.message]?.contains("/s/tk2025/1") == true)
        try vigil.submit(.close(FlagID(code: "TK25", sequence: 1), why: nil, by: Self.person))
        vigil.settle()
        #expect(effects.armed.map { $0 <= end + 600 } == true)
        effects.wait(until: end + 600)
        vigil.woke()
        #expect(effects.ordered.count == 2)
    }

    @Test("S4: what cannot be written is said once, tried again after five minutes, and owed by the next daemon too")
    func retried() throws {
        effects.wait(until: end)
        vigil.woke()
        #expect(effects.ordered.count == 1)
        vigil.summaryEnded("tk2025", .failed("no space left"))
        #expect(actions().count { $0 == "summary-failed" } == 1)
        #expect(effects.armed.map { $0 <= end + 300 } == true)
        effects.wait(until: end + 300)
        vigil.woke()
        #expect(effects.ordered.count == 2)
        vigil.summaryEnded("tk2025", .failed("no space left"))
        #expect(actions().count { $0 == "summary-failed" } == 1)
        let next = Vigil(
            effects: effects, events: try effects.ledger.events(), configuration: vigil.keeper.configuration,
            log: Logger(label: "test"))
        next.begin()
        #expect(effects.ordered.count == 3)
    }

    @Test("S4: every format and language, for the team and as the public concept, lies in a folder that is whole")
    func files() throws {
        try open()
        let result = SummaryWriting.write("tk2025", asOf: effects.now, from: effects.ledger)
        guard case .written(let folder, let unreviewed) = result else { throw Failed(result: result) }
        #expect(unreviewed == 1 && folder.hasSuffix("/summaries/tk2025/20251023T100000Z"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["internal", "public"])
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        #expect(names.allSatisfy { !$0.hasPrefix("public/") || !$0.contains("-internal") })
        #expect(names.count { $0.hasSuffix(".SHA256SUMS") } == 2)
        for part in ["-CONCEPT.json", "-CONCEPT.nl.html", "-CONCEPT.en.md", "-internal.json"] {
            #expect(names.contains { $0.hasSuffix(part) }, "\(part)")
        }
        for name in names where name.contains("CONCEPT") {
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            #expect(!text.contains("Bakker"), "\(name)")
        }
    }

    @Test("S4: what fails in the middle leaves nothing, neither half a folder nor what was there broken")
    func halfway() throws {
        let folders = effects.ledger.summaryFolders
        let whole = try folders.write([("p", "a.json", [1]), ("q", "b.json", [2])], of: "tk2025", version: "1")
        // A name longer than a file system takes fails after the first file.
        let long = String(repeating: "n", count: 300)
        #expect(throws: LedgerError.self) {
            try folders.write([("p", "a.json", [3]), ("p", long, [4])], of: "tk2025", version: "2")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: folders.directory + "/tk2025")
        #expect(left == ["1"])
        #expect(FileManager.default.contents(atPath: whole + "/p/a.json") == Data([1]))
        #expect(try folders.write([("p", "a.json", [5])], of: "tk2025", version: "1") == whole)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: whole).sorted() == ["p", "p/a.json"])
    }

    @Test("L5: a purge takes the written summaries away, also one that was being written meanwhile")
    func purged() throws {
        try open()
        try vigil.submit(.close(FlagID(code: "TK25", sequence: 1), why: nil, by: Self.person))
        effects.wait(until: end + 86_400)
        vigil.woke()
        _ = SummaryWriting.write("tk2025", asOf: effects.now, from: effects.ledger)
        let folder = effects.ledger.summaryFolders.directory + "/tk2025"
        #expect(FileManager.default.fileExists(atPath: folder))
        effects.wait(until: end + 20 * 365 * 86_400)
        let limit = vigil.keeper.unattributedEnd(of: "tk2025", at: effects.now)
        let plan = try effects.ledger.planPurge(of: "tk2025", unattributedThrough: limit)
        _ = try vigil.keeper.purge(plan, in: effects.ledger, by: Self.person, at: effects.now)
        _ = try effects.ledger.finishErasing()
        #expect(!FileManager.default.fileExists(atPath: folder))
        _ = try effects.ledger.summaryFolders.write([("p", "late.json", [1])], of: "tk2025", version: "9")
        vigil.summaryEnded("tk2025", .written(folder: folder + "/9", unreviewed: 0))
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(!actions().contains("summary-written"))
    }

    private struct Failed: Error { var result: SummaryWriting.Result }
}

@Suite("S3: from the proposal to the release, over a real ledger") struct PublishingDeskTests {
    private static let anna = Person(uid: 1_001, name: "anna")
    private static let bram = Person(uid: 1_002, name: "bram")
    private let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString.prefix(8))")
    private let ledger: LedgerFile
    private let now = FaultyEffects.noon

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        ledger = try LedgerFile.open(folder.appending(path: "ledger.sqlite").path)
        let loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        try keep(.configured(loaded.policy, isReload: false))
        try keep(
            .open(
                OpenRequest(
                    election: "tk2025", platform: "meta", channel: "portal", subject: "About a post",
                    text: "Please assess what Klaas Bakker wrote.\nRegards"), by: Self.anna))
    }

    private func keep(_ input: Input, at instant: Instant? = nil) throws {
        _ = try ledger.append(try Engine.decide(input, at: instant ?? now, in: Book(folding: try ledger.events())))
    }

    private var desk: PublishingDesk { get throws { try PublishingDesk(ledger, now: now) } }

    private func decide(_ call: any FlagwatchCall, by person: Person) throws {
        let deed = try #require(try desk.deed(of: call, by: person))
        try keep(deed.input)
    }

    @Test(
        "S3: one marks and looks, another releases; the pages that are released are proven by the chain, after a purge too"
    )
    func whole() throws {
        let before = try desk.exhibit("tk25-001/1")
        #expect(before.passages.flatMap(\.pieces).contains { $0.text.contains("Klaas") && $0.ground == "5.1.2e" })
        #expect(throws: Refusal.notReviewed("tk2025", ["TK25-001/1"])) {
            try decide(PublishCall(election: "tk2025"), by: Self.bram)
        }
        try decide(
            RedactCall(exhibit: "TK25-001/1", decision: "hide", words: "Regards", ground: "5.1.2i", why: "no need"),
            by: Self.anna)
        let marked = try desk.exhibit("TK25-001/1")
        #expect(marked.marks.first?.words == "Regards" && marked.marks.first?.why == "no need")
        #expect(throws: Refusal.exhibitChanged("TK25-001/1"), "what was seen is not what it is now") {
            try decide(ReviewCall(exhibit: "TK25-001/1", form: before.form), by: Self.anna)
        }
        try decide(ReviewCall(exhibit: "TK25-001/1", form: String(marked.form.prefix(8))), by: Self.anna)
        #expect(try desk.exhibits(of: "tk2025").exhibits[0].reviewedBy == "uid:1001")
        #expect(throws: Refusal.ownRedaction("tk2025", ["TK25-001/1"])) {
            try decide(PublishCall(election: "tk2025"), by: Self.anna)
        }
        let deed = try #require(try desk.deed(of: PublishCall(election: "TK2025"), by: Self.bram))
        try keep(deed.input)
        let release = try #require(deed.release)
        #expect(release.files.allSatisfy { !$0.name.contains("CONCEPT") })
        try expectStanding(release)
        // A hash of 64 figures on the page would be taken for a hidden number that came through.
        let list = String(decoding: try #require(release.files.last).bytes, as: UTF8.self)
        let chain = try #require(list.split(separator: "\n").first { $0.hasPrefix("# ledger: event ") })
        let hash = try #require(chain.split(separator: " ").last)
        #expect(hash.count == 64)
        #expect(release.files.dropLast().allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains(hash) })
        let digests = release.files.map { Publication.Page(name: $0.name, digest: digest($0.bytes)) }
        try expectProven(digests)
        try keep(.close(FlagID(code: "TK25", sequence: 1), why: nil, by: Self.anna))
        let plan = try ledger.planPurge(of: "tk2025", unattributedThrough: now)
        // Long before the period is over: the engine's own rule is another test's.
        let purge = Input.purge(election: "tk2025", retention: -100_000_000, by: Self.bram)
        let events = try Engine.decide(purge, at: now, in: Book(folding: try ledger.events()))
        _ = try ledger.erase(plan, recording: events, at: now)
        _ = try ledger.finishErasing()
        #expect(try ledger.events().dropLast().allSatisfy { $0.personal.isEmpty }, "who released it, too")
        try expectProven(digests)
    }

    /// What was released is made again, byte for byte, until something changes.
    private func expectStanding(_ release: PublishingDesk.Release) throws {
        let call = SummaryCall(election: "tk2025", format: SummaryCall.everyFormat)
        let again = try call.answer(ledger, now: now + 86_400, language: .en)
        #expect(again.documents == release.files.map { SummaryDocument($0) })
        let book = Book(folding: try ledger.events())
        #expect(book.standingPublication(of: "tk2025") != nil)
        #expect(book.owedSummaries.isEmpty)
    }

    @Test("S4: after a release and a correction the page is version 2; the released one is made again, byte for byte")
    func nextVersion() throws {
        let exhibit = try desk.exhibit("TK25-001/1")
        try decide(ReviewCall(exhibit: "TK25-001/1", form: exhibit.form), by: Self.anna)
        let earlier = [
            EarlierElectionRow(
                election: "tk2023", nl: "Tweede Kamer 2023", en: "House 2023", day: "2023-11-22",
                uses: [UsesRow(platform: "x", uses: 1)], contacts: 1)
        ]
        let deed = try #require(
            try desk.deed(of: PublishCall(election: "tk2025", earlier: earlier), by: Self.bram))
        try keep(deed.input)
        let release = try #require(deed.release)
        try keep(
            .record(RecordRequest(flag: FlagID(code: "TK25", sequence: 1), kind: .reaction), by: Self.anna),
            at: now + 3_600)
        func documents(_ format: String, asOf: Instant?, _ earlier: [EarlierElectionRow]?) throws -> [SummaryDocument] {
            try SummaryCall(election: "tk2025", format: format, asOf: asOf, earlier: earlier)
                .answer(ledger, now: now + 7_200, language: .nl).documents
        }
        let page = try #require(try documents("markdown", asOf: nil, nil).first).text
        #expect(page.contains("- **Versie**: 2; versie 1 toonde wat was vastgelegd tot "))
        #expect(page.contains("- TK25-001, stuk 2: toegevoegd\n"))
        let again = try documents(SummaryCall.everyFormat, asOf: release.asOf, earlier)
        #expect(again == release.files.map { SummaryDocument($0) })
        #expect(again.contains { $0.text.contains("Tweede Kamer 2023") })
    }

    @Test(
        "S1: a count, a day or a platform of an earlier election that is none is an invalid parameter",
        arguments: [("2023-11-22", [1, 1]), ("2023-11-22", [-1]), ("2023-11-22", [.max]), ("22 november", [1])])
    func earlierRefused(_ day: String, _ uses: [Int]) throws {
        let row = EarlierElectionRow(
            election: "tk2023", nl: "a", en: "a", day: day, uses: uses.map { UsesRow(platform: "x", uses: $0) },
            contacts: 0)
        #expect(throws: VarlinkError.invalidParameter("earlier")) {
            try SummaryCall(election: "tk2025", format: "json", earlier: [row])
                .answer(ledger, now: now, language: .nl)
        }
    }

    private func digest(_ bytes: [UInt8]) -> String {
        let file = folder.appending(path: UUID().uuidString).path
        #expect(FileManager.default.createFile(atPath: file, contents: Data(bytes)))
        // Another program's reckoning.
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        process.arguments = [file]
        process.standardOutput = pipe
        do { try process.run() } catch { return "\(error)" }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return String(output.prefix(64))
    }

    private func expectProven(_ pages: [Publication.Page]) throws {
        let wrong = String(repeating: "0", count: 64)
        let answer = try Verification.answer(
            ledger, journal: false, zone: .utc, language: .en, pages: pages.map(\.digest) + [wrong])
        #expect(answer.problems.isEmpty)
        let rows = try #require(answer.pages)
        #expect(rows.dropLast().map(\.name) == pages.map(\.name) && rows.dropLast().allSatisfy { $0.event != nil })
        #expect(rows.last?.event == nil)
    }

    @Test("S3: what does not stand there, or is no exhibit, is refused by its name")
    func refused() throws {
        let name = "TK25-001/1"
        let calls: [(any FlagwatchCall, Refusal)] = [
            (RedactCall(exhibit: name, decision: "hide", words: "Jansen"), .wordsNotThere("Jansen", exhibit: name)),
            (
                RedactCall(exhibit: name, decision: "hide", firstLine: 2, lastLine: 9),
                .linesNotThere(exhibit: name, last: 2)
            ),
            (RedactCall(exhibit: name, decision: "hide"), .needs("redact", with: "--hide")),
            (
                RedactCall(exhibit: name, decision: "keep", words: "post", ground: "5.1.2e"),
                .excludes("--keep", "--ground")
            ),
            (
                RedactCall(exhibit: "TK25-001/9", decision: "hide", words: "a"),
                .unknownExhibit("TK25-001/9", known: [name])
            ),
            (RedactCall(exhibit: "x", decision: "hide", words: "a"), .unknownExhibit("x", known: [])),
            (ReviewCall(exhibit: name, form: "ab"), .exhibitChanged(name)),
        ]
        for (call, refusal) in calls {
            #expect(throws: refusal) { try decide(call, by: Self.anna) }
        }
    }
}

import Control
import Flagging
import Foundation
import Ledger
import Testing

@testable import flagwatch

@Suite("Where no daemon answers: the machine's own ledger, and copies of one") struct MachinesLedgerTests {
    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path
    private var ledger: String { folder + "/ledger.sqlite" }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        place.environment["LANG"] = "C"
        var work = LocalWork.on(LocalFiles(shipped: "/nowhere/a", system: "/nowhere/b", now: { Instant(100) }))
        let path = folder + "/ledger.sqlite"
        work.installedLedger = { path }
        place.work = work
    }

    /// A ledger with one open flag and one closed one.
    private func write() throws -> LedgerFile {
        let ledger = try LedgerFile.open(ledger)
        func event(_ number: Int64, _ flag: Int, _ body: EventBody) -> Event {
            Event(
                number: number, recorded: Instant(number), occurred: Instant(number), known: .typed,
                actor: .person(uid: 1_000), flag: FlagID(code: "TE26", sequence: flag), body: body)
        }
        let opening = Opening(election: "te26", platform: "x", channel: "mail")
        try ledger.append([
            event(1, 1, .opened(opening: opening)), event(2, 2, .opened(opening: opening)), event(3, 1, .closed),
        ])
        return ledger
    }

    @Test("Whoever may read the machine's ledger gets its answers, and is told that no daemon answers")
    func fallback() throws {
        try write().finish()
        for command in [["list"], ["show", "TE26-002"], ["log"]] {
            #expect(place.run(command) == 0, "\(command): \(place.errors)")
            #expect(place.output.contains("TE26-002"))
            #expect(place.errors == ["No daemon answers; this is read from the ledger of this machine: \(ledger)"])
        }
        #expect(place.run("list", "--json") == 0)
        #expect(place.output.hasPrefix("{\"now\":"))
        #expect(place.run("verify") == 0)
    }

    @Test("status says what it can of a daemon that does not answer, and ends with 4")
    func status() throws {
        try write().finish()
        #expect(place.run("status") == 4)
        #expect(place.output.contains("The daemon does not answer, nobody is prompted"))
        #expect(place.output.filter { !$0.isWhitespace }.contains("\(ledger)(3events)"))
        #expect(place.run("status", "--json") == 4)
        #expect(place.output.contains("\"journal\":\"unknown\"") && !place.output.contains("startedAt\":"))
    }

    @Test("A damaged ledger ends every reading command with 5, with the row, in words and in the caller's language")
    func damaged() throws {
        try write().finish()
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: ledger)))
        let word = Array("uid:1000".utf8)
        let place = try #require(bytes.indices.last { bytes[$0...].starts(with: word) })
        bytes[place] = UInt8(ascii: "U")
        try Data(bytes).write(to: URL(fileURLWithPath: ledger))
        for (language, words) in [("C", "was changed afterwards"), ("nl_NL.UTF-8", "is achteraf veranderd")] {
            self.place.environment["LANG"] = language
            for command in [["list"], ["status"], ["verify"], ["show", "TE26-002"]] {
                #expect(self.place.run(command) == 5, "\(command)")
                let said = self.place.output + self.place.errors.joined(separator: "\n")
                #expect(said.contains(words), "\(command): \(said)")
            }
        }
        #expect(self.place.run("verify") == 5)
        #expect(self.place.output.contains("flagwatch restore MAP"))
    }

    @Test("Who names a socket, or may not read the ledger, gets no other answer; sudo and --ledger are named")
    func none() throws {
        try write().finish()
        #expect(place.run("list", "--socket", "/nowhere/control") == 4)
        #expect(place.output.isEmpty)
        place.environment["FLAGWATCH_SOCKET"] = "/elsewhere/control"
        #expect(place.run("status") == 4)
        #expect(place.output.isEmpty)
        place.environment["FLAGWATCH_SOCKET"] = nil
        place.work?.installedLedger = { nil }
        #expect(place.run("verify") == 4)
        #expect(place.errors.last?.contains("sudo") == true && place.errors.last?.contains("--ledger") == true)
    }

    @Test("L7: a copy without its log says from when it is, and never that all is well")
    func bareCopy() throws {
        let ledger = try write()
        let early = folder + "/early.sqlite"
        try FileManager.default.copyItem(atPath: self.ledger, toPath: early)
        #expect(place.run("list", "--ledger", early) == 0)
        #expect(place.errors.first?.contains("this file holds nothing yet") == true)
        #expect(place.output.contains("without its log that says nothing"))
        #expect(!place.output.contains("No flag is open."))
        try ledger.emptyLog()
        let later = folder + "/later.sqlite"
        try FileManager.default.copyItem(atPath: self.ledger, toPath: later)
        for command in [["list"], ["verify"], ["backup", folder + "/backup"]] {
            #expect(place.run(command + ["--ledger", later]) == 0, "\(command): \(place.errors)")
            #expect(place.errors.first?.contains("this file reaches until") == true, "\(command)")
        }
        try FileManager.default.createDirectory(atPath: folder + "/bare", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: later, toPath: folder + "/bare/ledger.sqlite")
        #expect(place.run("restore", folder + "/bare", "--ledger", folder + "/new.sqlite") == 0)
        #expect(place.errors.first?.contains("is not beside it") == true)
        #expect(place.run("list", "--ledger", folder + "/backup/ledger.sqlite") == 0)
        #expect(place.errors.isEmpty)
    }

    @Test("L2, verify: an anchor that the ledger lacks is explained, with what to do next, in both languages")
    func anchor() throws {
        let daemon = try TestDaemon()
        let problem = ProblemRow(row: 40, kind: "anchor", reason: "x")
        try daemon.answer("Verify", VerifyAnswer(events: 3, headHash: "0a", unconfirmed: 0, problems: [problem]))
        for (language, words) in [
            ("C", ["(an anchor)", "flagwatch restore FOLDER"]), ("nl_NL", ["(een anker)", "restore MAP"]),
        ] {
            place.environment["LANG"] = language
            #expect(place.run("verify", "--socket", daemon.path) == 5)
            let text = place.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for word in words { #expect(text.contains(word), "\(text)") }
        }
        #expect(daemon.calls.map { $0["language"]?.string } == ["en", "nl"])
    }

    @Test("L4, C23, status: a full disk, a file that is gone and entries that wait stand in it in words")
    func troubles() throws {
        var status = Sample.status
        status.journal = "waiting"
        status.unconfirmed = 201
        status.waitingSince = status.startedAt
        status.waitingSinceText = status.startedAtText
        for (trouble, words) in [("full", "The disk is full"), ("gone", "is gone or replaced"), ("damaged", "damaged")]
        {
            status.ledgerTrouble = trouble
            let daemon = try TestDaemon()
            try daemon.answer("Status", StatusAnswer(status: status))
            #expect(place.run("status", "--socket", daemon.path) == 0)
            let text = place.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains("201 entries wait for the journal since") && text.contains(words), "\(text)")
            #expect(daemon.misfits.isEmpty)
        }
    }
}

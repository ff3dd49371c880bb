import Configuration
import Flagging
import Foundation
import Ledger
import Logging
import Testing
import Wording

@testable import Service

@Suite("The ledger's log is emptied, its file is looked for, and its end is held against the journal")
struct QuietLedgerTests {
    private let effects: FaultyEffects
    private let loaded: Loaded
    private let person = Person(uid: 1000, name: "a")

    init() throws {
        effects = try FaultyEffects()
        loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
    }

    private func vigil() throws -> Vigil {
        let events = try effects.ledger.events()
        let vigil = Vigil(effects: effects, events: events, configuration: loaded, log: Logger(label: "test"))
        vigil.begin()
        return vigil
    }

    private func open(_ vigil: Vigil, _ number: Int) -> FlagID? {
        var opened: FlagID?
        vigil.answer {
            let request = OpenRequest(
                election: "tk2025", platform: "x", channel: "mail", messageID: "\(number)@example.nl")
            opened = try vigil.submit(.open(request, by: person)).compactMap(\.flag).first
            return .deciding
        } failed: { _ in
        }
        return opened
    }

    /// What reaches the ledger's file itself, as a copy of it would have it.
    private func eventsInFile() throws -> Int {
        let copy = effects.folder.appending(path: "copy.sqlite").path
        unlink(copy)
        try FileManager.default.copyItem(atPath: effects.ledger.path, toPath: copy)
        return try LedgerFile.readOnly(copy).events().count
    }

    @Test(
        "L7, C25: the log is emptied a quiet minute after the last write, and an idle daemon is not woken for it again")
    func quiet() throws {
        let vigil = try vigil()
        #expect(open(vigil, 1) != nil)
        #expect(effects.armed == FaultyEffects.noon + 60)
        effects.wait(until: FaultyEffects.noon + 59)
        vigil.woke()
        #expect(!effects.calls.contains("empty the log"))
        #expect(try eventsInFile() == 0)
        effects.wait(until: FaultyEffects.noon + 60)
        vigil.woke()
        #expect(effects.calls.contains("empty the log"))
        #expect(try eventsInFile() == Int(effects.ledger.head.number))
        #expect(effects.armed.map { $0 > FaultyEffects.noon + 3_600 } ?? true, "only prompts wake it now")
    }

    @Test("L7: an entry that is read back later is a write too; a clock that is set back delays nothing for long")
    func laterWrites() throws {
        let vigil = try vigil()
        #expect(open(vigil, 1) != nil)
        effects.wait(until: FaultyEffects.noon + 61)
        vigil.woke()
        effects.calls = []
        effects.wait(until: FaultyEffects.noon + 500)
        vigil.woke()
        vigil.heard(.confirmed(effects.handed.map(\.key), .readBack))
        #expect(effects.armed == FaultyEffects.noon + 560)
        effects.step(by: -7_200 - 500)
        vigil.woke()
        effects.wait(until: FaultyEffects.noon - 7_100)
        vigil.woke()
        #expect(effects.calls.contains("empty the log"))
    }

    @Test("L7, L4: a log that cannot be emptied is tried a minute later, and holds nothing up")
    func failing() throws {
        let vigil = try vigil()
        effects.failing = "empty the log"
        effects.wait(until: FaultyEffects.noon + 60)
        vigil.woke()
        #expect(vigil.ledgerTrouble == nil)
        #expect(effects.armed == FaultyEffects.noon + 120)
        #expect(open(vigil, 1) != nil)
    }

    @Test("L8: a ledger that lost its end is said at once, once, and gives out no number that the journal remembers")
    func behind() throws {
        var remembered = Recollection()
        remembered.traces = [.init(event: 40, key: "x")]
        remembered.flags = [FlagID(code: "TK25", sequence: 17)]
        effects.remembered = remembered
        let first = try vigil()
        let said = effects.handed.filter { $0.rendered[.action] == "ledger-behind" }
        #expect(said.count == 1)
        #expect(effects.handed.first?.key == said.first?.key, "before anything else")
        #expect(said.first?.rendered[.count] == "40" && said.first?.rendered[.flags] == "TK25-017")
        #expect(open(first, 1) == FlagID(code: "TK25", sequence: 18))
        let second = try vigil()
        let keys = effects.handed.filter { $0.rendered[.action] == "ledger-behind" }.map(\.key)
        #expect(Set(keys).count == 1, "what was not read back is handed over again, under its key")
        #expect(open(second, 2) == FlagID(code: "TK25", sequence: 19))
    }

    @Test("L8, L4: while the loss cannot be recorded nothing is decided; it is recorded first when there is room again")
    func behindOnFullDisk() throws {
        effects.remembered = Recollection()
        effects.remembered?.flags = [FlagID(code: "TK25", sequence: 17)]
        effects.isDiskFull = true
        let vigil = try vigil()
        #expect(open(vigil, 1) == nil)
        effects.isDiskFull = false
        vigil.woke()
        #expect(open(vigil, 2) == FlagID(code: "TK25", sequence: 18))
        #expect(try effects.ledger.events().first?.body.kind == "ledger-behind")
    }

    @Test("L8: mail that an earlier state of the ledger never saw is read again")
    func mailIsReadAgain() throws {
        let identity = String(repeating: "a", count: 64)
        try effects.index.note([identity])
        effects.remembered = Recollection()
        effects.remembered?.traces = [.init(event: 40, key: "x")]
        _ = try vigil()
        #expect(try effects.seenMail(among: [identity]).isEmpty)
    }

    @Test("L8: the journal names each entry's ledger and event, so that every answer anchors the ledger")
    func traces() throws {
        let vigil = try vigil()
        #expect(open(vigil, 1) != nil)
        let labels = effects.handed.map { $0.rendered[.ledger] }
        #expect(labels.allSatisfy { $0 == effects.ledger.journalLabel })
        for entry in effects.handed {
            let event = try #require(entry.rendered[.event].flatMap { Int64($0) })
            #expect(try effects.ledger.key(ofEvent: event) == entry.key)
        }
    }

    @Test("L8: where the file lost its name a person is refused, it is said once, and the daemon ends with 5")
    func gone() throws {
        let vigil = try vigil()
        #expect(open(vigil, 1) != nil)
        unlink(effects.ledger.path)
        #expect(open(vigil, 2) == nil)
        #expect(vigil.ledgerTrouble == .gone)
        #expect(effects.endedWith == 5)
        let said = effects.handed.filter { $0.rendered[.action] == "ledger-damaged" }
        #expect(said.map { $0.rendered[.result] } == ["gone"])
        vigil.stop()
        #expect(effects.handed.count { $0.rendered[.action] == "ledger-damaged" } == 1)
    }

    @Test("L8: the watchdog's check sees it where nobody writes")
    func goneUnseen() throws {
        let vigil = try vigil()
        unlink(effects.ledger.path)
        vigil.feedWatchdog()
        #expect(effects.endedWith == 5)
    }

    @Test("C23, status: entries that wait are said with their number and since when, though the desk says nothing")
    func waiting() throws {
        let vigil = try vigil()
        vigil.heard(.confirmed(effects.handed.map(\.key), .readBack))
        #expect(vigil.journalWord == .ok)
        effects.wait(until: FaultyEffects.noon + 100)
        vigil.woke()
        #expect(open(vigil, 1) != nil)
        #expect(vigil.journalWord == .ok, "it may be on its way")
        effects.wait(until: FaultyEffects.noon + 130)
        vigil.feedWatchdog()
        #expect(vigil.journalWord == .waiting)
        #expect(effects.statusLine.hasSuffix("1 regel wacht op het journaal sinds do 23 okt 12:01"))
        vigil.heard(.confirmed(effects.handed.map(\.key), .readBack))
        #expect(vigil.journalWord == .ok)
        #expect(!effects.statusLine.contains("journaal"))
    }

    @Test("L4, status: a full disk stands in the unit's status line in words, until there is room")
    func fullDisk() throws {
        let vigil = try vigil()
        effects.isDiskFull = true
        #expect(open(vigil, 1) == nil)
        #expect(effects.statusLine.contains("De schijf is vol"))
        effects.isDiskFull = false
        #expect(open(vigil, 2) != nil)
        #expect(!effects.statusLine.contains("schijf"))
    }
}

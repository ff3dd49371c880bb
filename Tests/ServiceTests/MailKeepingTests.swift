import Configuration
import Flagging
import Glibc
import Ledger
import Logging
import MailReader
import Mailbox
import Matching
import Testing

@testable import Service

@Suite("What is kept of a mail, in which order, and what a crash in between loses: nothing") struct MailKeepingTests {
    private let effects: FaultyEffects
    private let vigil: Vigil

    init() throws {
        effects = try FaultyEffects()
        var loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        PlatformMail.expect(in: &loaded.matching)
        vigil = Vigil(effects: effects, events: [], configuration: loaded, log: Logger(label: "test"))
        vigil.begin()
        let request = OpenRequest(election: "tk2025", platform: "x", channel: "mail", messageID: "flag@example.nl")
        try vigil.submit(.open(request, by: Person(uid: 1000, name: "a")))
        effects.calls = []
    }

    private func reaction(_ number: Int) -> ArrivedMail {
        let bytes = Array(PlatformMail.reaction(to: "flag@example.nl", number: number).utf8)
        let context = MailContext(
            anchor: .authservID("mx.example.nl", border: ["mx.example.nl"]), role: .inbox, seen: FaultyEffects.noon,
            mailbox: "", path: "new/\(number)", identity: ContentIdentity(of: bytes).description)
        return ArrivedMail(message: Message(reading: bytes), context: context, bytes: bytes)
    }

    private func receive(_ mails: [ArrivedMail]) -> Bool? { vigil.received(mails, of: 0, by: vigil.reading) }

    private func reactions() throws -> Int {
        try effects.ledger.events().count { event in
            if case .happened(let fact) = event.body { fact.kind == .reaction } else { false }
        }
    }

    /// What a power cut leaves of a file that was not forced to disk.
    private static func tear(_ copies: MailCopies, _ identity: String) {
        if let path = copies.path(of: identity) { truncate(path, 0) }
    }

    private func copy(of mail: ArrivedMail) throws -> [UInt8] {
        try effects.ledger.mailCopies.read(mail.context.identity)
    }

    @Test("L3, L4: the entry waits for the commit alone; the copy is there before it and forced to disk after it")
    func order() throws {
        let mail = reaction(1)
        #expect(receive([mail]) == true)
        #expect(effects.calls.prefix(5) == ["place", "append", "hand over", "synchronize", "seen"])
        #expect(try copy(of: mail) == mail.bytes)
    }

    @Test("L4: the events of a batch are one transaction, and its copies go to the disk together")
    func batch() throws {
        let mails = (1...5).map(reaction)
        #expect(receive(mails) == true)
        #expect(effects.calls.count { $0 == "append" } == 1)
        #expect(effects.calls.count { $0 == "synchronize" } == 1)
        #expect(try reactions() == 5)
        for mail in mails { #expect(try copy(of: mail) == mail.bytes) }
    }

    @Test("L4: where the commit fails no mail of the batch was decided, and all of them come again")
    func commitFails() throws {
        let mails = (1...3).map(reaction)
        effects.failing = "append"
        #expect(receive(mails) == false)
        #expect(try reactions() == 0)
        #expect(!effects.calls.contains("seen") && !effects.handed.contains { $0.rendered[.action] == "reaction" })
        effects.failing = nil
        #expect(receive(mails) == true)
        #expect(try reactions() == 3)
    }

    @Test("L3: where the copy does not reach the disk the mail comes again, and is decided no second time")
    func copyFails() throws {
        let mail = reaction(1)
        effects.failing = "synchronize"
        #expect(receive([mail]) == false)
        #expect(try reactions() == 1, "the event stands, and its entry went out")
        #expect(!effects.calls.contains("seen"))
        effects.failing = nil
        #expect(receive([mail]) == true)
        #expect(try reactions() == 1)
        #expect(try copy(of: mail) == mail.bytes)
    }

    @Test("L3: a crash at any point between reading a mail and noting it loses neither its event nor its copy")
    func crashes() throws {
        for (number, point) in ["place", "append", "synchronize", "seen"].enumerated() {
            let mail = reaction(10 + number)
            let killed = try anotherProcess()
            effects.failing = point
            _ = killed.received([mail], of: 0, by: killed.reading)
            effects.failing = nil
            // The power took the copy with it.
            Self.tear(effects.ledger.mailCopies, mail.context.identity)
            let next = try anotherProcess()
            #expect(next.received([mail], of: 0, by: next.reading) == true, "\(point)")
            #expect(try reactions() == number + 1, "\(point): filed once")
            #expect(try copy(of: mail) == mail.bytes, "\(point): whole")
            #expect(try effects.index.seen(among: [mail.context.identity]).count == 1, "\(point): seen")
        }
    }

    /// A vigil that knows only what the files say.
    private func anotherProcess() throws -> Vigil {
        var loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        PlatformMail.expect(in: &loaded.matching)
        let events = try effects.ledger.events()
        let vigil = Vigil(effects: effects, events: events, configuration: loaded, log: Logger(label: "test"))
        vigil.begin()
        return vigil
    }

    @Test("M3: what was read before a reload changed the mailboxes counts no more, neither as mail nor as read")
    func olderReading() throws {
        func reload(_ paths: [String]) throws {
            var loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
            PlatformMail.expect(in: &loaded.matching)
            loaded.mailboxes = paths.map {
                MailboxSettings(
                    path: $0, inboxFolders: [], sentFolders: [], pollSeconds: 15,
                    trust: .authservID("mx.example.nl", border: ["mx.example.nl"]), export: nil)
            }
            vigil.reload { loaded }
        }
        try reload(["/mail/a", "/mail/b"])
        let older = vigil.reading
        try reload(["/mail/b"])
        let mail = reaction(1)
        let encoded: [UInt8] = [1, 1] + [UInt8](repeating: 7, count: 16)
        let record = try #require(FileRecord(encoded: encoded))
        #expect(vigil.received([mail], of: 0, by: older) == nil)
        vigil.remember([record], of: 0, by: older)
        vigil.scanned(0, MailboxStatus(path: "/mail/a"), by: older)
        #expect(try reactions() == 0)
        #expect(try effects.index.records(ofMailbox: "/mail/b").isEmpty, "it would hide a mail of another mailbox")
        #expect(vigil.mailboxes.map(\.path) == ["/mail/b"])
        #expect(receive([mail]) == true)
        vigil.remember([record], of: 0, by: vigil.reading)
        #expect(try reactions() == 1)
        #expect(try effects.index.records(ofMailbox: "/mail/b") == [record])
    }

    @Test("L5: the copy of a mail that was purged does not come back when the mailbox is read again")
    func purged() throws {
        let mail = reaction(1)
        #expect(receive([mail]) == true)
        let plan = try effects.ledger.planPurge(of: "tk2025", unattributedThrough: .distantPast)
        #expect(plan.mailCopies == 1)
        try effects.ledger.erase(plan, recording: [], at: FaultyEffects.noon)
        #expect(try effects.ledger.finishErasing())
        effects.isIndexLost = true
        #expect(receive([mail]) == true)
        #expect(try !effects.ledger.mailCopies.contains(mail.context.identity))
    }
}

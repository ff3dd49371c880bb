import Configuration
import Flagging
import Ledger
import Logging
import Matching
import Systemd
import Testing

@testable import Service

@Suite("M5: a mailbox whose file system does not answer silences nothing") struct MailboxPatienceTests {
    private let effects: FaultyEffects
    private let vigil: Vigil

    /// Two mailboxes, of which nothing has been heard; and a flag that has been late since the daemon was off.
    init() throws {
        effects = try FaultyEffects()
        var loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        loaded.mailboxes = ["/mail/far", "/mail/near"].map { path in
            MailboxSettings(path: path, inboxFolders: [], sentFolders: [], pollSeconds: 30, trust: .none, export: nil)
        }
        vigil = Vigil(effects: effects, events: [], configuration: loaded, log: Logger(label: "test"))
        vigil.begin()
        let request = OpenRequest(
            election: "tk2025", platform: "x", channel: "mail", submitted: effects.now - 10 * 86_400)
        try vigil.submit(.open(request, by: Person(uid: 1000, name: "a")))
    }

    /// The timer of a mailbox fires so often.
    private func look(_ times: Int, at index: Int = 0) {
        for _ in 0..<times {
            effects.wait(until: effects.now + (effects.looks[index] ?? 0))
            vigil.lookAtMailbox(index, by: vigil.reading)
        }
    }

    private func scan(_ index: Int) {
        var status = vigil.mailboxes[index]
        status.lastPoll = effects.now
        status.troubles = []
        vigil.scanned(index, status, by: vigil.reading)
    }

    private func said(_ action: Action) throws -> Int {
        try effects.ledger.events().count { $0.entry?.action == action }
    }

    private var prompts: Int {
        get throws { try effects.ledger.events().count { $0.body.kind == "prompted" } }
    }

    @Test(
        "M5, C21: at the start it is waited for a minute; then what is due is issued, and that it is not read is said")
    func atTheStart() throws {
        let begun = effects.now
        scan(1)
        look(Vigil.mostSilentLooks - 1)
        #expect(try !vigil.isReady && prompts == 0, "mail is read first")
        look(1)
        #expect(effects.now - begun == 60)
        #expect(vigil.isReady && effects.told.contains(.ready))
        #expect(try prompts == 1)
        #expect(vigil.keeper.book.unreadableMailboxes == ["/mail/far": .unanswered])
        scan(0)
        #expect(vigil.keeper.book.unreadableMailboxes.isEmpty)
        #expect(try said(.mailboxRecovered) == 1)
    }

    @Test("M5: where each mailbox hangs from the start, each is said, and nothing waits for any")
    func allAtTheStart() throws {
        look(Vigil.mostSilentLooks, at: 0)
        #expect(!vigil.isReady)
        look(Vigil.mostSilentLooks, at: 1)
        #expect(vigil.isReady)
        #expect(try prompts == 1 && said(.mailboxUnreadable) == 2)
    }

    @Test("M5: after the start it is said a minute after its poll was due, once, and so is the way back")
    func later() throws {
        scan(0)
        scan(1)
        #expect(effects.looks[0] == 30 + Vigil.lookSeconds, "the reader has its poll to come back")
        look(Vigil.mostSilentLooks - 1)
        #expect(try said(.mailboxUnreadable) == 0)
        look(3)
        #expect(try said(.mailboxUnreadable) == 1)
        #expect(vigil.mailboxes[0].troubles.map(\.kind) == [.unanswered])
        scan(0)
        #expect(try said(.mailboxRecovered) == 1)
        #expect(vigil.mailboxes[0].troubles.isEmpty)
    }

    @Test("M5: mail that comes from it, a listing, and each step of a long one mean that it answers")
    func signsOfLife() throws {
        scan(0)
        scan(1)
        for round in 1...6 {
            look(Vigil.mostSilentLooks - 1)
            switch round % 3 {
            case 0: _ = vigil.received([], of: 0, by: vigil.reading)
            case 1: scan(0)
            default:
                effects.progress[0] = round
                look(1)
            }
        }
        #expect(try said(.mailboxUnreadable) == 0)
    }

    @Test(
        "C21: a first reading that goes on is given time by the service manager, and what is due waits ten minutes for it"
    )
    func longReading() throws {
        scan(1)
        for step in 1..<Vigil.mostFirstLooks {
            effects.progress[0] = step
            look(1)
        }
        #expect(!vigil.isReady)
        let extensions = effects.told.count { $0 == .extendTimeout(microseconds: Vigil.extensionMicroseconds) }
        #expect(extensions == Vigil.mostFirstLooks - 1)
        effects.progress[0] = Vigil.mostFirstLooks
        look(1)
        #expect(vigil.isReady)
        #expect(try prompts == 1)
        #expect(vigil.keeper.book.unreadableMailboxes == ["/mail/far": .unfinished])
        scan(0)
        #expect(vigil.keeper.book.unreadableMailboxes.isEmpty)
    }

    @Test("M5: a look of a reading that is over says nothing")
    func otherReading() throws {
        scan(0)
        scan(1)
        for _ in 0..<9 { vigil.lookAtMailbox(0, by: vigil.reading - 1) }
        vigil.lookAtMailbox(2, by: vigil.reading)
        #expect(try said(.mailboxUnreadable) == 0)
    }
}

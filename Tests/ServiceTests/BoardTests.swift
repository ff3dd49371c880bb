import Configuration
import Flagging
import Foundation
import Logging
import Testing

@testable import Service

@Suite("The board on the wall") struct BoardTests {
    private static let person = Person(uid: 1_000, name: "Wilhelmina")
    private let effects: FaultyEffects
    private let vigil: Vigil
    private let board = Board(log: Logger(label: "test"))
    private let file: String

    init() throws {
        effects = try FaultyEffects()
        file = effects.folder.appending(path: "board.html").path
        var loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        loaded.boardFile = file
        vigil = Vigil(effects: effects, events: [], configuration: loaded, log: Logger(label: "test"))
        vigil.begin()
    }

    private func open(_ platform: String = "x") throws {
        try vigil.submit(
            .open(
                OpenRequest(
                    election: "tk2025", platform: platform, channel: platform == "x" ? "mail" : "portal",
                    subject: "SECRET<script>", urls: ["https://x.com/SECRET/1"], note: "SECRET"), by: Self.person))
    }

    private func page() throws -> String { try String(contentsOfFile: file, encoding: .utf8) }
    private func inode() throws -> UInt64? {
        try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? UInt64
    }

    @Test(
        "it tells flag, platform, whose turn, due and next prompt in both languages, and the window; nothing personal")
    func tells() throws {
        try open()
        board.show(vigil)
        let page = try page()
        for words in [
            "TK25-001", "<td>X</td>", "1 open melding", "<span lang=\"en\">1 open flag", "vr 24 okt 12:00",
            "<span lang=\"en\">Fri 24 Oct 12:00", "verhoogd", "raised", "http-equiv=\"refresh\"",
        ] { #expect(page.contains(words), "\(words)") }
        for words in ["SECRET", "Wilhelmina", "<script", "http://", "https://", "src=", "x.com"] {
            #expect(!page.contains(words), "\(words)")
        }
    }

    @Test("it is written whole, and only when it says something else")
    func changes() throws {
        try open()
        // By then it is known that no journal takes the entries.
        effects.wait(until: effects.now + 10)
        board.show(vigil)
        let first = try inode()
        effects.wait(until: effects.now + 60)
        vigil.woke()
        board.show(vigil)
        #expect(try inode() == first, "a minute later nothing is different")
        try open("meta")
        board.show(vigil)
        #expect(try inode() != first && page().contains("TK25-002"))
        let names = try FileManager.default.contentsOfDirectory(atPath: effects.folder.path)
        #expect(!names.contains { $0.hasPrefix("board") && $0 != "board.html" })
    }

    @Test("what is late says so in words, and comes first")
    func late() throws {
        try open()
        effects.wait(until: effects.now + 86_400)
        vigil.woke()
        try open("meta")
        board.show(vigil)
        let page = try page()
        #expect(page.contains("te laat <span lang=\"en\">late</span>"))
        let places = try ["TK25-001", "TK25-002"].map { try #require(page.range(of: $0)).lowerBound }
        #expect(places[0] < places[1])
    }

    @Test("of many flags the most urgent stand there, and how many more there are")
    func many() throws {
        for _ in 0..<30 { try open() }
        board.show(vigil)
        let page = try page()
        #expect(page.components(separatedBy: "<th scope=\"row\">").count - 1 == BoardState.mostFlags)
        #expect(page.contains("en nog 18 open meldingen") && page.contains("and 18 open flags more"))
    }

    @Test("a daemon that ends says on it that nobody keeps the time; one that is not wanted any more is taken away")
    func ends() throws {
        board.show(vigil)
        #expect(try page().contains("geen open meldingen") || page().contains("0 open meldingen"))
        board.stop(vigil)
        #expect(try page().contains("Flagwatch is gestopt"))
        var loaded = vigil.keeper.configuration
        loaded.boardFile = nil
        try vigil.keeper.configure(loaded, isReload: true, at: effects.now)
        board.show(vigil)
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test("a ledger that cannot be written, and a mailbox that cannot be seen, stand on it in words")
    func warnings() throws {
        var state = BoardState(of: vigil, at: effects.now)
        state.isLedgerWritable = false
        state.mailboxes = [.stale, .read]
        let page = BoardPage(state: state, changed: effects.now, zone: .utc).html
        for words in ["niet te schrijven", "cannot be written", "staat stil", "has stalled", "1 van 2 wordt gelezen"] {
            #expect(page.contains(words), "\(words)")
        }
    }
}

import Testing

@testable import Mailbox

@Suite("M6: a file in which one mail should stand, and several do") struct OneMailTests {
    private static let mark = "From a@b Fri Oct 17 12:32:00 2025"

    private static func box(_ marks: [String], between: String = "\n") -> String {
        marks.enumerated().map { "\($1)\n" + mail("\($0)") }.joined(separator: between)
    }

    @Test(
        "M6, M7: an mbox in the place of a mail is read as one, each of its mails told apart and held",
        arguments: [mark, "From ", "From - Fri Oct 17 12:32:00 2025"], ["m/INBOX/all.eml", "m/INBOX/cur/1"])
    func several(mark: String, place: String) {
        let tree = TempTree()
        if place.hasSuffix(".eml") { tree.directory("m/INBOX") } else { tree.maildir("m/INBOX") }
        tree.write(place, Self.box([mark, mark, mark]))
        var follower = Follower(tree, "m", inbox: ["INBOX"])
        let found = follower.poll()
        #expect(found.map(\.text) == (0..<3).map { mail("\($0)") })
        #expect(found.allSatisfy { $0.offset != nil }, "another's text may stand in it")
        #expect(follower.scanner.readCount == 3)
        #expect(follower.poll().isEmpty)
        tree.append(place, "\n\(mark)\n" + mail("added"))
        #expect(follower.texts() == [mail("added")])
        #expect(follower.scanner.readCount == 4)
    }

    @Test("M7: where another mail may begin within the one, or a tool stripped the empty lines, nothing is trusted")
    func doubtful() {
        let first = mail("one") + "\n" + Self.box([Self.mark])
        let stripped = Self.box([Self.mark, Self.mark], between: "")
        for text in [first, stripped, first.replacing("\n", with: "\r\n")] {
            let tree = TempTree()
            tree.directory("m")
            tree.write("m/1.eml", text)
            var follower = Follower(tree, "m")
            let found = follower.poll()
            #expect(found.map(\.text) == [text])
            #expect(found.allSatisfy { $0.offset != nil })
        }
    }

    @Test(
        "M7: one mail is trusted as before: with a postmark that a delivery agent left, and with a line From in its text",
        arguments: [
            mail("plain"), mark + "\n" + mail("left"), mail("text") + "\nFrom the minister we heard\nnothing\n",
            mail("quoted") + "\n> \(mark)\n",
        ])
    func one(text: String) {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/cur/1", text)
        var follower = Follower(tree, "m")
        let found = follower.poll()
        #expect(found.map(\.text) == [text] && found.allSatisfy { $0.offset == nil })
    }

    @Test("M6: an mbox of which a tool stripped the empty lines says how many postmarks stand in its text")
    func strippedMbox() {
        let tree = TempTree()
        tree.write("box", Self.box([Self.mark, Self.mark, Self.mark], between: ""))
        var follower = Follower(tree, "box")
        _ = follower.poll()
        _ = follower.poll()
        #expect(follower.kinds == [.doubtfulLines(2)])
    }
}

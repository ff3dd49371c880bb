import Glibc
import Testing

@testable import Mailbox

@Suite("Names that changed")
struct ChangesTests {
    /// A look at names, read and settled.
    func look(_ follower: inout Follower, _ changes: [(String, String)]) -> [String] {
        let named = changes.map { MailboxChange(directory: PathBytes($0.0), name: PathBytes($0.1)) }
        follower.report = follower.scanner.look(at: named, atNanoseconds: follower.now)
        var reader = MessageFileReader()
        var texts: [String] = []
        for file in follower.report.files {
            let outcome = reader.read(file) { texts.append($0.text) }
            follower.scanner.settle(file, outcome)
        }
        return texts
    }

    @Test("M3: a message is read when its name is told, and neither a rename nor the poll reads it again")
    func delivery() {
        let tree = TempTree()
        tree.maildir("m", "m/.Sent")
        var follower = Follower(tree, "m", sent: ["Sent"])
        #expect(follower.poll().isEmpty)
        tree.write("m/.Sent/new/1", mail("a"))
        #expect(look(&follower, [(".Sent/new", "1")]) == [mail("a")])
        #expect(follower.report.files.first?.role == .sent)
        tree.move("m/.Sent/new/1", "m/.Sent/cur/1:2,S")
        #expect(look(&follower, [(".Sent/new", "1"), (".Sent/cur", "1:2,S")]).isEmpty)
        #expect(follower.report.isStable)
        #expect(follower.poll().isEmpty)
    }

    @Test("M3, M4: a file that is told again because it was written on is read again")
    func written() {
        let tree = TempTree()
        tree.directory("m")
        var follower = Follower(tree, "m")
        #expect(follower.poll().isEmpty)
        tree.write("m/1.eml", "")
        #expect(look(&follower, [("", "1.eml")]).isEmpty)
        tree.write("m/1.eml", mail("a"))
        #expect(look(&follower, [("", "1.eml"), ("", "1.eml")]) == [mail("a")])
        #expect(look(&follower, [("", "1.eml")]).isEmpty)
        tree.write("m/box", "From - \nSubject: 1\n\none\n")
        #expect(look(&follower, [("", "box")]) == ["Subject: 1\n\none\n"])
        #expect(follower.poll().isEmpty)
    }

    @Test("M3: what is not mail is passed over, and what cannot be judged asks for a whole scan")
    func others() {
        let tree = TempTree()
        tree.maildir("m")
        var follower = Follower(tree, "m")
        #expect(look(&follower, [("new", "1")]).isEmpty && !follower.report.isStable)
        #expect(follower.poll().isEmpty)
        for name in [".hidden", "1.lock"] { tree.write("m/new/\(name)", mail(name)) }
        #expect(mkfifo(tree.full("m/new/fifo"), 0o644) == 0)
        #expect(look(&follower, [("new", ".hidden"), ("new", "1.lock"), ("new", "gone"), ("new", "fifo")]).isEmpty)
        #expect(follower.report.isStable && follower.kinds == [.notRegularFile(.fifo)])
        #expect(look(&follower, [("unknown", "1")]).isEmpty && !follower.report.isStable)
        tree.maildir("m/.Sent")
        #expect(look(&follower, [("", ".Sent")]).isEmpty && !follower.report.isStable)
    }

    @Test("M3: a mailbox that is one file tells only its own name")
    func singleFile() {
        let tree = TempTree()
        tree.write("box", "")
        var follower = Follower(tree, "box")
        #expect(follower.poll().isEmpty)
        tree.write("box", "From - \nSubject: 1\n\none\n")
        tree.write("other", "From - \nSubject: 2\n\ntwo\n")
        #expect(look(&follower, [("", "box"), ("", "other")]) == ["Subject: 1\n\none\n"])
    }

    @Test("A link in the place of new or cur is named, not passed over")
    func linkedPart() {
        let tree = TempTree()
        tree.maildir("store")
        tree.directory("m/new")
        tree.link("m/cur", to: "../store/cur")
        var follower = Follower(tree, "m")
        _ = follower.poll()
        #expect(
            follower.report.problems == [
                MailboxProblem(kind: .notRegularFile(.symbolicLink), path: PathBytes("cur")),
                MailboxProblem(kind: .namedFolderUnreadable(SystemFailure(code: ELOOP)), path: PathBytes("cur")),
                MailboxProblem(kind: .nothingReadable, path: .empty),
            ])
    }
}

import Glibc
import Testing

@testable import Mailbox

@Suite("M6: what is no mail is said, and nothing else is counted")
struct NoMailTests {
    private let mark = "From a@b Fri Oct 17 12:32:00 2025\n"

    @Test("M6: a folder of mails without .eml is read; a text among them is named at each scan and not counted")
    func folder() {
        let tree = TempTree()
        tree.directory("m/INBOX")
        tree.write("m/INBOX/12", mail("MH"))
        tree.write("m/INBOX/notes", "buy milk\n")
        var follower = Follower(tree, "m", inbox: ["INBOX"])
        #expect(follower.texts() == [mail("MH")])
        _ = follower.poll()
        #expect(follower.report.problems == [MailboxProblem(kind: .notMail, path: PathBytes("INBOX/notes"))])
        #expect(follower.scanner.readCount == 1)
    }

    @Test("M6: an inbox whose first line is nobody's postmark is read where a mail follows, and named where none does")
    func firstLine() {
        let tree = TempTree()
        tree.write("box", "From somebody, some day\n" + mail("one") + "\n" + mark + mail("two"))
        tree.write("other", "From the minister we heard\nnothing\n")
        var follower = Follower(tree)
        #expect(follower.texts() == [mail("one"), mail("two")])
        _ = follower.poll()
        #expect(follower.report.problems.map(\.kind) == [.notMail])
    }

    @Test("M6: text before the first postmark is named and belongs to no mail; lines that may be postmarks are counted")
    func betweenMails() {
        let tree = TempTree()
        tree.write("box", "torn off\n\n" + mark + mail("one") + "\nFrom here on\nit is text\n\n" + mark + mail("two"))
        var follower = Follower(tree)
        #expect(follower.poll().count == 2)
        _ = follower.poll()
        #expect(follower.report.problems.map(\.kind) == [.doubtfulLines(2)])
        // What was said before is not said twice when the file grows.
        tree.append("box", "\n" + mark + mail("three"))
        #expect(follower.texts() == [mail("three")])
        _ = follower.poll()
        #expect(follower.report.problems.map(\.kind) == [.doubtfulLines(2)])
    }

    @Test("M7: a mail alone in its file is bounded; one in an mbox, or with a line that may be a postmark, is not")
    func bounded() {
        let tree = TempTree()
        tree.directory("m/INBOX")
        tree.write("m/INBOX/1", mail("alone"))
        tree.write("m/INBOX/2", mail("two") + "\nFrom x Fri Oct 17 12:32:00 2025\n" + mail("forged"))
        var follower = Follower(tree, "m", inbox: ["INBOX"])
        let bounded = follower.poll().filter { $0.offset == nil }
        #expect(bounded.map(\.text) == [mail("alone")])
    }

    @Test("M5: a missing folder, a file in its place, links without end and an emptied mailbox are each told apart")
    func outages() {
        let tree = TempTree()
        tree.maildir("m/INBOX")
        tree.write("m/INBOX/cur/1", mail("a"))
        var follower = Follower(tree, "m", inbox: ["INBOX"])
        #expect(follower.poll().count == 1)
        tree.remove("m/INBOX")
        _ = follower.poll()
        #expect(follower.kinds == [.folderMissing("INBOX"), .emptied])
        tree.remove("m")
        _ = follower.poll()
        #expect(follower.kinds == [.mailboxUnreadable(SystemFailure(code: ENOENT))])
        tree.link("m", to: "m")
        _ = follower.poll()
        #expect(follower.kinds == [.mailboxUnreadable(SystemFailure(code: ELOOP))])
        #expect(SystemFailure(code: ELOOP).cause == .tooManyLinks && SystemFailure(code: EIO).cause == .inputOutput)
    }

    @Test("M5: a folder of which no file may be read is told from one with a closed file")
    func forbidden() {
        let tree = TempTree()
        tree.maildir("m/INBOX")
        tree.write("m/INBOX/cur/1", mail("a"))
        tree.mode("m/INBOX/cur/1", 0)
        tree.mode("", 0o755)
        asNobody {
            var follower = Follower(tree, "m", inbox: ["INBOX"])
            _ = follower.poll()
            _ = follower.poll()
            #expect(follower.kinds == [.unreadable, .nothingReadable])
        }
    }
}

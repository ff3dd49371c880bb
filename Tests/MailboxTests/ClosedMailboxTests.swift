import Glibc
import Testing

@testable import Mailbox

@Suite("M5: a mailbox of which nothing can be read is told, whatever keeps it closed")
struct ClosedMailboxTests {
    private static let closed = MailboxProblem.Kind.namedFolderUnreadable(SystemFailure(code: EACCES))

    /// Two polls with the rights of nobody: what is read at the first is complained of at the second.
    private func kinds(_ tree: TempTree, _ path: String = "m", inbox: [String] = []) -> [MailboxProblem.Kind] {
        var found: [MailboxProblem.Kind] = []
        tree.mode("", 0o755)
        asNobody {
            var follower = Follower(tree, path, inbox: inbox)
            _ = follower.poll()
            _ = follower.poll()
            found = follower.report.problems.map(\.kind)
        }
        return found
    }

    @Test(
        "M5: its own folder, which may be listed and not entered, or neither",
        arguments: [0o744, 0o711, 0o700] as [mode_t])
    func ownFolder(mode: mode_t) {
        let tree = TempTree()
        tree.directory("m")
        tree.write("m/1.eml", mail("a"))
        tree.mode("m", mode)
        #expect(kinds(tree).contains(.mailboxUnreadable(SystemFailure(code: EACCES))))
    }

    @Test(
        "M5: new or cur of the mailbox's own folder, with or without names in the configuration",
        arguments: ["new", "cur"])
    func ownParts(part: String) {
        for inbox in [[], ["INBOX"]] {
            let tree = TempTree()
            tree.maildir("m")
            tree.write("m/\(part == "new" ? "cur" : "new")/1", mail("a"))
            tree.write("m/\(part)/2", mail("b"))
            tree.mode("m/\(part)", 0o700)
            #expect(kinds(tree, inbox: inbox) == [Self.closed])
        }
    }

    @Test("M5: a folder that nobody names and that is closed is told as before, and is no outage")
    func otherFolder() {
        let tree = TempTree()
        tree.maildir("m", "m/.Archive")
        tree.write("m/cur/1", mail("a"))
        tree.mode("m/.Archive", 0o700)
        tree.directory("m/lost+found")
        tree.mode("m/lost+found", 0o700)
        #expect(kinds(tree) == [.folderUnreadable(SystemFailure(code: EACCES))])
    }

    @Test("M5: a tree in which every folder is closed")
    func everyFolder() {
        let tree = TempTree()
        tree.maildir("m/a", "m/b")
        for name in ["a", "b"] {
            tree.write("m/\(name)/cur/1", mail(name))
            tree.mode("m/\(name)", 0o700)
        }
        #expect(kinds(tree).contains(.nothingReadable))
    }

    @Test("M5: mails of which none in new may be opened, whatever can be read in cur; one that may will do")
    func newMails() {
        let tree = TempTree()
        tree.maildir("m/INBOX")
        tree.write("m/INBOX/cur/1", mail("old"))
        for name in ["2", "3"] {
            tree.write("m/INBOX/new/\(name)", mail(name))
            tree.mode("m/INBOX/new/\(name)", 0o600)
        }
        #expect(kinds(tree, inbox: ["INBOX"]) == [.unreadable, .unreadable, .nothingReadable])
        tree.mode("m/INBOX/new/3", 0o644)
        #expect(kinds(tree, inbox: ["INBOX"]) == [.unreadable])
    }

    @Test("M5: the mails of its own folder, whatever can be read in folders below it")
    func ownMails() {
        let tree = TempTree()
        tree.directory("m/Archive")
        tree.write("m/Archive/1.eml", mail("old"))
        tree.write("m/2.eml", mail("new"))
        tree.mode("m/2.eml", 0o600)
        #expect(kinds(tree) == [.unreadable, .nothingReadable])
    }

    @Test("M5: a folder of links, out of the mailbox, within it and to nothing, whoever names it")
    func links() {
        for inbox in [[], ["INBOX"]] {
            let tree = TempTree()
            tree.directory("m/INBOX", "m/.store")
            tree.write("outside", mail("a"))
            tree.write("m/.store/blob", mail("b"))
            tree.link("m/INBOX/1.eml", to: tree.full("outside"))
            tree.link("m/INBOX/2.eml", to: "../.store/blob")
            tree.link("m/INBOX/3.eml", to: "nothing")
            #expect(kinds(tree, inbox: inbox).contains(.nothingReadable), "\(inbox)")
            tree.write("m/INBOX/4.eml", mail("c"))
            #expect(!kinds(tree, inbox: inbox).contains(.nothingReadable), "\(inbox)")
        }
    }

    @Test("M5: links in the place of new and cur")
    func linkedParts() {
        let tree = TempTree()
        tree.maildir("m/real")
        tree.directory("m/INBOX")
        for part in ["new", "cur"] { tree.link("m/INBOX/\(part)", to: "../real/\(part)") }
        let found = kinds(tree, inbox: ["INBOX"])
        #expect(found.contains(.namedFolderUnreadable(SystemFailure(code: ELOOP))))
        #expect(found.contains(.notRegularFile(.symbolicLink)), "and why")
    }

    @Test("M5: an empty mailbox is no outage, with a program's hidden link to nothing in it")
    func empty() {
        let tree = TempTree()
        tree.directory("m")
        tree.link("m/.#lock", to: "host:1")
        #expect(!kinds(tree).contains(.nothingReadable))
    }

    @Test("M5: that nothing can be read is said once, also of a named folder that is one file")
    func saidOnce() {
        let tree = TempTree()
        tree.directory("m")
        tree.write("m/INBOX", "no mail\n")
        #expect(kinds(tree, inbox: ["INBOX"]) == [.notMail, .nothingIsMail])
        tree.write("m/INBOX", mail("a"))
        tree.mode("m/INBOX", 0o600)
        #expect(kinds(tree, inbox: ["INBOX"]) == [.unreadable, .nothingReadable])
    }
}

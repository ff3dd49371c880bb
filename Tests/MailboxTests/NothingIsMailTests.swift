import Testing

@testable import Mailbox

@Suite("M5, M6: a mailbox of which nothing is mail is told from one with a stray file")
struct NothingIsMailTests {
    private static let mark = "From a@b Fri Oct 17 12:32:00 2025\n"

    /// What somebody may leave where mail should stand.
    private static let contents: [String: [UInt8]] = [
        "an archive": Array("PK".utf8) + [3, 4, 20, 0, 0, 0] + Array("mail.eml".utf8),
        "bytes of no kind": (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 37 | 1) },
        "a postmark in small letters": Array(("from a@b Fri Oct 17 12:32:00 2025\n" + mail("one")).utf8),
        "a text": Array("buy milk\n".utf8),
    ]

    @Test("M5, M6: a mailbox of one file that is no mail cannot be read, and counts no mail", arguments: contents.keys)
    func singleFile(content: String) throws {
        let tree = TempTree()
        tree.write(Array("box".utf8), try #require(Self.contents[content]))
        var follower = Follower(tree, "box")
        #expect(follower.poll().isEmpty)
        _ = follower.poll()
        #expect(follower.kinds == [.notMail, .nothingIsMail])
        #expect(follower.scanner.readCount == 0)
        tree.write("box", Self.mark + mail("one"))
        #expect(follower.poll().count == 1)
        _ = follower.poll()
        #expect(follower.kinds.isEmpty)
    }

    @Test("M5, M6: so is a named folder that is a file, a plain folder, or a Maildir", arguments: contents.keys)
    func namedFolder(content: String) throws {
        let bytes = try #require(Self.contents[content])
        for name in ["INBOX", "INBOX/1", "INBOX/cur/1"] {
            let tree = TempTree()
            tree.maildir("m/Sent")
            tree.write("m/Sent/cur/1", mail("sent"))
            if name == "INBOX/cur/1" { tree.maildir("m/INBOX") }
            if name == "INBOX/1" { tree.directory("m/INBOX") }
            tree.write(Array("m/\(name)".utf8), bytes)
            var follower = Follower(tree, "m", inbox: ["INBOX"], sent: ["Sent"])
            _ = follower.poll()
            _ = follower.poll()
            #expect(follower.kinds == [.notMail, .nothingIsMail], "\(name)")
            #expect(follower.scanner.readCount == 1, "\(name)")
        }
    }

    @Test("M5, M6: a folder of files that are no mail, without a name in the configuration, is said as well")
    func wholeTree() {
        let tree = TempTree()
        tree.write("m.msg", "no mail\n")
        tree.write("n.eml", "nor this\n")
        var follower = Follower(tree)
        // R5: what is named as a mail is looked at, whatever it is.
        #expect(follower.texts() == ["nor this\n"])
        _ = follower.poll()
        #expect(follower.kinds == [.notMail, .nothingIsMail])
    }

    @Test("M5: an empty Maildir with a program's file beside it, and one mail among files that are none, are readable")
    func notAnOutage() {
        let tree = TempTree()
        tree.maildir("m/INBOX")
        tree.write("m/maildirsize", "1000S\n1 1\n")
        tree.write("m/INBOX/notes", "buy milk\n")
        for inbox in [[], ["INBOX"]] {
            var follower = Follower(tree, "m", inbox: inbox)
            _ = follower.poll()
            _ = follower.poll()
            #expect(!follower.kinds.contains(.nothingIsMail))
        }
        tree.directory("plain")
        tree.write("plain/1", mail("one"))
        tree.write("plain/notes", "buy milk\n")
        var follower = Follower(tree, "plain")
        _ = follower.poll()
        _ = follower.poll()
        #expect(follower.kinds == [.notMail])
    }

    @Test("M5: a mailbox, or a named folder, that is one file which may not be opened cannot be read")
    func forbiddenFile() {
        for name in ["box", "m/INBOX"] {
            let tree = TempTree()
            tree.directory("m")
            tree.write(name, Self.mark + mail("one"))
            tree.write("m/Sent", Self.mark + mail("two"))
            tree.mode(name, 0)
            tree.mode("", 0o755)
            asNobody {
                var follower =
                    name == "box" ? Follower(tree, name) : Follower(tree, "m", inbox: ["INBOX"], sent: ["Sent"])
                _ = follower.poll()
                _ = follower.poll()
                #expect(follower.kinds == [.unreadable, .nothingReadable])
            }
        }
    }

    @Test("M6: a directory that is named as a mail is said, and looked through as a folder")
    func directory() {
        let tree = TempTree()
        tree.directory("m/a.eml")
        tree.write("m/a.eml/1.eml", mail("inside"))
        tree.write("m/b.eml", mail("beside"))
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("beside"), mail("inside")])
        #expect(follower.report.problems == [MailboxProblem(kind: .folderNamedAsMail, path: PathBytes("a.eml"))])
    }

    @Test("M6: the mails of an mbox are counted each, also where it grows, shrinks, or is remembered over a restart")
    func counted() throws {
        let tree = TempTree()
        tree.write("box", Self.mark + mail("one") + "\n" + Self.mark + mail("two"))
        var follower = Follower(tree, "box")
        _ = follower.poll()
        #expect(follower.scanner.readCount == 2)
        tree.append("box", "\n" + Self.mark + mail("three"))
        _ = follower.poll()
        #expect(follower.scanner.readCount == 3)
        let records = follower.records.compactMap { FileRecord(encoded: $0.encoded) }
        var later = Follower(tree, "box", remembering: records)
        #expect(later.scanner.readCount == 3)
        tree.append("box", "\n" + Self.mark + mail("four"))
        #expect(later.texts() == [mail("four")])
        #expect(later.scanner.readCount == 4)
        tree.write("box", Self.mark + mail("five"))
        _ = later.poll()
        #expect(later.scanner.readCount == 1)
    }
}

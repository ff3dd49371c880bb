import Testing

@testable import Mailbox

@Suite("Maildir")
struct MaildirTests {
    static let names = [
        "new/1700000000.12_1.host,U=1", "cur/1700000000.12_2.host,U=2:2,S", "cur/1700000000.12_3.host,U=3;2,",
        "new/1700000001_0.77.host,U=4,FMD5=d41d8cd98f00b204e9800998ecf8427e",
        "cur/1700000001_1.77.host,U=5,FMD5=d41d8cd98f00b204e9800998ecf8427e!2,RS", "new/1700000002.M81P9.host",
        "new/1700000002.M82P9Q2.host", "cur/1700000003.M1P2.host,S=10,W=11:2,Sab", "cur/1700000004.noinfo",
        "cur/1035478339.27041_118.foo.org,S=1000,W=1030:2,RDF,",
    ]

    @Test("Every exporter's names are read, each once")
    func exporters() {
        let tree = TempTree()
        tree.maildir("m")
        for name in MaildirTests.names { tree.write("m/\(name)", mail(name)) }
        var follower = Follower(tree, "m")
        #expect(follower.texts() == MaildirTests.names.map(mail).sorted())
        #expect(follower.poll().isEmpty)
        #expect(follower.report.problems.isEmpty)
        #expect(follower.report.filesSeen == MaildirTests.names.count)
    }

    @Test("M1: reading changes nothing, not even the access time")
    func readOnly() {
        let tree = TempTree()
        tree.maildir("m", "m/.Sent")
        for name in MaildirTests.names { tree.write("m/\(name)", mail(name)) }
        tree.write("m/box", "From a@b Fri Oct 17 12:32:00 2025\nSubject: x\n\nx\n")
        for name in MaildirTests.names + ["box"] { tree.age("m/\(name)", nanoseconds: noon - 86_400 * second) }
        // Directories are listed with O_NOATIME in mind too, but readdir may move their access time: left out.
        func files() -> [String] { tree.snapshot().filter { !$0.contains("inode: 0") && $0.contains("mode: 33188") } }
        let before = files()
        #expect(before.count == MaildirTests.names.count + 1)
        var follower = Follower(tree, "m")
        #expect(follower.poll().count == MaildirTests.names.count + 1)
        _ = follower.poll()
        #expect(files() == before)
    }

    @Test("M2: a message whose flags change or that moves from new to cur is not read again")
    func moves() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/new/17.1_1.host", mail("a"))
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("a")])
        for name in [
            "cur/17.1_1.host:2,", "cur/17.1_1.host,U=5:2,S", "cur/17.1_1.host,U=5:2,FS", "new/17.1_1.host,U=6",
        ] {
            let old = follower.scanner.scan(atNanoseconds: noon)
            #expect(old.files.isEmpty)
            let from = tree.snapshot().first { $0.contains("17.1_1") }?.split(separator: " ").first ?? ""
            #expect(tree.move(String(from), "m/\(name)"))
            #expect(follower.poll().isEmpty, "renamed to \(name)")
            #expect(follower.report.filesSeen >= 1)
        }
    }

    @Test("M2: a file that vanished between listing and opening is found by its base in either directory")
    func vanished() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/new/17.1_1.host", mail("moved"))
        tree.write("m/cur/17.1_2.host,U=1:2,", mail("flagged"))
        tree.write("m/cur/17.1_3.host:2,", mail("unread again"))
        tree.write("m/new/17.1_4.host", mail("deleted"))
        var follower = Follower(tree, "m")
        let read = follower.texts {
            tree.move("m/new/17.1_1.host", "m/cur/17.1_1.host,U=9:2,S")
            tree.move("m/cur/17.1_2.host,U=1:2,", "m/cur/17.1_2.host,U=1:2,FS")
            tree.move("m/cur/17.1_3.host:2,", "m/new/17.1_3.host")
            tree.remove("m/new/17.1_4.host")
        }
        #expect(read == [mail("flagged"), mail("moved"), mail("unread again")])
        let vanished = follower.outcomes.filter { if case .vanished = $0.1 { true } else { false } }
        #expect(vanished.map { $0.0.path.description } == ["m/new/17.1_4.host"].map { String($0.dropFirst(2)) })
        #expect(follower.poll().isEmpty)
        // It was only away: it is read when it comes back.
        tree.write("m/cur/17.1_4.host:2,", mail("deleted"))
        #expect(follower.texts() == [mail("deleted")])
    }

    @Test("M2: a file in new and in cur is one message")
    func both() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/new/17.1_1.host", mail("a"))
        #expect(tree.hardLink("m/new/17.1_1.host", "m/cur/17.1_1.host:2,S"))
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("a")])
        // A copy is another file: read, and told by its content to be the same message.
        tree.write("m/new/17.1_2.host", mail("b"))
        tree.write("m/cur/17.1_2.host:2,S", mail("b"))
        #expect(Set(follower.poll().map(\.identity)).count == 1)
        #expect(follower.poll().isEmpty)
    }

    @Test("Two messages whose names differ only behind the comma are both read, once")
    func sameBase() {
        let tree = TempTree()
        tree.maildir("m")
        for number in 1...3 { tree.write("m/cur/a,\(number)", mail("\(number)")) }
        var follower = Follower(tree, "m")
        #expect(follower.texts() == (1...3).map { mail("\($0)") })
        for _ in 0..<3 { #expect(follower.poll().isEmpty) }
    }

    @Test("tmp, dot files, locks and the exporter's own files are not mail")
    func ignored() {
        let tree = TempTree()
        tree.maildir("m", "m/.Sent")
        for name in [
            "tmp/17.1_9.host", "new/.nfs0001", "cur/.hidden", "new/17.1_1.lock", ".mbsyncstate", ".uidvalidity",
            "dovecot-uidlist", "dovecot.index.log", "maildirfolder", "subscriptions", ".Sent/maildirfolder",
            ".hidden.eml",
        ] { tree.write("m/\(name)", mail(name)) }
        tree.write("m/notes.txt", "ask Dovecot\n")
        var follower = Follower(tree, "m")
        #expect(follower.poll().isEmpty)
        #expect(follower.report.problems.isEmpty)
        #expect(follower.outcomes.map { $0.0.name.description } == ["notes.txt"])
        #expect(follower.poll().isEmpty && follower.outcomes.isEmpty)
    }

    @Test("What is not settled is reported again; the limit leaves nothing behind")
    func unsettled() {
        let tree = TempTree()
        tree.maildir("m")
        for number in 0..<25 { tree.write("m/new/17.1_\(number).host", mail("\(number)")) }
        var scanner = MailboxScanner(source: MailboxSource(path: tree.full("m")))
        #expect(scanner.scan(atNanoseconds: noon).files.count == 25)
        var found: Set<String> = []
        while true {
            let report = scanner.scan(atNanoseconds: noon, limit: 10)
            #expect(report.files.count + report.filesLeftOver == 25 - found.count)
            if report.files.isEmpty { break }
            var reader = MessageFileReader()
            for file in report.files {
                let outcome = reader.read(file) { found.insert($0.text) }
                scanner.settle(file, outcome)
            }
        }
        #expect(found.count == 25)
    }

    @Test("What the daemon throws while it files a message leaves the file unread")
    func refusedByCaller() {
        struct LedgerLocked: Error {}
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/new/17.1_1.host", mail("a"))
        var scanner = MailboxScanner(source: MailboxSource(path: tree.full("m")))
        var reader = MessageFileReader()
        var refusals = 0
        for file in scanner.scan(atNanoseconds: noon).files {
            do {
                _ = try reader.read(file) { _ in throw LedgerLocked() }
            } catch {
                refusals += 1
            }
        }
        #expect(refusals == 1)
        #expect(scanner.scan(atNanoseconds: noon).files.count == 1)
    }
}

import Testing

@testable import Mailbox

@Suite("M6: among mails no name alone hides one") struct NameKindTests {
    /// Files of these names in a folder of the mailbox, looked through twice; what was read, and what is complained of.
    private func looked(
        _ names: [String], in folder: String, inbox: [String] = [], text: String? = nil
    ) -> (read: [String], kinds: Set<MailboxProblem.Kind>) {
        let tree = TempTree()
        tree.directory("m/\(folder)")
        for name in names { tree.write("m/\(folder)/\(name)", text ?? mail(name)) }
        var follower = Follower(tree, "m", inbox: inbox)
        let read = follower.texts()
        _ = follower.poll()
        return (read, follower.kinds)
    }

    private static let odd = [
        "..NL stemmen - Re.eml", ".hidden.eml", "answer.json", "answer.html", "answer.log", "subscriptions-answer",
        "dovecot asks.msf",
    ]

    @Test("M6: a mail is read whatever program's name it bears, in a named folder and in the mailbox's own")
    func read() {
        for (folder, inbox) in [("INBOX", ["INBOX"]), ("INBOX", []), ("", [])] {
            let (read, kinds) = looked(Self.odd, in: folder, inbox: inbox)
            #expect(read == Self.odd.map(mail).sorted(), "\(folder) \(inbox)")
            #expect(kinds.isEmpty)
        }
    }

    @Test("M6: a file of a program under such a name is nobody's complaint; a hidden .eml that is no mail is said")
    func programs() {
        let names = Self.odd.filter { !$0.hasSuffix(".eml") }
        #expect(looked(names, in: "INBOX", inbox: ["INBOX"], text: "{ }\n") == ([], []))
        #expect(looked([".a.eml"], in: "INBOX", inbox: ["INBOX"], text: "no mail\n").kinds.contains(.notMail))
    }

    @Test("M6: below a hidden folder a mail is read, and all of a hidden folder that the configuration names")
    func hiddenFolder() {
        #expect(looked(["1.eml"], in: ".INBOX").read == [mail("1.eml")])
        #expect(looked(["1.eml", "2"], in: ".INBOX", inbox: ["INBOX"]).read == [mail("1.eml"), mail("2")])
        #expect(looked(["12"], in: ".cache") == ([], []), "what a program keeps")
    }

    @Test(
        "M6: a mail whose name says that it is being written is not read; when nobody writes it any more that is said",
        arguments: ["a.eml.part", "a.tmp", "a~", "a.eml.crdownload"])
    func incomplete(name: String) {
        let tree = TempTree()
        tree.directory("m/INBOX")
        tree.write("m/INBOX/\(name)", mail("half"))
        tree.write("m/INBOX/whole.eml", mail("whole"))
        let written = tree.status("m/INBOX/\(name)").modifiedNanoseconds
        var follower = Follower(tree, "m", inbox: ["INBOX"])
        follower.now = written + 10 * second
        #expect(follower.texts() == [mail("whole")])
        _ = follower.poll()
        #expect(follower.kinds.isEmpty, "it may become whole")
        follower.now = written + 180 * second
        _ = follower.poll()
        #expect(follower.report.problems == [MailboxProblem(kind: .incomplete, path: PathBytes("INBOX/\(name)"))])
        tree.move("m/INBOX/\(name)", "m/INBOX/b.eml")
        #expect(follower.texts() == [mail("half")])
        #expect(follower.kinds.isEmpty)
    }
}

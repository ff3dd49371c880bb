import Testing

@testable import Mailbox

@Suite("Layouts of a mailbox")
struct LayoutTests {
    /// One layout with the same three folders.
    struct Layout: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let inbox: String, sent: String, archive: String
    }

    static let layouts = [
        Layout(testDescription: "Maildir++", inbox: "m", sent: "m/.Sent Items", archive: "m/.Archief.Entw&APw-rfe"),
        Layout(testDescription: "Verbatim", inbox: "m/INBOX", sent: "m/Sent Items", archive: "m/Archief/Entwürfe"),
        Layout(testDescription: "Legacy", inbox: "m/Inbox", sent: "m/.Sent Items", archive: "m/Archief/.Entw&APw-rfe"),
        Layout(
            testDescription: "below INBOX", inbox: "m/INBOX", sent: "m/INBOX/..Sent Items",
            archive: "m/INBOX/.Archief/.Entwürfe"),
        Layout(
            testDescription: "Courier", inbox: "m", sent: "m/.INBOX.Sent Items", archive: "m/.INBOX.Archief.Entwürfe"),
    ]

    @Test("The same folders are found in each layout, with their roles", arguments: layouts)
    func folders(_ layout: Layout) {
        let tree = TempTree()
        tree.maildir(layout.inbox, layout.sent, layout.archive)
        tree.write("\(layout.inbox)/new/17.1_1.h", mail("inbox"))
        tree.write("\(layout.sent)/cur/17.1_2.h:2,S", mail("sent"))
        tree.write("\(layout.archive)/cur/17.1_3.h:2,S", mail("archive"))

        var named = Follower(tree, "m", inbox: ["INBOX"], sent: ["Sent Items"])
        #expect(named.texts() == [mail("inbox"), mail("sent")])
        #expect(named.report.problems.isEmpty)
        #expect(Set(named.report.files.map { "\($0.place.name) \($0.role)" }).count == 2)
        #expect(named.report.files.filter { $0.role == .sent }.map(\.name.description) == ["17.1_2.h:2,S"])

        var archive = Follower(tree, "m", inbox: ["Archief/Entwürfe"])
        #expect(archive.texts() == [mail("archive")])

        var all = Follower(tree, "m", sent: ["Sent Items"])
        #expect(all.texts() == [mail("archive"), mail("inbox"), mail("sent")])
        #expect(all.report.files.filter { $0.role == .sent }.count == 1)
    }

    @Test("A configured folder that is not there is named; so is a mailbox that is not there")
    func missing() {
        let tree = TempTree()
        tree.maildir("m/Sent")
        var follower = Follower(tree, "m", inbox: ["INBOX"], sent: ["Sent", "Sent Items"])
        #expect(follower.poll().isEmpty)
        #expect(follower.kinds == [.folderMissing("INBOX"), .folderMissing("Sent Items")])
        var nowhere = Follower(tree, "nowhere")
        #expect(nowhere.poll().isEmpty)
        #expect(nowhere.report.problems.map(\.description) == [".: mailboxUnreadable(No such file or directory)"])
        #expect(nowhere.report.root == nil)
        // It may be exported later.
        tree.maildir("nowhere")
        tree.write("nowhere/new/1", mail("late"))
        #expect(nowhere.texts() == [mail("late")])
    }

    @Test("M6: folders of .eml files are read, an mbox by its content, and text before its first postmark is no mail")
    func loose() {
        let tree = TempTree()
        tree.directory("m/Sent Items", "m/Local.sbd")
        tree.write("m/1.eml", mail("one"))
        tree.write("m/Sent Items/2.EML", mail("two"))
        tree.write("m/Local", "From - Tue Jul 05 18:44:15 2022\nSubject: 3\n\nthree\n")
        tree.write("m/Local.sbd/Sub", "From - \nSubject: 4\n\nfour\n")
        tree.write("m/Local.msf", "From - \nSubject: index\n\nindex\n")
        tree.write("m/readme.txt", "From the minister\n\nFrom - \nSubject: x\n\nx\n")
        tree.write("m/Old.mbox", "From a@b Fri Oct 17 12:32:00 2025\nSubject: 5\n\nfive\n")
        var follower = Follower(tree, "m", sent: ["Sent Items", "Old"])
        let found = follower.texts()
        #expect(
            found == [
                mail("one"), mail("two"), "Subject: 3\n\nthree\n", "Subject: 4\n\nfour\n", "Subject: 5\n\nfive\n",
                "Subject: x\n\nx\n",
            ])
        let sent = follower.report.files.filter { $0.role == .sent }
        #expect(sent.map(\.path.description).sorted() == ["Old.mbox", "Sent Items/2.EML"])
        #expect(follower.report.files.first { $0.name.description == "Sub" }?.place.name.description == "Local/Sub")
        #expect(follower.poll().isEmpty && follower.outcomes.isEmpty)
    }

    @Test("A mailbox may be one mbox file, also behind a link")
    func singleFile() {
        let tree = TempTree()
        tree.directory("spool")
        tree.write("spool/flagger", "From a@b Fri Oct 17 12:32:00 2025\nSubject: 1\n\none\n")
        tree.write("spool/other", "From a@b Fri Oct 17 12:32:00 2025\nSubject: other\n\nother\n")
        tree.link("flagger", to: tree.full("spool/flagger"))
        var direct = Follower(tree, "spool/flagger", inbox: ["INBOX"])
        #expect(direct.texts() == ["Subject: 1\n\none\n"])
        var linked = Follower(tree, "flagger")
        #expect(linked.texts() == ["Subject: 1\n\none\n"])
        #expect(linked.report.directories == [.empty])
        #expect(linked.report.export.lastExportNanoseconds != nil)
    }

    @Test("M3: every directory in which mail can appear is listed for watching")
    func directories() {
        let tree = TempTree()
        tree.maildir("m", "m/.Sent")
        var follower = Follower(tree, "m")
        _ = follower.poll()
        #expect(
            follower.report.directories.map(\.description).sorted() == [
                "", ".Sent", ".Sent/cur", ".Sent/new", "cur", "new",
            ])
    }
}

import Testing

@testable import Mailbox

@Suite("Signs of the exporter")
struct ExportSignsTests {
    @Test("M5: the newest change of a state file of that name anywhere in the tree counts")
    func stamp() {
        let tree = TempTree()
        tree.maildir("m/INBOX", "m/.Sent/.deep")
        tree.write("m/INBOX/.mbsyncstate", "old")
        tree.write("m/.Sent/.deep/.mbsyncstate", "new")
        tree.write("m/INBOX/.mbsyncstatement", "another name")
        var follower = Follower(tree, "m", stamp: ".mbsyncstate")
        _ = follower.poll()
        let newest = ["m/INBOX/.mbsyncstate", "m/.Sent/.deep/.mbsyncstate"].map { tree.status($0).newestNanoseconds }
            .max()
        #expect(follower.report.export.stampNanoseconds == newest)
        #expect(follower.report.problems.isEmpty)
        let directories = ["m/INBOX", "m/.Sent/.deep"].map { tree.status($0).newestNanoseconds }.max()
        #expect(follower.report.export.stampDirectoryNanoseconds == directories)
    }

    @Test("M5: a quiet run of mbsync leaves the state file alone, but its lock moves the directory")
    func quietRun() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/.mbsyncstate", "state")
        var follower = Follower(tree, "m", stamp: ".mbsyncstate")
        _ = follower.poll()
        let state = tree.status("m/.mbsyncstate")
        tree.age("m", nanoseconds: noon)
        let before = tree.status("m").changedNanoseconds
        // The clock of the file system ticks in steps: run until it has moved.
        while tree.status("m").changedNanoseconds == before {
            tree.write("m/.mbsyncstate.lock", "")
            tree.remove("m/.mbsyncstate.lock")
        }
        _ = follower.poll()
        #expect(tree.status("m/.mbsyncstate") == state)
        #expect(follower.report.export.stampNanoseconds == state.newestNanoseconds)
        #expect(follower.report.export.lastExportNanoseconds == tree.status("m").newestNanoseconds)
        #expect(tree.status("m").newestNanoseconds > before)
    }

    @Test("M5: without a stamp the newest change of the tree counts, mail in new included")
    func treeItself() {
        let tree = TempTree()
        tree.maildir("m", "m/.Sent")
        var follower = Follower(tree, "m")
        _ = follower.poll()
        let before = follower.report.export.lastExportNanoseconds ?? .max
        repeat {
            tree.write("m/.Sent/tmp/1", mail("a"))
            tree.move("m/.Sent/tmp/1", "m/.Sent/new/1")
        } while tree.status("m/.Sent/new").newestNanoseconds == before
        _ = follower.poll()
        #expect(follower.report.export.lastExportNanoseconds == tree.status("m/.Sent/new").newestNanoseconds)
    }

    @Test("M5: a stamp that is nowhere is named, and nothing is known; one by its whole path may be outside")
    func missing() {
        let tree = TempTree()
        tree.maildir("m")
        var follower = Follower(tree, "m", stamp: ".mbsyncstate")
        _ = follower.poll()
        #expect(follower.report.export.lastExportNanoseconds == nil)
        #expect(follower.kinds == [.exportStampMissing])
        var outside = Follower(tree, "m", stamp: tree.full("stamp"))
        _ = outside.poll()
        #expect(
            outside.report.problems == [MailboxProblem(kind: .exportStampMissing, path: PathBytes(tree.full("stamp")))])
        tree.write("stamp", "")
        _ = outside.poll()
        #expect(outside.report.export.lastExportNanoseconds == tree.status("stamp").newestNanoseconds)
        #expect(outside.report.problems.isEmpty)
    }
}

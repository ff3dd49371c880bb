import Glibc
import Testing

@testable import Mailbox

@Suite("An mbox file over time")
struct MboxFileTests {
    static func entry(_ body: String) -> String { "From a@b Fri Oct 17 12:32:00 2025\nSubject: x\n\n\(body)\n\n" }
    static func text(_ body: String) -> String { "Subject: x\n\n\(body)\n" }

    @Test("New messages at the end are read, and the old ones are not read again")
    func growing() {
        let tree = TempTree()
        tree.write("box", Self.entry("one"))
        var follower = Follower(tree)
        #expect(follower.texts() == [Self.text("one")])
        #expect(follower.poll().isEmpty && follower.outcomes.isEmpty)
        for body in ["two", "three"] {
            tree.append("box", Self.entry(body))
            #expect(follower.texts() == [Self.text(body)])
            #expect(follower.poll().isEmpty)
        }
    }

    @Test("A message that was written only in part is read again when it is whole")
    func partial() {
        let tree = TempTree()
        tree.write("box", Self.entry("one") + "From a@b Fri Oct 17 12:32:00 2025\nSubject: x\n\ntw")
        var follower = Follower(tree)
        #expect(follower.texts() == [Self.text("one"), "Subject: x\n\ntw"])
        tree.append("box", "o\n\nFrom a@b Fri Oct 17 12:32:00 2025\n")
        #expect(follower.texts() == [Self.text("two")])
        tree.append("box", "Subject: x\n\nthree\n")
        #expect(follower.texts() == [Self.text("three")])
    }

    @Test("M4: the last mail of an mbox that is being written waits, the others do not, and a restart forgets neither")
    func halfAMail() throws {
        let tree = TempTree()
        func write(_ text: String, at instant: Int64) {
            tree.append("box", text)
            tree.age("box", nanoseconds: instant)
        }
        write(Self.entry("one") + Self.entry("two") + "From a@b Fri Oct 17 12:32:00 2025\nSubject: x\n\nth", at: noon)
        var before = Follower(tree)
        before.now = noon + second
        #expect(before.texts() == [Self.text("one"), Self.text("two")])
        #expect(before.report.isWaiting && before.scanner.readCount == 2)
        #expect(before.poll().isEmpty, "what was read is not read again, and the half still waits")
        let records = try before.records.map { try #require(FileRecord(encoded: $0.encoded)) }
        var follower = Follower(tree, remembering: records)
        write("ree\n\n", at: noon + 4 * second)
        follower.now = noon + 5 * second
        #expect(follower.poll().isEmpty)
        follower.now = noon + 6 * second
        #expect(follower.texts() == [Self.text("three")])
        #expect(follower.poll().isEmpty && follower.scanner.readCount == 3)
    }

    @Test("M4: a lone mail in a file without a suffix that is being written is neither mail nor no mail yet")
    func halfALoneMail() {
        let tree = TempTree()
        tree.write("box", "Subj")
        tree.age("box", nanoseconds: noon)
        var follower = Follower(tree)
        follower.now = noon + second
        #expect(follower.poll().isEmpty && follower.report.problems.isEmpty)
        tree.write("box", mail("whole"))
        tree.age("box", nanoseconds: noon + second)
        follower.now = noon + 7 * second
        #expect(follower.texts() == [mail("whole")])
    }

    @Test("M4: when what was read has changed, all is read, and contents keep their identities")
    func rewritten() {
        let tree = TempTree()
        tree.write("box", Self.entry("one") + Self.entry("two"))
        var follower = Follower(tree)
        let identities = follower.poll().map(\.identity)
        // A mail reader marks the first as read: the same mail.
        tree.write("box", (Self.entry("one") + Self.entry("two")).replacing("Subject", with: "Status: RO\nSubject"))
        #expect(follower.poll().map(\.identity) == identities)
        // Compaction: the first is gone, and one is new.
        tree.write("box", Self.entry("two") + Self.entry("three"))
        #expect(follower.texts() == [Self.text("three"), Self.text("two")])
        // The same size, another content.
        tree.write("box", Self.entry("owt") + Self.entry("three"))
        #expect(follower.texts().contains(Self.text("owt")))
        // Truncated to nothing, then filled again.
        tree.write("box", "")
        #expect(follower.poll().isEmpty)
        tree.write("box", Self.entry("four"))
        #expect(follower.texts() == [Self.text("four")])
    }

    @Test("Two equal messages in a row are both handed over; expunged ones are left out and counted")
    func equal() {
        let tree = TempTree()
        let gone = Self.entry("gone").replacing("Subject", with: "X-Mozilla-Status: 0008\nSubject")
        tree.write("box", Self.entry("one"))
        var follower = Follower(tree)
        #expect(follower.poll().count == 1)
        tree.append("box", gone + Self.entry("one"))
        #expect(follower.texts() == [Self.text("one")])
        guard case .read(_, let messages, let expunged) = follower.outcomes.first?.1 else {
            Issue.record("not read")
            return
        }
        #expect(messages == 1 && expunged == 1)
    }

    @Test("A mailbox larger than the chunk is read through, each message whole")
    func large() {
        let tree = TempTree()
        let bodies = (0..<40).map { "\($0) " + String(repeating: "line\n", count: 5_000) }
        tree.write("box", bodies.map(Self.entry).joined())
        var follower = Follower(tree)
        #expect(follower.poll().map(\.text) == bodies.map(Self.text))
    }

    @Test(
        "M5: a dotlock from the future is left over too: a clock was set back since; a server's clock a little ahead is none",
        arguments: [(-299, true), (299, true), (301, false), (86_400, false), (1 << 32, false)])
    func lockFromTheFuture(ahead: Int64, isHeld: Bool) {
        let tree = TempTree()
        tree.write("box", Self.entry("one"))
        tree.write("box.lock", "")
        tree.age("box.lock", nanoseconds: noon + ahead * second)
        var follower = Follower(tree, "box")
        #expect(follower.poll().isEmpty == isHeld)
        #expect(follower.kinds == (isHeld ? [.locked] : []))
    }

    @Test("A dotlock and a write lock hold reading back; a lock of five minutes is left over and does not")
    func locks() throws {
        let tree = TempTree()
        tree.write("box", Self.entry("one"))
        tree.write("box.lock", "")
        tree.age("box.lock", nanoseconds: noon - 10 * second)
        var follower = Follower(tree)
        #expect(follower.poll().isEmpty && follower.outcomes.isEmpty)
        #expect(follower.kinds == [.locked])
        follower.now = noon + 300 * second
        #expect(follower.poll().count == 1)
        #expect(follower.kinds == [])
        tree.remove("box.lock")

        // A lock of this process would not count against itself: another one holds it until its pipe is closed.
        tree.append("box", Self.entry("two"))
        var holder = try LockHolder(tree.full("box"))
        #expect(follower.poll().isEmpty)
        guard case .busy = follower.outcomes.first?.1 else {
            Issue.record("not busy")
            return
        }
        holder.release()
        #expect(follower.texts() == [Self.text("two")])
    }
}

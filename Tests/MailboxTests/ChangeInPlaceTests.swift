import Testing

@testable import Mailbox

@Suite("Changes in place")
struct ChangeInPlaceTests {
    /// A Maildir with one old message.
    func old() -> (TempTree, Follower) {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/cur/1:2,S", mail("placeholder"))
        tree.age("m/cur/1:2,S", nanoseconds: noon - 86_400 * second)
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("placeholder")])
        return (tree, follower)
    }

    @Test("M4: a placeholder that is written over is read again")
    func overwritten() {
        var (tree, follower) = old()
        tree.write("m/cur/1:2,S", mail("the whole message"))
        #expect(follower.texts() == [mail("the whole message")])
        #expect(follower.poll().isEmpty)
    }

    @Test("M4: a placeholder that is replaced by a rename is read again at the next poll")
    func replaced() {
        var (tree, follower) = old()
        tree.write("m/tmp/2", mail("the whole message"))
        tree.move("m/tmp/2", "m/cur/1:2,S")
        #expect(follower.texts() == [mail("the whole message")])
        #expect(follower.poll().isEmpty)
    }

    @Test("M4: a file without content is read when it is filled, and named when it stays empty")
    func filled() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/new/1", "")
        tree.age("m/new/1", nanoseconds: noon)
        var follower = Follower(tree, "m")
        #expect(follower.poll().isEmpty)
        #expect(follower.poll().isEmpty && follower.outcomes.isEmpty && follower.report.problems.isEmpty)
        follower.now = noon + 180 * second
        #expect(follower.poll().isEmpty && follower.outcomes.isEmpty)
        #expect(follower.report.problems == [MailboxProblem(kind: .empty, path: PathBytes("new/1"))])
        tree.write("m/new/1", mail("late"))
        #expect(follower.texts() == [mail("late")])
        #expect(follower.poll().isEmpty && follower.report.problems.isEmpty)
    }

    @Test("A file that grows while it is read is read to its end at the next poll")
    func growing() {
        let tree = TempTree()
        tree.directory("m")
        tree.write("m/1.eml", "Subject: 1\n\npart")
        var follower = Follower(tree, "m")
        var scanner = follower.scanner
        let file = scanner.scan(atNanoseconds: noon).files[0]
        var reader = MessageFileReader()
        let outcome = reader.read(file) { _ in tree.append("m/1.eml", " and the rest\n") }
        scanner.settle(file, outcome)
        follower.scanner = scanner
        #expect(follower.texts() == ["Subject: 1\n\npart and the rest\n"])
        #expect(follower.poll().isEmpty)
    }

    @Test(
        "M4: half a mail is none: a file that is written in place waits until it was left alone, and is then read whole",
        arguments: ["1.eml", "7"])
    func halfAMail(_ name: String) {
        let tree = TempTree()
        tree.directory("m/inner")
        func write(_ text: String, at instant: Int64) {
            tree.write("m/inner/\(name)", text)
            tree.age("m/inner/\(name)", nanoseconds: instant)
        }
        write("Subject: 1\n\nWe have removed the post.\n", at: noon)
        var follower = Follower(tree, "m")
        follower.now = noon + second
        #expect(follower.poll().isEmpty && follower.report.isWaiting)
        write(mail("the whole"), at: noon + 4 * second)
        follower.now = noon + 5 * second
        #expect(follower.poll().isEmpty && follower.report.isWaiting)
        follower.now = noon + 6 * second
        #expect(follower.texts() == [mail("the whole")])
        #expect(follower.poll().isEmpty && !follower.report.isWaiting)
    }

    @Test(
        "M4: what a Maildir has in its place is whole, however new it is, and a clock that is far off makes nothing wait"
    )
    func noWaiting() {
        let tree = TempTree()
        tree.maildir("m/box")
        tree.directory("m/letters")
        for (name, instant) in [("box/new/1", noon), ("letters/2.eml", noon + 3_600 * second)] {
            tree.write("m/\(name)", mail(name))
            tree.age("m/\(name)", nanoseconds: instant)
        }
        var follower = Follower(tree, "m")
        follower.now = noon
        #expect(follower.texts() == [mail("box/new/1"), mail("letters/2.eml")])
    }

    @Test("M4: among many files a change in place is found within one round of slices")
    func slices() {
        let tree = TempTree()
        tree.maildir("m")
        let count = 5_000
        for number in 0..<count {
            tree.write("m/cur/\(number):2,S", mail("\(number)"))
            tree.age("m/cur/\(number):2,S", nanoseconds: noon - 86_400 * second)
        }
        var follower = Follower(tree, "m")
        #expect(follower.poll().count == count)
        tree.write("m/cur/777:2,S", mail("changed"))
        var polls = 0, most = 0
        var found: [String] = []
        while found.isEmpty, polls < 8 {
            found = follower.texts()
            most = max(most, follower.report.filesChecked)
            polls += 1
        }
        #expect(found == [mail("changed")])
        // 5,000 files make eight slices; no poll looks at more than its slice.
        #expect(most < 900)
    }

    @Test("Records kept across a restart: only what is new or changed is reported")
    func restart() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/cur/1:2,S", mail("a"))
        tree.write("m/cur/2:2,S", mail("b"))
        tree.write("m/new/3", "")
        tree.write("m/box", "From - \nSubject: 1\n\none\n")
        var before = Follower(tree, "m")
        #expect(before.poll().count == 3)
        let encoded = before.records.map(\.encoded)
        #expect(Set(encoded.map(\.count)) == [18, 98])
        let records = encoded.compactMap { FileRecord(encoded: $0) }
        #expect(records == before.records.map { FileRecord(encoded: $0.encoded) })
        tree.move("m/cur/2:2,S", "m/cur/2:2,FS")
        tree.write("m/new/4", mail("c"))
        tree.append("m/box", "\nFrom - \nSubject: 2\n\ntwo\n")
        var after = Follower(tree, "m", remembering: records)
        #expect(after.texts() == [mail("c"), "Subject: 2\n\ntwo\n"])
        #expect(after.outcomes.count == 2)
    }

    @Test(
        "A record that is damaged is refused, never believed",
        arguments: [
            [], [1], [UInt8](repeating: 1, count: 17), [2, 1] + [UInt8](repeating: 0, count: 16),
            [1, 0] + [UInt8](repeating: 0, count: 16), [1, 99] + [UInt8](repeating: 0, count: 16),
            [1, 6] + [UInt8](repeating: 0, count: 16), [1, 1] + [UInt8](repeating: 0, count: 48),
            [UInt8](repeating: 1, count: 83),
        ] as [[UInt8]])
    func damaged(_ bytes: [UInt8]) {
        #expect(FileRecord(encoded: bytes) == nil)
    }
}

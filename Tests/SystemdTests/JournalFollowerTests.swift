import Glibc
import JournalFixture
import Testing

@testable import Systemd

@Suite(
    "Following the journal",
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct JournalFollowerTests {
    private let probe: String
    private let journal: JournalNamespace

    init() throws {
        probe = try builtProduct("journal-probe")
        journal = try JournalNamespace()
    }

    private func write(_ count: Int, _ prefix: String, uid: UInt32 = 0) throws {
        let result = try journal.run([probe, "write", String(count), prefix], uid: uid)
        #expect(result.output == "sent \(count) refused 0\n")
    }

    /// The keys that come, up to the number asked for, without the words about files.
    private func keys(_ follower: ChildProcess, _ count: Int) throws -> [String] {
        var keys: [String] = []
        while keys.count < count, let line = try follower.line() {
            if line != "invalidated" { keys.append(String(line.prefix { $0 != " " })) }
        }
        return keys
    }

    private func numbered(_ prefix: String, _ range: Range<Int>) -> [String] { range.map { "\(prefix)-\($0)" } }

    @Test("C23: the proof of each entry arrives by itself, in order, and none from before")
    func proof() throws {
        try write(3, "old")
        let follower = try journal.start([probe, "follow", "now"])
        #expect(try follower.line() == "ready")
        try write(40, "a")
        #expect(try keys(follower, 40) == numbered("a", 0..<40))
        try write(1, "b")
        #expect(try keys(follower, 1) == ["b-0"])
        #expect(try follower.finish().output == "")
    }

    @Test("A read source of Dispatch that owns the descriptor gets every entry, and ends cleanly")
    func dispatch() throws {
        let watcher = try journal.start([probe, "watch", "30"])
        #expect(try watcher.line() == "ready")
        try write(10, "a")
        #expect(try keys(watcher, 10) == numbered("a", 0..<10))
        try write(20, "b")
        #expect(try keys(watcher, 20) == numbered("b", 0..<20))
        #expect(try watcher.line() == "done")
        #expect(try watcher.finish().status == 0)
    }

    @Test("C23: an entry is proven within a second of its sending")
    func latency() throws {
        let output = try journal.run([probe, "latency", "5"]).output
        let longest = try #require(output.split(separator: " ").last.flatMap { Int($0.dropLast()) })
        // journald tells its readers at most 250 ms after a change; the rest is room for a busy machine.
        #expect(longest < 1_000_000, "\(output)")
    }

    @Test("Following begins in a journal where nothing matches yet")
    func empty() throws {
        let follower = try journal.start([probe, "follow", "now"])
        #expect(try follower.line() == "ready")
        try write(2, "a")
        #expect(try keys(follower, 2) == ["a-0", "a-1"])
    }

    @Test("What another user wrote is passed over")
    func forged() throws {
        let follower = try journal.start([probe, "follow", "now"])
        #expect(try follower.line() == "ready")
        try write(3, "a", uid: 4_711)
        try write(1, "b")
        #expect(try keys(follower, 1) == ["b-0"])
    }

    @Test("C23: rotation, vacuum and a restart of journald lose nothing that was written, and are told")
    func rotation() throws {
        let follower = try journal.start([probe, "follow", "now"])
        #expect(try follower.line() == "ready")
        var all: [String] = []
        var expected: [String] = []
        for (round, order) in [JournalNamespace.Order.rotate, .vacuum, .kill, .rotate, .stop].enumerated() {
            try write(5, "r\(round)")
            expected += numbered("r\(round)", 0..<5)
            all += try keys(follower, 5)
            try journal.order(order)
            if order == .kill || order == .stop { try journal.order(.start) }
        }
        try write(5, "end")
        all += try keys(follower, 5)
        #expect(all == expected + numbered("end", 0..<5))
    }

    @Test("Files that come are told, so that unconfirmed keys can be looked up again")
    func invalidated() throws {
        let follower = try journal.start([probe, "follow", "now"])
        #expect(try follower.line() == "ready")
        try journal.order(.rotate)
        #expect(try follower.line() == "invalidated")
    }

    @Test("From the oldest, and from a cursor: what follows it and not itself, also after rotation")
    func cursor() throws {
        try write(10, "a")
        try journal.order(.sync)
        let first = try journal.start([probe, "follow", "oldest"])
        #expect(try first.line() == "ready")
        var cursors: [String] = []
        while cursors.count < 10, let line = try first.line() {
            cursors.append(String(line.split(separator: " ").last ?? ""))
        }
        try journal.order(.rotate)
        try write(1, "b")
        let second = try journal.start([probe, "follow", cursors[6]])
        #expect(try second.line() == "ready")
        #expect(try keys(second, 4) == ["a-7", "a-8", "a-9", "b-0"])
        // Deleted, the place is still a place: what came later comes, what was there does not come again.
        try journal.order(.vacuum)
        try write(1, "c")
        let third = try journal.start([probe, "follow", cursors[6]])
        #expect(try third.line() == "ready")
        #expect(try keys(third, 1) == ["c-0"])
        try journal.order(.vacuum)
        let fourth = try journal.start([probe, "follow", cursors[9]])
        #expect(try fourth.line() == "ready")
        try write(1, "d")
        #expect(try keys(fourth, 1) == ["d-0"])
    }
}

@Suite(
    "The journal fixture itself",
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct JournalNamespaceTests {
    @Test("Nothing of it is left on the machine, and the machine's own journal is not seen")
    func isolation() throws {
        let journal = try JournalNamespace()
        #expect(try journal.run(["journalctl", "-o", "json"]).output.contains("f1a60000000000000000000000000001"))
        #expect(access("/run/systemd/journald.conf.d/zz-fixture.conf", F_OK) != 0)
        #expect(firstLine(of: "/etc/machine-id") != "f1a60000000000000000000000000001")
    }

    @Test("When its holder is killed everything inside dies with it")
    func teardown() throws {
        let journal = try JournalNamespace()
        let inside = try journal.start(["sh", "-c", "echo here; exec cat"])
        #expect(try inside.line() == "here")
        kill(journal.holderPID, SIGKILL)
        // Its own standard input stays open: only the end of the namespace ends it.
        #expect(try inside.line(withinMilliseconds: 10_000) == nil)
        #expect(try inside.finish().status != 0)
    }

    @Test("When the holder's input ends, as when the test dies, everything inside dies with it")
    func orphan() throws {
        var journal: JournalNamespace? = try JournalNamespace()
        let inside = try #require(try journal?.start(["sh", "-c", "echo here; exec cat"]))
        #expect(try inside.line() == "here")
        journal?.abandon()
        #expect(try inside.line(withinMilliseconds: 10_000) == nil)
        #expect(try inside.finish().status != 0)
        journal = nil
    }
}

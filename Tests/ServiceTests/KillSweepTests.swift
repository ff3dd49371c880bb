import Control
import Foundation
import JournalFixture
import Testing

/// A kill at every boundary between two effects, at least 300 of them in the two tests together.
@Suite(
    "Killed between two effects",
    .enabled(if: JournalNamespace.isPossible && Strace.isPossible, Comment(rawValue: Strace.reasonForSkipping)))
struct KillSweepTests {
    @Test("C23: killed before each write of ledger and index, from the first start on, every key is there exactly once")
    func writes() throws {
        let sweep = try KillSweep()
        while sweep.kills.count < 150 { try sweep.sweep("pwrite64") }
        try expectExactlyOnce(sweep)
        try expectKilled(sweep, at: [.ledger, .index])
    }

    @Test("C23: killed before each send, flush, rename and removal, every key is there exactly once")
    func otherEffects() throws {
        let sweep = try KillSweep()
        let names = ["fdatasync", "fsync", "rename", "mkdir", "unlink", "ftruncate", "sendmsg", "sendto", "write"]
        while sweep.kills.count < 150 {
            for name in names { try sweep.sweep(name) }
        }
        try expectExactlyOnce(sweep)
        try expectKilled(sweep, at: [.ledger, .index, .folder, .mailCopy, .journal])
    }

    private func expectExactlyOnce(_ sweep: KillSweep) throws {
        let verified = try sweep.finish()
        #expect(verified.problems.isEmpty)
        #expect(verified.unconfirmed == 0)
        let entries = try sweep.daemon.entries().filter { $0["FLAGWATCH_KEY"] != nil }
        let keys = entries.compactMap { $0["FLAGWATCH_KEY"] }
        #expect(Set(keys).count == keys.count, "no key twice")
        #expect(try sweep.daemon.intents() == Set(keys), "every intent, and nothing that was not intended")
        try expectNoGap(in: entries)
        let opened = entries.filter { $0["FLAGWATCH_ACTION"] == "flag-opened" }.compactMap { $0["FLAGWATCH_FLAG"] }
        let reacted = entries.filter { $0["FLAGWATCH_ACTION"] == "reaction" }.compactMap { $0["FLAGWATCH_FLAG"] }
        #expect(reacted.sorted() == opened.sorted(), "each flag's one answer was filed once")
        #expect(sweep.acknowledged.isSubset(of: opened), "what was answered for is there")
        #expect(sweep.acknowledged.count > 5)
    }

    /// Repeats of one flag's clock are numbered without a gap.
    private func expectNoGap(in entries: [[String: String]]) throws {
        let due = entries.filter { $0["FLAGWATCH_RUNG"] == "due" && $0["FLAGWATCH_FLAG"] != nil }
        #expect(!due.isEmpty)
        for (flag, entries) in Dictionary(grouping: due, by: { $0["FLAGWATCH_FLAG"] }) {
            let numbers = entries.compactMap { $0["FLAGWATCH_REPEAT"].flatMap(Int.init) }.sorted()
            #expect(numbers == Array(0..<numbers.count), "\(flag ?? "")")
        }
    }

    private func expectKilled(_ sweep: KillSweep, at objects: [KilledCall.Object]) throws {
        let counts = Dictionary(sweep.kills.map { ($0.description, 1) }, uniquingKeysWith: +)
        for (call, count) in counts.sorted(by: { $0.key < $1.key }) { print("killed before \(call): \(count)") }
        print("\(sweep.kills.count) kills in \(sweep.lives) lives, \(sweep.acknowledged.count) flags opened")
        #expect(sweep.kills.count >= 150)
        for object in objects { #expect(sweep.kills.contains { $0.object == object }, "\(object.rawValue)") }
    }
}

import Dispatch
import Glibc
import Synchronization
import Testing

@testable import Mailbox

@Suite("Delivery and renames while scanning", .serialized)
struct StressTests {
    /// Runs writers on queues of their own while the body polls; returns when all writers have ended and the body has
    /// polled once more.
    func whileWriting(_ writers: [@Sendable () -> Void], poll: () -> Void) {
        let running = Atomic(writers.count)
        let group = DispatchGroup()
        for (index, writer) in writers.enumerated() {
            DispatchQueue(label: "writer \(index)").async(group: group) { @Sendable in
                writer()
                running.subtract(1, ordering: .sequentiallyConsistent)
            }
        }
        while running.load(ordering: .sequentiallyConsistent) > 0 { poll() }
        group.wait()
        poll()
    }

    @Test("M2: 3,000 messages delivered, moved and flagged by three writers are each read, and none twice")
    func renames() {
        let tree = TempTree()
        tree.maildir("m")
        let each = 1_000
        let writers = (0..<3).map { writer -> @Sendable () -> Void in
            {
                for number in 0..<each {
                    let name = "17.\(writer)_\(number).host"
                    tree.write("m/tmp/\(name)", mail(name))
                    tree.move("m/tmp/\(name)", "m/new/\(name)")
                    // Renames of earlier messages run through the listing.
                    let old = "17.\(writer)_\(number / 2).host"
                    if tree.move("m/new/\(old)", "m/cur/\(old),U=\(number):2,") {
                        tree.move("m/cur/\(old),U=\(number):2,", "m/cur/\(old),U=\(number):2,S")
                    }
                    tree.move("m/cur/\(old),U=\(number):2,S", "m/cur/\(old),U=\(number):2,FS")
                }
            }
        }
        var follower = Follower(tree, "m")
        var counts: [String: Int] = [:]
        var vanished = 0, polls = 0
        whileWriting(writers) {
            polls += 1
            for message in follower.poll() { counts[message.text, default: 0] += 1 }
            for case (_, .vanished) in follower.outcomes { vanished += 1 }
        }
        let expected = (0..<3).flatMap { writer in (0..<each).map { mail("17.\(writer)_\($0).host") } }
        #expect(Set(counts.keys) == Set(expected))
        // One inode, one key: however often it was renamed it is one message.
        #expect(counts.values.allSatisfy { $0 == 1 })
        #expect(polls > 1)
    }

    @Test("M2: messages that are thrown from new to cur and back all the time are all found")
    func backAndForth() {
        let tree = TempTree()
        tree.maildir("m")
        let count = 500
        for number in 0..<count { tree.write("m/new/\(number)", mail("\(number)")) }
        let writers = (0..<2).map { half -> @Sendable () -> Void in
            {
                for round in 0..<20 {
                    for number in stride(from: half, to: count, by: 2) {
                        let (from, to) = round.isMultiple(of: 2) ? ("new", "cur") : ("cur", "new")
                        tree.move("m/\(from)/\(number)", "m/\(to)/\(number)")
                    }
                }
            }
        }
        var follower = Follower(tree, "m")
        var found: [String] = []
        whileWriting(writers) { found += follower.texts() }
        #expect(found.sorted() == (0..<count).map { mail("\($0)") }.sorted())
    }

    @Test("An mbox that is appended to while it is read gives every message")
    func appending() {
        let tree = TempTree()
        tree.write("box", "")
        let count = 400
        let writer: @Sendable () -> Void = {
            for number in 0..<count {
                tree.append("box", "From a@b Fri Oct 17 12:32:00 2025\nSubject: x\n")
                tree.append("box", "\nnumber \(number)\n\n")
            }
        }
        var follower = Follower(tree)
        var found: Set<String> = []
        whileWriting([writer]) { for message in follower.poll() { found.insert(message.text) } }
        #expect(found.isSuperset(of: (0..<count).map { "Subject: x\n\nnumber \($0)\n" }))
    }

    @Test("Folders that come and go while the tree is walked lose no mail of the others")
    func folders() {
        let tree = TempTree()
        tree.maildir("m")
        for number in 0..<50 {
            tree.maildir("m/.keep\(number)")
            tree.write("m/.keep\(number)/cur/1", mail("\(number)"))
        }
        let writer: @Sendable () -> Void = {
            for number in 0..<300 {
                tree.maildir("m/.gone\(number % 7)")
                tree.write("m/.gone\(number % 7)/new/\(number)", mail("passing"))
                tree.remove("m/.gone\(number % 7)")
            }
        }
        var follower = Follower(tree, "m")
        var found: Set<String> = []
        var kinds: Set<MailboxProblem.Kind> = []
        whileWriting([writer]) {
            for message in follower.poll() { found.insert(message.text) }
            kinds.formUnion(follower.kinds)
        }
        #expect(found.subtracting([mail("passing")]) == Set((0..<50).map { mail("\($0)") }))
        // A passing mail may be seen between its creation and its first byte; nothing else is a problem.
        #expect(kinds.subtracting([.empty]).isEmpty)
    }
}

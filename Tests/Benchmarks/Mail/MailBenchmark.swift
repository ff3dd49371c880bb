import Dispatch
import Foundation
import MailReader
import Mailbox
import Synchronization

/// What `run` measures of our own reader: `read MAILDIR` reads and decodes every message on all cores, the work of the
/// loops in C and Python; `read-one-core` does it on one; `poll MAILDIR` looks through a Maildir of which all is known;
/// `hostile CONFIGURATION` reads and matches 1 MiB of each shape that makes readers slow.
@main
enum MailBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { exit(64) }
        if arguments[1] == "hostile" { return try HostileBenchmark.run(shipped: arguments[2]) }
        let source = MailboxSource(path: arguments[2])
        switch arguments[1] {
        case "read": read(source, threads: ProcessInfo.processInfo.activeProcessorCount)
        case "read-one-core": read(source, threads: 1)
        case "poll": poll(source)
        default: exit(64)
        }
    }

    // MARK: - Reading

    private struct Sums {
        var messages = 0
        var parts = 0
        var bytes = 0
    }

    private static func read(_ source: MailboxSource, threads: Int) {
        var scanner = MailboxScanner(source: source)
        let files = scanner.scan(atNanoseconds: 0, limit: .max).files
        let next = Atomic(0)
        let total = Mutex(Sums())
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            var reader = MessageFileReader()
            var sums = Sums()
            while true {
                let start = next.add(64, ordering: .relaxed).oldValue
                guard start < files.count else { break }
                for file in files[start..<min(start + 64, files.count)] {
                    _ = reader.read(file) { count(Message(reading: $0.bytes), into: &sums) }
                }
            }
            total.withLock { total in
                total.messages += sums.messages
                total.parts += sums.parts
                total.bytes += sums.bytes
            }
        }
        let sums = total.withLock { $0 }
        print("\(sums.messages) messages, \(sums.parts) text parts, \(sums.bytes) bytes of text")
    }

    private static func count(_ message: Message, into sums: inout Sums) {
        sums.messages += 1
        let fields = (message.subject, message.messageID, message.inReplyTo, message.date, message.from, message.to)
        withExtendedLifetime(fields) {}
        countText(of: message, into: &sums)
    }

    /// Every text part, also of the messages inside, as the loop in C does.
    private static func countText(of message: Message, into sums: inout Sums) {
        for leaf in message.leaves {
            if let inner = leaf.message {
                countText(of: inner, into: &sums)
            } else if leaf.contentType.type.hasPrefix("text/") {
                sums.parts += 1
                sums.bytes += leaf.text().utf8.count
            }
        }
    }

    // MARK: - Polling

    /// Prints the milliseconds of the quickest and the slowest of 50 scans that find nothing new.
    private static func poll(_ source: MailboxSource) {
        var scanner = MailboxScanner(source: source)
        let now = Int64(Date().timeIntervalSince1970 * 1e9)
        var reader = MessageFileReader()
        for file in scanner.scan(atNanoseconds: now, limit: .max).files {
            scanner.settle(file, reader.read(file) { _ in })
        }
        var times: [Duration] = []
        for turn in 1...50 {
            times.append(
                ContinuousClock().measure {
                    let report = scanner.scan(atNanoseconds: now + Int64(turn) * 15_000_000_000)
                    precondition(report.files.isEmpty, "an unchanged mailbox has nothing to read")
                })
        }
        times.sort()
        let numbers = [times[0], times[24], times[49]].map { $0 / .milliseconds(1) }
        print(numbers.map { String(format: "%.1f", $0) }.joined(separator: " "))
    }
}

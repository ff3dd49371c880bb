import Dispatch
import Glibc
import Mailbox
import Synchronization

/// Reads and parses files on all cores until a batch is full. The files of the batch are the first ones, in their order,
/// however the cores shared them.
final class BatchReading: Sendable {
    /// What one file brought.
    struct Item: Sendable {
        var outcome: ReadOutcome
        var mails: [ArrivedMail]
    }

    private struct Progress {
        var next = 0
        var bytes = 0
        var items: [Item?]
    }

    private let files: [ScannedFile]
    private let limitBytes: Int
    private let isQuoted: Bool
    private let batchBytes: Int
    private let pulse: ReadingPulse
    private let parse: @Sendable (MessageBytes, ScannedFile) -> ArrivedMail
    private let progress: Mutex<Progress>

    /// - Parameters:
    ///   - limitBytes: what is read of one message.
    ///   - isQuoted: whether the writer of an mbox quotes (M7).
    ///   - batchBytes: the size at which no further file is begun.
    ///   - pulse: counts what is read.
    init(
        _ files: [ScannedFile], limitBytes: Int, isQuoted: Bool = false, batchBytes: Int,
        pulse: ReadingPulse = ReadingPulse(),
        parse: @escaping @Sendable (MessageBytes, ScannedFile) -> ArrivedMail
    ) {
        self.files = files
        self.limitBytes = limitBytes
        self.isQuoted = isQuoted
        self.batchBytes = batchBytes
        self.pulse = pulse
        self.parse = parse
        progress = Mutex(Progress(items: Array(repeating: nil, count: files.count)))
    }

    /// Reads; what the first files brought, one item a file.
    func run() -> [Item] {
        // One new mail, which is what comes on any day, is not worth waking a second core.
        let helpers = files.count > 1 ? activeCores - 1 : 0
        // Each has a queue of its own. `concurrentPerform` would take a pool that all of the process shares, and from its
        // first job on libdispatch looks at that pool's threads every second, for ever (C25).
        let group = DispatchGroup()
        for number in 0..<helpers {
            DispatchQueue(label: "io.flagwatch.mail.\(number)").async(group: group) { self.work() }
        }
        work()
        group.wait()
        return progress.withLock { $0.items.prefix($0.next).compactMap(\.self) }
    }

    private var activeCores: Int { min(files.count, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    private func work() {
        var reader = MessageFileReader(limitBytes: limitBytes, isQuoted: isQuoted, pulse: pulse)
        while let index = claim() {
            var messages: [MessageBytes] = []
            var bytes = 0
            let outcome = reader.read(files[index]) { message in
                messages.append(message)
                bytes += message.bytes.count
            }
            progress.withLock { $0.bytes += bytes }
            let item = Item(outcome: outcome, mails: messages.map { parse($0, files[index]) })
            progress.withLock { $0.items[index] = item }
        }
    }

    private func claim() -> Int? {
        progress.withLock { progress in
            guard progress.next < files.count, progress.bytes < batchBytes else { return nil }
            progress.next += 1
            return progress.next - 1
        }
    }
}

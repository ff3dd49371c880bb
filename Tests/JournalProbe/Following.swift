import Dispatch
import Glibc
import Synchronization
import Systemd

/// The commands that follow the journal.
enum Following {
    /// `follow now|oldest|CURSOR [UID]`: says `ready`, then each key as it comes, with its entry's cursor, and
    /// `invalidated` when files came or went. Ends with its standard input.
    static func follow(_ arguments: [String]) throws {
        let start: JournalFollower.Start =
            switch try arguments.text(0) {
            case "now": .now
            case "oldest": .oldest
            case let cursor: .after(cursor: cursor)
            }
        let author = arguments.count > 1 ? JournalAuthor(uids: [UInt32(try arguments.number(1))]) : .ourselves
        let follower = try JournalFollower(
            having: [JournalField(.syslogIdentifier, "journal-probe")], by: author, from: start)
        let descriptor = try follower.duplicateDescriptor()
        defer { close(descriptor) }
        Probe.say("ready")
        while true {
            try drain(follower)
            var polled = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&polled, 2, -1) > 0 else { continue }
            if polled[1].revents != 0 { return }
        }
    }

    /// `watch COUNT`: the same through a read source of Dispatch, which owns its descriptor, until so many keys came.
    static func watch(_ arguments: [String]) throws {
        let count = try arguments.number(0)
        let queue = DispatchQueue(label: "journal-probe.watch")
        let done = DispatchSemaphore(value: 0)
        try queue.sync {
            let follower = try JournalFollower(
                having: [JournalField(.syslogIdentifier, "journal-probe")], by: .ourselves)
            let descriptor = try follower.duplicateDescriptor()
            let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
            // Only ever used on the one queue, which is what the compiler cannot see.
            nonisolated(unsafe) let confined = (follower: follower, source: source)
            let seen = Mutex(0)
            source.setEventHandler { @Sendable in
                let records = (try? confined.follower.read(limit: .max - 1).records) ?? []
                for record in records { Probe.say(record.text(of: Probe.key) ?? "-") }
                let all = seen.withLock { seen in
                    seen += records.count
                    return seen
                }
                if all >= count { confined.source.cancel() }
            }
            source.setCancelHandler { @Sendable in
                close(descriptor)
                confined.follower.close()
                done.signal()
            }
            source.activate()
            Probe.say("ready")
        }
        done.wait()
        Probe.say("done")
    }

    /// `latency COUNT`: microseconds from before a send to the proof of it, for so many entries one after the other:
    /// the median, the 99th of a hundred, and the longest.
    static func latency(_ arguments: [String]) throws {
        let writer = JournalWriter(identifier: "journal-probe")
        let follower = try JournalFollower(
            having: [JournalField(.syslogIdentifier, "journal-probe")], by: .ourselves)
        let descriptor = try follower.duplicateDescriptor()
        defer { close(descriptor) }
        var times: [Int64] = []
        for index in 0..<(try arguments.number(0)) {
            let start = SystemClock.read().monotonicMicroseconds
            try writer.send(
                JournalEntry(message: "l", priority: .info, fields: [JournalField(Probe.key, "l-\(index)")]))
            while try !follower.read().records.contains(where: { $0.text(of: Probe.key) == "l-\(index)" }) {
                var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&polled, 1, -1)
            }
            times.append(SystemClock.read().monotonicMicroseconds - start)
        }
        times.sort()
        Probe.say("median \(times[times.count / 2]) p99 \(times[times.count * 99 / 100]) max \(times[times.count - 1])")
    }

    private static func drain(_ follower: JournalFollower) throws {
        while true {
            let batch = try follower.read(limit: 7)
            if batch.change == .invalidated { Probe.say("invalidated") }
            for record in batch.records { Probe.say("\(record.text(of: Probe.key) ?? "-") \(record.cursor)") }
            if !batch.mayHaveMore { return }
        }
    }
}

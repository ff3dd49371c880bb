import Glibc
import Systemd

/// The command that follows the journal.
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

    private static func drain(_ follower: JournalFollower) throws {
        while true {
            let batch = try follower.read(limit: 7)
            if batch.change == .invalidated { Probe.say("invalidated") }
            for record in batch.records { Probe.say("\(record.text(of: Probe.key) ?? "-") \(record.cursor)") }
            if !batch.mayHaveMore { return }
        }
    }
}

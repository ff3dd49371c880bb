import CSystemd
import Glibc

/// Sends entries to journald over its native, binary-safe protocol.
///
/// **A successful send proves nothing** (C23): `sd_journal_sendv_with_location` returns 0 when the journal's socket is
/// absent, and journald may drop what it took (rate limit, full disk, its own death). An entry counts as written only
/// when ``JournalReader`` or ``JournalFollower`` has read it back.
///
/// **Sending may block**, for as long as journald is stuck with a full queue: never send on the queue that feeds the
/// watchdog. It never raises SIGPIPE.
public struct JournalWriter: Sendable {
    /// The `SYSLOG_IDENTIFIER` of every entry.
    public let identifier: String

    /// The most fields an entry may have, the common ones included. libsystemd puts its arrays on the stack (five
    /// `iovec` a field), and a Dispatch worker's stack is half a megabyte; journald itself takes 1,024.
    public static let fieldLimit = 64

    /// The most bytes an entry's names and values may have together: 1 MiB. Larger datagrams travel in a sealed memory
    /// file, which works up to journald's 768 MiB, but no entry of ours has a reason to.
    public static let byteLimit = 1 << 20

    /// A writer whose entries carry this `SYSLOG_IDENTIFIER`.
    public init(identifier: String) {
        self.identifier = identifier
    }

    /// Sends the entry. The caller's place becomes `CODE_FILE` (module and file, no path of the building machine),
    /// `CODE_LINE` and `CODE_FUNC`.
    public func send(
        _ entry: JournalEntry, file: StaticString = #fileID, line: UInt = #line, function: StaticString = #function
    ) throws(JournalWriteError) {
        let assignments = try Self.checked(entry.allFields(identifier: identifier))
        // File and line carry their field names in the string; the function does not (sd_journal_print(3)).
        let result = unsafe Self.withVectors(assignments) { vectors in
            unsafe sd_journal_sendv_with_location(
                "CODE_FILE=\(file)", "CODE_LINE=\(line)", "\(function)", vectors.baseAddress, Int32(vectors.count))
        }
        guard result >= 0 else {
            throw .refused(SystemFailure(call: "sd_journal_sendv_with_location", code: -result))
        }
    }

    private static func checked(_ fields: [JournalField]) throws(JournalWriteError) -> [[UInt8]] {
        guard fields.count <= fieldLimit else { throw .tooManyFields(count: fields.count) }
        for name in [JournalFieldName.message, .priority, .messageID, .syslogIdentifier]
        where fields.count(where: { $0.name == name }) > 1 {
            throw .commonFieldRepeated(name)
        }
        let assignments = fields.map(\.assignment)
        let bytes = assignments.reduce(0) { $0 + $1.count }
        guard bytes <= byteLimit else { throw .tooLarge(bytes: bytes) }
        return assignments
    }

    /// Lays the assignments in one block and points an `iovec` at each: one allocation, and every pointer is valid
    /// for the whole call, which nested closures over arrays would not scale to.
    private static func withVectors(
        _ assignments: [[UInt8]], _ body: (UnsafeMutableBufferPointer<iovec>) -> Int32
    ) -> Int32 {
        var block = Array(assignments.joined())
        return unsafe block.withUnsafeMutableBytes { bytes in
            var start = 0
            var vectors: [iovec] = unsafe []
            for assignment in assignments {
                let part = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + assignment.count])
                unsafe vectors.append(iovec(iov_base: part.baseAddress, iov_len: part.count))
                start += assignment.count
            }
            return unsafe vectors.withUnsafeMutableBufferPointer { unsafe body($0) }
        }
    }
}

extension JournalWriter {
    /// The socket that journald listens on.
    public static let socketPath = "/run/systemd/journal/socket"

    /// Whether the journal's socket exists: where it does not, ``send(_:file:line:function:)`` succeeds and nothing is
    /// written. Its presence proves nothing either.
    public static func isSocketPresent(path: String = socketPath) -> Bool {
        unsafe access(path, F_OK) == 0
    }
}

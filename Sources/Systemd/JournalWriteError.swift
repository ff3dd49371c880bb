/// Why an entry did not go out.
public enum JournalWriteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// More fields than ``JournalWriter/fieldLimit``, the common ones included.
    case tooManyFields(count: Int)
    /// More bytes in names and values than ``JournalWriter/byteLimit``.
    case tooLarge(bytes: Int)
    /// One of the common fields was given a second time among the further fields.
    case commonFieldRepeated(JournalFieldName)
    /// libsystemd could not send it: ECONNREFUSED when the socket stands there and no journald listens.
    case refused(SystemFailure)

    /// What was wrong, and what would be right.
    public var description: String {
        switch self {
        case .tooManyFields(let count):
            "journal entry with \(count) fields: at most \(JournalWriter.fieldLimit)"
        case .tooLarge(let bytes):
            "journal entry of \(bytes) bytes: at most \(JournalWriter.byteLimit)"
        case .commonFieldRepeated(let name):
            "journal entry with \(name) among its further fields: set it as a property of the entry"
        case .refused(let failure):
            "journal entry not sent: \(failure)"
        }
    }
}

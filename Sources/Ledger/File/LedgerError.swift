/// What can go wrong with a ledger. Every case names the file; a damage names the row.
public enum LedgerError: Error, Hashable, Sendable {
    /// There is no such file.
    case notFound(path: String)
    /// A directory, a link or a device stands where the file should be.
    case notAFile(path: String)
    /// Something else stands where a directory should be.
    case notAFolder(path: String)
    /// A link that leads nowhere stands where a directory should be.
    case brokenLink(path: String)
    /// The file or its directory may not be read or written by this user.
    case permissionDenied(path: String)
    /// The file, or the medium under it, can only be read.
    case readOnly(path: String)
    /// The file is something else: empty, no SQLite file, or the database of another program.
    case notALedger(path: String, found: Foreign)
    /// Another process writes this ledger.
    case inUse(path: String, process: Int32?)
    /// L6: written by a newer Flagwatch.
    case newerFormat(path: String, found: Int, known: Int)
    /// L6: written by a Flagwatch so old that no migration knows it.
    case olderFormat(path: String, found: Int, oldest: Int)
    /// The ledger is damaged at the row named. It was not touched.
    case damaged(path: String, damage: Damage)
    /// L8: the file that is written no longer stands under its name; nothing was written.
    case gone(path: String)
    /// No room on the disk: nothing was written; try again (L4).
    case full(path: String)
    /// The disk has less room than the next events may need; what was to be written was written (L4).
    case scarce(path: String)
    /// Somebody else holds the database: nothing was written; try again (L4).
    case busy(path: String)
    /// The disk failed: nothing was written; try again (L4).
    case inputOutput(path: String, message: String)
    /// An event does not have the number that follows the chain.
    case outOfSequence(path: String, expected: Int64, found: Int64)
    /// L10: an event has a time outside the years 1 to 9999.
    case misdated(path: String, event: Int64)
    /// L10: a text of a person in an event is not as its field keeps it.
    case wrongText(path: String, event: Int64, field: String)
    /// C23: a key is issued once, ever.
    case keyIssuedTwice(path: String, key: String, event: Int64)
    /// The outbox holds no such key.
    case unknownKey(path: String, key: String)
    /// A text that should be the content hash of a mail is not 64 hex digits.
    case notAContentHash(path: String, text: String)
    /// A backup or a restore would overwrite what it must not.
    case wouldOverwrite(path: String, reason: Overwrite)
    /// Anything else that SQLite says, with its extended result code.
    case sqlite(path: String, code: Int32, message: String)

    /// What stands where a ledger should be.
    public enum Foreign: Hashable, Sendable {
        case empty
        case notSQLite
        case otherDatabase
    }

    /// Why a backup or a restore stops.
    public enum Overwrite: Hashable, Sendable {
        /// What stands there has events that the other lacks.
        case newer(there: ChainHead, here: ChainHead)
        /// Both come from one ledger, and went different ways.
        case diverged(there: ChainHead, here: ChainHead)
        /// It is another ledger.
        case otherLedger(there: String, here: String)
        /// It is something that no backup wrote.
        case foreign
        /// A backup would lie among other things.
        case occupied
        /// A backup would lie where the ledger itself does.
        case itself
    }

    /// Whether the same call may succeed later without anybody mending the ledger (L4).
    public var isTransient: Bool {
        switch self {
        case .full, .scarce, .busy, .inputOutput: true
        default: false
        }
    }
}

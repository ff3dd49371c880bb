import Control
import Flagging
import Ledger
import Wording

/// The work that is done here, without the daemon; tests put canned work in its place.
struct LocalWork {
    /// Opens a ledger file for reading; the answers are those that the daemon would give,
    /// or would have given at an instant.
    var openLedger: (_ path: String, _ asOf: Instant?, _ session: Session) throws -> any Answerer
    /// What is missing of a ledger whose log is not beside it; nil where it is whole.
    var missingLog: (_ path: String) throws -> MissingLog?
    /// The configured elections; none where the configuration cannot be read.
    var elections: () -> [Election]
    /// The policy of a configuration folder, or of the installed configuration.
    var policy: (_ folder: String?) throws -> Policy
    /// What a configuration holds, and what is wrong with it.
    var check: (_ folder: String?) throws -> CheckReport
    /// Makes ready to read mails by a configuration folder, or by the installed one, against the flags of a ledger,
    /// or of none; each call of the result reads one file.
    var reader: (_ folder: String?, _ ledger: String?) throws -> (_ path: String) throws -> MailReading
    /// Plays a scenario and hands over each entry as it is issued, and each word that was played and no list has.
    var rehearse:
        (
            _ order: RehearsalOrder, _ remark: @escaping (_ place: String, StoryProblem) -> Void,
            _ emit: @escaping (RehearsedEntry) -> Void
        ) throws -> Void
    /// The installed ledger, where this user may read it.
    var installedLedger: () -> String?
    /// Copies a ledger into a folder.
    var backup: (_ ledger: String, _ folder: String) throws -> BackupAnswer
    /// Puts a copy in the place of a ledger.
    var restore: (_ folder: String, _ ledger: String) throws -> BackupReport
    /// Erases what an election's flags know of persons from a ledger.
    var purge: (_ ledger: String, _ call: PurgeCall) throws -> PurgeAnswer
    /// Decides in a ledger that no daemon writes, or tells what there is to decide.
    var decide: (_ ledger: String, _ call: any FlagwatchCall, _ language: Language) throws -> JSONObject
    /// Enables and starts the daemon.
    var startDaemon: () throws -> Void
    /// The failure that an error of these works stands for.
    var failure: (_ error: any Error, _ session: Session) -> Failure
}

/// An entry of a rehearsal, as JSON on one line and as text.
struct RehearsedEntry: Equatable {
    var json: String
    var text: String
}

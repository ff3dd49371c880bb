import Flagging

/// The work that is done here, without the daemon; tests put canned work in its place.
struct LocalWork {
    /// Opens a ledger file for reading; the answers are those that the daemon would give, or would have given then.
    var openLedger: (_ path: String, _ asOf: Instant?, _ session: Session) throws -> any Answerer
    /// The configured elections; none where the configuration cannot be read.
    var elections: () -> [Election]
    /// The elections of a configuration folder, or of the installed configuration.
    var calendar: (_ folder: String?) throws -> [Election]
    /// What a configuration holds, and what is wrong with it.
    var check: (_ folder: String?) throws -> CheckReport
    /// Reads a mail by the rules of a configuration folder, or of the installed one; nil reads without any.
    var read: (_ path: String, _ choice: ConfigurationChoice) throws -> MailReading
    /// Plays a scenario and hands over each entry as it is issued.
    var rehearse: (_ order: RehearsalOrder, _ emit: (RehearsedEntry) -> Void) throws -> Void
    /// The failure that an error of these works stands for.
    var failure: (_ error: any Error, _ session: Session) -> Failure
}

/// Which configuration a mail is read by.
enum ConfigurationChoice: Equatable {
    case installed
    case folder(String)
    case none
}

/// An entry of a rehearsal, as JSON on one line and as text.
struct RehearsedEntry: Equatable {
    var json: String
    var text: String
}

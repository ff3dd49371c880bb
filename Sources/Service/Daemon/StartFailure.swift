public import Configuration
import Control
import Flagging
import Ledger
import Systemd
import Wording

/// Why a start fails.
///
/// Where a person must mend it and starting again would not, the unit rests in `failed`, so that `OnFailure=` tells
/// somebody. A full disk, one that fails, or a ledger in use may be well again at the next start: the unit is started again
/// for ever (L4). In both cases one entry says what to type. That entry is not of the ledger, which cannot be had here, so it
/// bears no key (C23): each start that rests writes it once, and those that follow each other write it once together.
public struct StartFailure: Error, Hashable, Sendable {
    /// The exit code, for which the unit's `RestartPreventExitStatus=` stands.
    public let exitCode: ExitCode
    /// What is wrong, in English for the administrator; never empty.
    public let details: [String]
    let reason: Reason

    /// The exit codes of a daemon that could not start.
    public enum ExitCode: Int32, Sendable {
        /// The same start may succeed later: the unit is started again.
        case retried = 1
        /// The ledger is damaged.
        case damaged = 5
        /// The ledger, or the control socket, cannot be used as it stands (EX_NOPERM of sysexits.h).
        case unusable = 77
        /// The configuration is refused (EX_CONFIG).
        case configuration = 78
    }

    /// `FLAGWATCH_RESULT`: what the catalog explains, with the command for each.
    enum Reason: String {
        case notAllowed = "not-allowed"
        case readOnly = "read-only"
        case otherFormat = "other-format"
        case unusable
        case damaged
        case configuration
        case inUse = "in-use"
        case full
        case failing
        case socketInUse = "socket-in-use"
        case socket
    }

    /// K1: the configuration is refused.
    public init(_ error: ConfigurationError) {
        exitCode = .configuration
        details = error.complaints.map(\.description)
        reason = .configuration
    }

    /// The ledger, what stands beside it, or the control socket cannot be had.
    public init(opening error: any Error) {
        details = ["\(error)"]
        if error is SocketError || error is SocketActivation.Failure {
            let isInUse = (error as? SocketError)?.isInUse == true
            (exitCode, reason) = isInUse ? (.retried, .socketInUse) : (.unusable, .socket)
            return
        }
        switch error as? LedgerError {
        case .inUse, .busy: (exitCode, reason) = (.retried, .inUse)
        case .full: (exitCode, reason) = (.retried, .full)
        case .inputOutput: (exitCode, reason) = (.retried, .failing)
        case .damaged: (exitCode, reason) = (.damaged, .damaged)
        case .permissionDenied: (exitCode, reason) = (.unusable, .notAllowed)
        case .readOnly: (exitCode, reason) = (.unusable, .readOnly)
        case .newerFormat, .olderFormat: (exitCode, reason) = (.unusable, .otherFormat)
        default: (exitCode, reason) = (.unusable, .unusable)
        }
    }

    /// The one entry: what to type, and then what is wrong.
    func entry(at now: Instant, language: Language) -> RenderedEntry {
        var entry = Entry(
            identity: "cannot-start/\(now.seconds)", action: reason == .damaged ? .ledgerDamaged : .cannotStart,
            issued: now)
        entry.actor = .service
        entry.result = reason.rawValue
        if details.count > 1 { entry.count = details.count }
        return RenderedEntry(
            entry, key: nil, policy: .empty, language: language, addition: details.first)
    }
}

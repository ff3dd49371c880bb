public import Configuration
import Flagging
import Ledger
import Wording

/// Why a start is given up for good: a person must mend it, and starting again would not.
///
/// The unit then rests in `failed`, so that `OnFailure=` tells somebody, and one entry says what to type. That entry is
/// not of the ledger, which cannot be had here, so it bears no key (C23): each start that fails writes it once.
public struct StartFailure: Error, Hashable, Sendable {
    /// The exit code, for which the unit's `RestartPreventExitStatus=` stands.
    public let exitCode: ExitCode
    /// What is wrong, in English for the administrator; never empty.
    public let details: [String]
    private let reason: Reason

    /// The exit codes of a daemon that a person must help.
    public enum ExitCode: Int32, Sendable {
        /// The ledger is damaged.
        case damaged = 5
        /// The ledger cannot be used as it stands (EX_NOPERM of sysexits.h).
        case unusable = 77
        /// The configuration is refused (EX_CONFIG).
        case configuration = 78
    }

    /// `FLAGWATCH_RESULT`: what the catalog explains, with the command for each.
    private enum Reason: String {
        case notAllowed = "not-allowed"
        case readOnly = "read-only"
        case otherFormat = "other-format"
        case unusable
        case damaged
        case configuration
    }

    /// K1: the configuration is refused.
    public init(_ error: ConfigurationError) {
        exitCode = .configuration
        details = error.complaints.map(\.description)
        reason = .configuration
    }

    /// The ledger, or what stands beside it, cannot be opened. Nil where the same start may succeed later without
    /// anybody mending it: another process still writes, or the disk is full (L4).
    public init?(opening error: any Error) {
        switch error as? LedgerError {
        case .inUse, .full, .busy, .inputOutput: return nil
        case .damaged: (exitCode, reason) = (.damaged, .damaged)
        case .permissionDenied: (exitCode, reason) = (.unusable, .notAllowed)
        case .readOnly: (exitCode, reason) = (.unusable, .readOnly)
        case .newerFormat, .olderFormat: (exitCode, reason) = (.unusable, .otherFormat)
        default: (exitCode, reason) = (.unusable, .unusable)
        }
        details = ["\(error)"]
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

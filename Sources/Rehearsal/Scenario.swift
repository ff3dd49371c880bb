public import Flagging

/// A story to be played in virtual time.
public struct Scenario: Sendable {
    /// One thing that happens.
    public struct Step: Sendable {
        /// True time; the daemon's clock may differ after a clock step.
        public var at: Instant
        /// What happens.
        public var deed: Deed
        /// Where it stands: `scenario.toml:12`.
        public var place: String
    }

    /// What can happen.
    public enum Deed: Sendable {
        case open(OpenRequest)
        /// A mail arrives; the path is resolved.
        case mail(path: String, isSent: Bool)
        case record(RecordRequest)
        case take(FlagID, role: String?)
        case snooze(FlagID, until: Instant)
        case close(FlagID)
        case reopen(FlagID)
        case link(path: String, flag: FlagID, kind: FactKind)
        case dismiss(path: String)
        case unlink(path: String, why: String)
        case retract(event: Int64, why: String)
        /// The daemon is off until then.
        case down(until: Instant)
        /// The daemon's clock is set by so many seconds.
        case clockStep(seconds: Int64)
        /// The exporter does not run until then.
        case exportStalled(until: Instant)
        /// The daemon reloads with the configuration of that folder.
        case configure(path: String)

        /// The key of the time until which it lasts, and that time; nil for what lasts no longer than itself.
        var end: (key: String, until: Instant)? {
            switch self {
            case .down(let until): ("down-until", until)
            case .exportStalled(let until): ("export-stalled-until", until)
            case .snooze(_, let until): ("until", until)
            default: nil
            }
        }

        /// Whether a person does it: then the daemon has to be there.
        var isAPersons: Bool {
            switch self {
            case .mail, .down, .clockStep, .exportStalled: false
            default: true
            }
        }
    }

    /// The election that the story is about.
    public var election: String
    /// When the daemon is started.
    public var starts: Instant
    /// The last instant that is played.
    public var ends: Instant
    /// What happens, in time order.
    public var steps: [Step]
    /// The folder of the scenario file.
    public var folder: String
}

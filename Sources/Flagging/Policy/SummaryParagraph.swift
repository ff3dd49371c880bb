/// The fixed paragraphs of the summary: what stands in it whatever happened (S8). The raw value is the key of its text in the
/// configuration, and stands in the ledger.
public enum SummaryParagraph: String, Sendable, CaseIterable {
    // Background.
    case status, power, responsibility, subject
    // Working method.
    case signals
    case noIntake = "no-intake"
    case assessment
    case ownEffort = "own-effort"
    case archiving, overview
    // Times and windows.
    case windows, elapsed
    case clockChange = "clock-change"
    // Account.
    case licence, corrections
    // Notes.
    case followUps = "follow-ups"
    case outcomes, language, redaction, sources
    case colophon

    /// Whether it stood in some years' reports and not in others, so that it stands in the page only where that is asked for.
    public var isOptional: Bool {
        switch self {
        case .overview, .licence, .corrections, .sources: true
        default: false
        }
    }
}

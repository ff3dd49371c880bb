import Wording

/// What a rehearsal is to play, and how.
struct RehearsalOrder: Equatable {
    /// The scenario file.
    var scenario: String
    /// The configuration folder; nil means the one beside the scenario, else the shipped one.
    var configuration: String?
    /// The folder in which the ledger is kept; nil throws it away at the end.
    var keep: String?
    /// The language of the entries; nil means the configured one.
    var language: Language?
}

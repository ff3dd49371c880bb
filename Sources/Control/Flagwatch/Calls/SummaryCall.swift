public import Flagging

/// The period summary of an election. format: html, json, csv or markdown. language: nl or en. asOf: by default
/// now. internal: without redaction.
public struct SummaryCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = SummaryAnswer
    /// The method.
    public static let shortMethod = "Summary"

    /// The id of the election.
    public var election: String
    /// `html`, `json`, `csv` or `markdown`.
    public var format: String
    /// `nl` or `en`; nil means the configured one.
    public var language: String?
    /// As it was then; nil means now.
    public var asOf: Instant?
    /// Without redaction (S3).
    public var `internal`: Bool?

    /// Takes the fields as they are.
    public init(
        election: String, format: String, language: String? = nil, asOf: Instant? = nil, `internal`: Bool? = nil
    ) {
        self.election = election
        self.format = format
        self.language = language
        self.asOf = asOf
        self.internal = `internal`
    }
}

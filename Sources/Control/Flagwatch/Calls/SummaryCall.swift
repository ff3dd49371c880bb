public import Flagging

/// The period summary of an election. format: html, markdown, json or csv; all is every file of it, with their digests.
/// picture is a timeline of one flag, with what is due. language: nl or en; without it, all has both. asOf: by default
/// now. internal: without redaction. despiteDamage: from what is whole of a damaged ledger, and each page says so.
/// earlier: what stands beside the counts.
public struct SummaryCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = SummaryAnswer
    /// The format that is the picture of one flag.
    public static let pictureFormat = "picture"
    /// The format that is every file of the summary.
    public static let everyFormat = "all"
    /// The method.
    public static let shortMethod = "Summary"

    /// The id of the election.
    public var election: String
    /// `html`, `markdown`, `json` or `csv`, or `everyFormat`.
    public var format: String
    /// `nl` or `en`; nil means the configured one, and both for every format.
    public var language: String?
    /// As it was then; nil means now.
    public var asOf: Instant?
    /// Without redaction (S3).
    public var `internal`: Bool?
    /// From what is whole of a damaged ledger; refused otherwise.
    public var despiteDamage: Bool?
    /// The flag whose picture is asked for, with the format `picture`.
    public var flag: String?
    /// The counts of earlier elections, to stand beside these.
    public var earlier: [EarlierElectionRow]?

    /// Takes the fields as they are.
    public init(
        election: String, format: String, language: String? = nil, asOf: Instant? = nil, `internal`: Bool? = nil,
        despiteDamage: Bool? = nil, flag: String? = nil, earlier: [EarlierElectionRow]? = nil
    ) {
        self.election = election
        self.format = format
        self.language = language
        self.asOf = asOf
        self.internal = `internal`
        self.despiteDamage = despiteDamage
        self.flag = flag
        self.earlier = earlier
    }
}

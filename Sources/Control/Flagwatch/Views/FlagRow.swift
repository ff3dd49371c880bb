/// A flag in one line. turn: platform, ours or closed. state: the last thing that happened, as an action of the
/// journal. submittedKnown: header, typed, stated or unknown. contact: logged outside the count and without clocks.
/// token: what to put in a mail so that the answer finds its flag.
public struct FlagRow: Codable, Sendable, Equatable {
    /// `TK25-001`, or `TK25-C01` for a contact.
    public var id: String
    /// The id of the election.
    public var election: String
    /// The id of the platform.
    public var platform: String
    /// The service of the platform, such as Threads.
    public var service: String?
    /// The id of the channel.
    public var channel: String
    /// The ground, such as `invalid-vote`.
    public var ground: String?
    /// Whether it is a contact: outside the count, without clocks.
    public var contact: Bool
    /// `platform`, `ours` or `closed`.
    public var turn: String
    /// The last thing that happened, as an action of the journal.
    public var state: String
    /// When it was submitted, epoch seconds.
    public var submitted: Int
    /// When it was submitted, RFC 3339.
    public var submittedText: String
    /// `header`, `typed`, `stated` or `unknown` (C1).
    public var submittedKnown: String
    /// The running clocks.
    public var clocks: [ClockRow]
    /// The role that took it (C16).
    public var takenBy: String?
    /// When the take lapses, epoch seconds.
    public var takenUntil: Int?
    /// When the take lapses, RFC 3339.
    public var takenUntilText: String?
    /// What to put in a mail, `[TK25-001]`.
    public var token: String

    /// Takes the fields as they are.
    public init(
        id: String, election: String, platform: String, service: String? = nil, channel: String,
        ground: String? = nil, contact: Bool, turn: String, state: String, submitted: Int, submittedText: String,
        submittedKnown: String, clocks: [ClockRow], takenBy: String? = nil, takenUntil: Int? = nil,
        takenUntilText: String? = nil, token: String
    ) {
        self.id = id
        self.election = election
        self.platform = platform
        self.service = service
        self.channel = channel
        self.ground = ground
        self.contact = contact
        self.turn = turn
        self.state = state
        self.submitted = submitted
        self.submittedText = submittedText
        self.submittedKnown = submittedKnown
        self.clocks = clocks
        self.takenBy = takenBy
        self.takenUntil = takenUntil
        self.takenUntilText = takenUntilText
        self.token = token
    }
}

/// What a flag or a contact is opened with; its subject, URLs and free texts are personal values of the event.
public struct Opening: Hashable, Sendable, Codable {
    /// The election's id.
    public var election: String
    /// The platform's id.
    public var platform: String
    /// The service of the platform, `threads`.
    public var service: String?
    /// The channel's id.
    public var channel: String
    /// The ground of the assessment, `invalid-vote`.
    public var ground: String?
    /// Where the signal came from: `media`, `fact-checker`, `government`, `fellow-government`.
    public var signal: String?
    /// The platform's rule that the flag relies on.
    public var rule: String?
    /// Our Message-ID, without angle brackets.
    public var messageID: String?
    /// The sent copy that opened it, if one did.
    public var mail: MailReference?

    /// An opening with its parts.
    public init(
        election: String, platform: String, service: String? = nil, channel: String, ground: String? = nil,
        signal: String? = nil, rule: String? = nil, messageID: String? = nil, mail: MailReference? = nil
    ) {
        self.election = election
        self.platform = platform
        self.service = service
        self.channel = channel
        self.ground = ground
        self.signal = signal
        self.rule = rule
        self.messageID = messageID
        self.mail = mail
    }
}

/// What a person corrects in how a flag was opened. Nil leaves a value as it is; an empty one takes it away.
public struct AmendRequest: Hashable, Sendable {
    /// The flag.
    public var flag: FlagID
    /// The ground of the assessment.
    public var ground: String?
    /// The service of the platform.
    public var service: String?
    /// The platform's rule that the flag relies on.
    public var rule: String?
    /// The subject.
    public var subject: String?
    /// The flagged URLs, all of them.
    public var urls: [String]?
    /// Our Message-ID, with or without angle brackets.
    public var messageID: String?
    /// The words of what was sent, where no mail holds them (S2).
    public var text: String?
    /// The reason.
    public var why: String?
    /// Whether words that no list has are meant.
    public var newWords: Bool

    /// A request; what is not given stays as it is.
    public init(
        flag: FlagID, ground: String? = nil, service: String? = nil, rule: String? = nil, subject: String? = nil,
        urls: [String]? = nil, messageID: String? = nil, text: String? = nil, why: String? = nil,
        newWords: Bool = false
    ) {
        self.flag = flag
        self.ground = ground
        self.service = service
        self.rule = rule
        self.subject = subject
        self.urls = urls
        self.messageID = messageID
        self.text = text
        self.why = why
        self.newWords = newWords
    }

    /// Whether nothing is named that is to be different.
    var isEmpty: Bool { [ground, service, rule, subject, messageID, text].allSatisfy { $0 == nil } && urls == nil }
}

/// Corrects how a flag was opened; what is absent stays as it is, what is empty is taken away.
public struct AmendCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = RecordedAnswer
    /// The method.
    public static let shortMethod = "Amend"
    /// It changes the ledger.
    public static let isDeed = true

    /// The flag's id.
    public var id: String
    /// The ground.
    public var ground: String?
    /// The service of the platform.
    public var service: String?
    /// The rule that is relied on.
    public var rule: String?
    /// The subject.
    public var subject: String?
    /// The flagged URLs, all of them.
    public var urls: [String]?
    /// The Message-ID of the mail that was sent, without `<>`.
    public var messageID: String?
    /// The reason.
    public var why: String?
    /// The words of what was sent, where no mail holds them; empty takes them away.
    public var text: String?
    /// Take a ground or service that no list knows.
    public var newWord: Bool?

    /// Takes the fields as they are.
    public init(
        id: String, ground: String? = nil, service: String? = nil, rule: String? = nil, subject: String? = nil,
        urls: [String]? = nil, messageID: String? = nil, why: String? = nil, text: String? = nil, newWord: Bool? = nil
    ) {
        self.id = id
        self.ground = ground
        self.service = service
        self.rule = rule
        self.subject = subject
        self.urls = urls
        self.messageID = messageID
        self.why = why
        self.text = text
        self.newWord = newWord
    }
}

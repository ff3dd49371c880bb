/// The text of the unsent mail that `open --draft` writes: English, because every platform is written to in English,
/// and a skeleton, because a person finishes and sends it.
///
/// It asks the platform to assess the messages against the platform's own rules. It orders nothing and says nothing
/// about what the law thinks of them: that is not what the status is for.
public struct DraftLetter: Hashable, Sendable {
    /// The flag's token, `[TK25-001]`.
    public var token: String
    /// The platform's name, `X`.
    public var platform: String
    /// The election's English name.
    public var election: String
    /// The polling day as people read it, `29 October 2025`.
    public var pollingDay: String
    /// The platform's rule that the flag relies on.
    public var rule: String?
    /// The id of the ground, `invalid-vote`.
    public var ground: String?
    /// The flagged URLs, as they were given.
    public var urls: [String]

    /// A letter of these parts.
    public init(
        token: String, platform: String, election: String, pollingDay: String, rule: String? = nil,
        ground: String? = nil, urls: [String] = []
    ) {
        self.token = token
        self.platform = platform
        self.election = election
        self.pollingDay = pollingDay
        self.rule = rule
        self.ground = ground
        self.urls = urls
    }

    /// The usual subject, where the person gave none; with the token, without which an answer may not be found.
    public var subject: String { "Request to assess: messages about the voting process \(token)" }

    /// The person's own subject with the token, once.
    public func subject(_ own: String) -> String { own.contains(token) ? own : "\(own) \(token)" }

    /// The body: lines of at most 72 characters but for what was given, ended by LF.
    public var body: String {
        let paragraphs = [
            "Dear \(platform) team,", request, list, reason,
            "What is wrong in the message, and what is right:\n[to be completed]",
            closing, "Kind regards,\n[name and organisation]",
        ]
        return paragraphs.compactMap { $0 }.joined(separator: "\n\n") + "\n"
    }

    private var request: String {
        let subject = urls.count == 1 ? "the message below" : "the messages below"
        let rules = rule.map { "your own rules, in particular:\n\($0)" } ?? "your own rules and terms of use."
        return """
            In view of the \(election)
            of \(pollingDay), we ask you to assess \(subject) against
            \(rules)
            """
    }

    private var list: String {
        urls.isEmpty ? "Messages:\n[description; no address is known]" : "Messages:\n" + urls.joined(separator: "\n")
    }

    private var reason: String? {
        ground.map { "Why it matters to the voting process:\n\(Vocabulary.ground.text($0, in: .en))." }
    }

    private var closing: String {
        """
        The assessment and any action are yours to decide. We would be
        grateful for a confirmation of receipt and for your reaction.
        Please keep this reference in the subject: \(token)
        """
    }
}

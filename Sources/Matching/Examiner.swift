import Flagging
public import MailReader

/// Reads mails against the flags: the configuration made ready once, then one pure call a mail.
public struct Examiner: Sendable {
    /// What it is configured with.
    public let policy: MatchingPolicy
    let directory: PlatformDirectory
    let references: ReferenceScanner
    let rules: [String: RuleBook]
    let decisionStems: [FoldedText]

    /// Makes a configuration ready.
    public init(policy: MatchingPolicy) {
        self.policy = policy
        directory = PlatformDirectory(policy)
        references = ReferenceScanner(policy.platforms)
        decisionStems = policy.decisionStems.map(FoldedText.init)
        rules = Dictionary(policy.platforms.map { ($0.id, RuleBook($0)) }) { first, _ in first }
    }

    /// What a mail is, whom it is from, and which flag it is about, by the clues of this examiner for its role.
    public func examine(
        _ message: Message, with clues: Clues, in context: MailContext, correspondence: Correspondence
    ) -> Examination {
        switch clues.content {
        case .received(let clues): examineReceived(message, clues, context, correspondence)
        case .sent(let clues): examineSent(message, clues, context, correspondence)
        }
    }
}

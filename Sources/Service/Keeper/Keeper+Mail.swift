public import Flagging
import Matching

extension Keeper {
    /// Examines a mail and decides what follows: it is filed, held, or no matter of ours.
    @discardableResult
    public func read(_ mail: ArrivedMail, at now: Instant) throws -> [Event] {
        guard !book.knows(mail: mail.context.identity) else { return [] }
        let examination = examiner.examine(mail.message, in: mail.context, correspondence: correspondence)
        guard let finding = examination.finding else { return [] }
        return try submit(.mail(finding), at: now)
    }
}

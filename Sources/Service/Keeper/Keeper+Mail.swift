public import Flagging
import Matching

extension Keeper {
    /// Examines a mail and decides what follows: it is filed, held, or no matter of ours.
    ///
    /// - Parameter keepCopy: called before the event of a mail that is filed or held is kept, so that every such mail
    ///   has its copy whatever happens in between (L3).
    @discardableResult
    public func read(_ mail: ArrivedMail, at now: Instant, keepCopy: () throws -> Void = {}) throws -> [Event] {
        guard !book.knows(mail: mail.context.identity) else { return [] }
        let clues = mail.clues ?? examiner.clues(in: mail.message, role: mail.context.role)
        guard examiner.isWorthExamining(clues, correspondence: correspondence) else { return [] }
        var context = mail.context
        context.textDigest = mail.message.textDigest
        let examination = examiner.examine(mail.message, with: clues, in: context, correspondence: correspondence)
        guard let finding = examination.finding else { return [] }
        // L5: a mail about nothing but what was erased leaves no copy.
        return try submit(.mail(finding), at: now, first: book.isErased(finding) ? {} : keepCopy)
    }
}

public import Ledger
import MailReader

extension MailCopies {
    /// What the sender of a kept mail wrote, without what is quoted in it; nil where no copy is kept (S2).
    ///
    /// - Throws: what reading the copy throws.
    public func text(of identity: String) throws -> String? {
        guard try contains(identity) else { return nil }
        let message = Message(reading: try read(identity))
        return message.freshText.isEmpty ? message.text : message.freshText
    }
}

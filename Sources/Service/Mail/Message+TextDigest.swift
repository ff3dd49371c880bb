import MailReader
import Mailbox

extension Message {
    /// A digest of what the sender wrote: his address, the subject and all text. What gateways add on the way, and which of
    /// our addresses the mail came by, makes no difference (T3 e, R6).
    var textDigest: String {
        let said = [from.map(\.address).joined(separator: ","), subject ?? "", everything]
        return ContentIdentity(of: Array(("\n\n" + said.joined(separator: "\n")).utf8)).description
    }
}

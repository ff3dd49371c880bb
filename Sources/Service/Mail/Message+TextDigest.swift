import MailReader
import Mailbox

extension Message {
    /// A digest of what the sender wrote: his address, the subject, all text, and what he attached. What gateways add on the
    /// way, a tag before the subject too, and which of our addresses the mail came by, makes no difference (T3 e, R6).
    var textDigest: String {
        let said = [from.map(\.address).joined(separator: ","), normalizedSubject, everything]
        var bytes = Array(("\n\n" + said.joined(separator: "\n")).utf8)
        for part in attachments { bytes += Array("\n\(part.contentType.type)\n".utf8) + part.decodedBytes() }
        return ContentIdentity(of: bytes).description
    }
}

import Flagging
import Mailbox

/// Mails read together, and the files to remember once they have been dealt with.
struct MailBatch: Sendable {
    /// The mailbox's place in the configuration.
    var mailbox: Int
    /// Whether a whole listing found them: then more may be left, and the tree is listed again afterwards.
    var isFromListing: Bool
    /// New mails, in the order of the files.
    var mails: [ArrivedMail] = []
    /// Every file that was looked at, with what became of it.
    var files: [(file: ScannedFile, outcome: ReadOutcome)] = []
}

import Configuration
import Mailbox
import Matching

/// What is read, and how: it ends when a reload changes the settings, and another one begins.
struct MailReading {
    /// Tells its reports from those of the reading before.
    var number: Int
    /// The mailboxes, in the order of the configuration.
    var mailboxes: [MailboxSettings]
    /// What is remembered of the files of each.
    var remembered: [[FileRecord]]
    /// How much of one mail is read.
    var limits: ReadingLimits
    /// Sees which mail is no matter of ours.
    var examiner: Examiner
}

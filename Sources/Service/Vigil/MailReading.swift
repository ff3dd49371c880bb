package import Configuration
package import Mailbox
package import Matching

/// What is read, and how: it ends when a reload changes the settings, and another one begins.
package struct MailReading {
    /// Tells its reports from those of the reading before.
    package var number: Int
    /// The mailboxes, in the order of the configuration.
    package var mailboxes: [MailboxSettings]
    /// What is remembered of the files of each.
    package var remembered: [[FileRecord]]
    /// How much of one mail is read.
    package var limits: ReadingLimits
    /// Sees which mail is no matter of ours.
    package var examiner: Examiner
}

package import Flagging

/// What `status` says of one mailbox.
package struct MailboxStatus: Hashable, Sendable {
    package var path: String
    package var lastPoll: Instant?
    /// The last sign of the exporter (M5).
    package var lastExport: Instant?
    /// When that sign was first seen: counts instead of it where its clock is ahead of ours.
    package var lastExportSeen: Instant?
    package var messages = 0
    package var problems: [String] = []

    package init(path: String) { self.path = path }
}

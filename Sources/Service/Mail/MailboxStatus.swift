import Flagging

/// What `status` says of one mailbox.
struct MailboxStatus: Hashable, Sendable {
    var path: String
    var lastPoll: Instant?
    /// The last sign of the exporter (M5).
    var lastExport: Instant?
    /// When that sign was first seen: counts instead of it where its clock is ahead of ours.
    var lastExportSeen: Instant?
    var messages = 0
    var problems: [String] = []
}

package import Flagging

/// What `status` says of one mailbox.
package struct MailboxStatus: Hashable, Sendable {
    package var path: String
    package var lastPoll: Instant?
    /// The last sign of the exporter (M5).
    package var lastExport: Instant?
    /// When that sign was first seen: counts instead of it where its clock is ahead of ours.
    package var lastExportSeen: Instant?
    /// Why it cannot be read at all (M5).
    package var outage: MailboxTrouble.Kind? { troubles.map(\.kind).first(where: \.isOutage) }
    package var messages = 0
    package var troubles: [MailboxTrouble] = []
    /// Whether nothing changed while it was looked through: what is missing is missing.
    package var isSettled = true

    /// How often something was complained of.
    package func count(of kind: MailboxTrouble.Kind) -> Int { troubles.first { $0.kind == kind }?.count ?? 0 }

    package init(path: String) { self.path = path }
}

import Flagging

/// How the daemon is, for a monitoring system: the text format of Prometheus, as node_exporter's textfile collector
/// reads it. Nothing personal is in it.
struct Metrics {
    /// When it was written: that it moves is the sign of life.
    var written: Instant
    var version: String
    var openFlags: Int
    /// The earliest deadline that is still to come.
    var nextDue: Instant?
    var held: Int
    var unconfirmed: Int
    /// Since when entries wait and none was read back.
    var waitingSince: Instant?
    /// When an entry was last read back from the journal.
    var lastConfirmed: Instant?
    var isLedgerWritable: Bool
    var isConfigurationRefused: Bool
    var mailboxes: [Mailbox]

    /// A mailbox and its export.
    struct Mailbox {
        var path: String
        var lastPoll: Instant?
        var isStale: Bool
    }

    /// The exposition, one family after the other.
    var text: String {
        var page = MetricsPage()
        page.add("heartbeat_timestamp_seconds", "When the daemon wrote this; it moves with each poll.", written)
        page.add("build_info", "The version of the daemon.", 1, labels: [("version", version)])
        page.add("open_flags", "Flags that are open.", openFlags)
        page.add("next_due_timestamp_seconds", "The earliest deadline that is still to come.", nextDue)
        page.add("held_mails", "Mails that a person must look at.", held)
        page.add("unconfirmed_entries", "Entries not yet read back from the journal.", unconfirmed)
        page.add(
            "entries_waiting_since_timestamp_seconds",
            "Since when entries wait for the journal; absent while none does.",
            waitingSince)
        page.add(
            "last_entry_confirmed_timestamp_seconds", "When an entry was last read back from the journal.",
            lastConfirmed)
        page.add("ledger_writable", "Whether the ledger can be written.", isLedgerWritable ? 1 : 0)
        page.add(
            "configuration_refused", "Whether the newest configuration is refused.", isConfigurationRefused ? 1 : 0)
        page.add(
            "mailbox_last_poll_timestamp_seconds", "When the mailbox was last looked through.",
            mailboxes.compactMap { box in box.lastPoll.map { ([("mailbox", box.path)], Int($0.seconds)) } })
        page.add(
            "mailbox_stale", "Whether the mailbox's export stands still.",
            mailboxes.map { ([("mailbox", $0.path)], $0.isStale ? 1 : 0) })
        return page.text
    }
}

/// The daemon's state. startedAt: null where no daemon answered and a ledger's file was read. journal: ok, waiting (entries
/// wait for more than a few seconds), unreadable, or unknown. unconfirmed: entries not yet read back from the journal.
/// waitingSince: since when they wait and none was read back. ledgerTrouble: full, busy, failing, damaged or
/// gone, where the ledger cannot be written; scarce where hardly anything fits any more. elections: those in their
/// period now.
public struct StatusView: Codable, Sendable, Equatable {
    /// The version of the daemon.
    public var version: String
    /// When the daemon started, epoch seconds.
    public var startedAt: Int?
    /// When the daemon started, RFC 3339.
    public var startedAtText: String?
    /// The path of the ledger.
    public var ledger: String
    /// How many events the ledger holds.
    public var events: Int
    /// The hash of the last event, hex (L2).
    public var headHash: String
    /// How many flags are open.
    public var openFlags: Int
    /// How many mails are held.
    public var held: Int
    /// The mailboxes that are read.
    public var mailboxes: [MailboxRow]
    /// When the daemon wakes next for a prompt, epoch seconds; nil when nothing is due (C25).
    public var nextWake: Int?
    /// When the daemon wakes next for a prompt, RFC 3339.
    public var nextWakeText: String?
    /// `ok`, `waiting`, `unreadable` or `unknown` (C23).
    public var journal: String
    /// Entries not yet read back from the journal (C23).
    public var unconfirmed: Int
    /// Since when they wait and none was read back, epoch seconds; nil while none waits.
    public var waitingSince: Int?
    /// Since when they wait and none was read back, RFC 3339.
    public var waitingSinceText: String?
    /// Why the ledger cannot be written: `full`, `busy`, `failing`, `damaged` or `gone`; nil where it can.
    public var ledgerTrouble: String?
    /// The configuration files in force.
    public var configurationFiles: [String]
    /// Why the newest configuration is refused (K2); nil when it is in force.
    public var configurationRefused: String?
    /// The elections in their period.
    public var elections: [String]

    /// Takes the fields as they are.
    public init(
        version: String, startedAt: Int? = nil, startedAtText: String? = nil, ledger: String, events: Int,
        headHash: String,
        openFlags: Int, held: Int, mailboxes: [MailboxRow], nextWake: Int? = nil, nextWakeText: String? = nil,
        journal: String, unconfirmed: Int, waitingSince: Int? = nil, waitingSinceText: String? = nil,
        ledgerTrouble: String? = nil, configurationFiles: [String], configurationRefused: String? = nil,
        elections: [String]
    ) {
        self.version = version
        self.startedAt = startedAt
        self.startedAtText = startedAtText
        self.ledger = ledger
        self.events = events
        self.headHash = headHash
        self.openFlags = openFlags
        self.held = held
        self.mailboxes = mailboxes
        self.nextWake = nextWake
        self.nextWakeText = nextWakeText
        self.journal = journal
        self.unconfirmed = unconfirmed
        self.waitingSince = waitingSince
        self.waitingSinceText = waitingSinceText
        self.ledgerTrouble = ledgerTrouble
        self.configurationFiles = configurationFiles
        self.configurationRefused = configurationRefused
        self.elections = elections
    }
}

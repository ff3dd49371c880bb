package import Flagging
package import Ledger
package import Mailbox
package import Systemd

/// All that the vigil learns from the world and does to it, and the only way in which it does: the daemon does it for
/// real, the simulator of the tests forces faults between any two of these calls.
///
/// What throws may fail and is tried again (L4). What does not throw is a message to somebody who may be away.
package protocol Effects: EventStore {
    // MARK: The clocks

    /// The machine's clocks now.
    func readClocks() -> ClockReading
    /// Wakes the vigil at that instant by the wall clock, and at no other; nil: not at all (C25).
    func arm(for instant: Instant?)

    // MARK: The ledger and its outbox

    /// The end of the chain.
    var head: ChainHead { get throws }
    /// What the journal calls this ledger.
    var journalLabel: String { get }
    /// The key of an entry that cannot be recorded first (C23).
    func key(ofUnrecorded entry: Entry) -> String
    /// The key of the intent of an event; nil where it has none, or there is no such event.
    func key(ofEvent number: Int64) throws -> String?
    /// The hash of an event, hex; nil where there is no such event.
    func hash(ofEvent number: Int64) throws -> String?
    /// The intents that do not count as written.
    func pending() throws -> [OutboxRow]
    /// Notes that entries count as written.
    func confirm(_ keys: [String], _ confirmation: Confirmation, at instant: Instant) throws
    /// Whether the ledger can be written again.
    func proveWritable() throws
    /// Whether the file that is written is still the one under its name (L8); throws where it is not.
    func requireInPlace() throws
    /// Empties the ledger's log into it (L7); whether it is empty.
    func emptyLog() throws -> Bool
    /// What the journal remembers of this ledger (L8); nil where entries go to no journal.
    func recall() throws -> Recollection?
    /// What an earlier ledger left beside this one, which held no event when it was opened (L8); nil where nothing did.
    var remains: LedgerRemains? { get }
    /// What was noted beside the ledger and is not in it (L8); nil where it reaches as far as it was written.
    var lostEnd: WrittenEnd? { get }

    // MARK: Mail

    /// Those of the mails that were dealt with before.
    func seenMail(among identities: [String]) throws -> Set<String>
    /// Forgets which mails and files were dealt with: each is read anew, and known by the ledger or not.
    func forgetSeenMail() throws
    /// Remembers that these mails were dealt with.
    func noteSeenMail(_ identities: [String]) throws
    /// What is remembered of a mailbox's files.
    func rememberedFiles(ofMailbox path: String) throws -> [FileRecord]
    /// Remembers files of a mailbox.
    func remember(_ files: [FileRecord], ofMailbox path: String) throws
    /// Puts the copy of a mail in its place that the next events file or hold (L3); nobody waits for the disk.
    func placeCopy(_ bytes: [UInt8], identity: String) throws
    /// Makes the copy whole of a mail that the ledger knows already; false where it was purged (L5).
    func mendCopy(_ bytes: [UInt8], identity: String) throws -> Bool
    /// Waits until these copies are on the disk.
    func synchronizeCopies(_ identities: [String]) throws
    /// Reads mailboxes from now on, and no longer those of the reading before.
    func startReading(_ reading: MailReading)
    /// How many steps the reading of a mailbox has made: a number that stands still while its file system does not answer.
    func readingProgress(ofMailbox index: Int) -> Int
    /// Has a mailbox looked at after so many seconds in which the machine did not sleep, and no longer when it was told
    /// before.
    func lookAtMailbox(_ index: Int, afterSeconds seconds: Int64)

    // MARK: The summary

    /// Writes the summary of an election beside the queue, and tells `summaryEnded`.
    func writeSummary(of election: String, asOf: Instant)
    /// Takes the summaries of purged elections away (L5).
    func eraseSummaries() throws

    // MARK: People and the manager

    /// Hands entries to the desk, which tells what becomes of them.
    func hand(over entries: [OutgoingEntry], recovered: Bool)
    /// Tells the service manager.
    func tell(_ messages: [ServiceMessage])
    /// Ends the process with that exit code when this turn is over.
    func end(exitCode: Int32)
    /// All that was due is said: who watches may be shown how things are.
    func settled()
}

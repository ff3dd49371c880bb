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
    /// The key of an entry in this ledger (C23).
    func key(of entry: Entry) -> String
    /// The intents that do not count as written.
    func pending() throws -> [OutboxRow]
    /// Notes that entries count as written.
    func confirm(_ keys: [String], _ confirmation: Confirmation, at instant: Instant) throws
    /// Whether the ledger can be written again.
    func proveWritable() throws

    // MARK: Mail

    /// Those of the mails that were dealt with before.
    func seenMail(among identities: [String]) throws -> Set<String>
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

    // MARK: People and the manager

    /// Hands entries to the desk, which tells what becomes of them.
    func hand(over entries: [OutgoingEntry], recovered: Bool)
    /// Tells the service manager.
    func tell(_ messages: [ServiceMessage])
    /// All that was due is said: who watches may be shown how things are.
    func settled()
}

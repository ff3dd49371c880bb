import Configuration
import Flagging
import Mailbox
import Matching
import Service

/// The mail room of one reading: lists, hands batches over, remembers. Its reports come to the daemon later.
final class ModelMailRoom {
    let reading: MailReading
    var isStopped = false
    /// The mailboxes that were looked through to the end, as far as the daemon was told.
    private(set) var scanned: Set<Int> = []
    /// Those that the daemon had to look at because their file system did not answer.
    private var lookedAt: Set<Int> = []
    /// It owns this, and outlives it.
    private unowned let world: Simulation
    private var known: [Set<FileKey>]
    private var busy: Set<Int> = []

    init(_ reading: MailReading, in world: Simulation) {
        self.reading = reading
        self.world = world
        known = reading.remembered.map { Set($0.map(\.key)) }
    }

    var isScanned: Bool { reading.mailboxes.indices.allSatisfy { scanned.contains($0) || lookedAt.contains($0) } }

    func wasTold(_ index: Int) {
        scanned.insert(index)
        if isScanned, !isStopped { world.isMailRead = true }
    }

    /// The daemon looks at a mailbox of which it heard nothing; it may go on without that one now (M5).
    func isLookedAt(_ index: Int) {
        lookedAt.insert(index)
        if isScanned, !isStopped { world.isMailRead = true }
    }

    /// Whether its file system does not answer: a reader hangs in it, and tells nothing.
    func isAway(_ index: Int) -> Bool {
        reading.mailboxes.indices.contains(index) && world.isAway(reading.mailboxes[index].path)
    }

    func poll() {
        for index in reading.mailboxes.indices { poll(index) }
    }

    private func poll(_ index: Int) {
        guard !isStopped, !busy.contains(index), !isAway(index) else { return }
        let path = reading.mailboxes[index].path
        let all = world.mailbox.mails.filter { Simulation.mailboxPaths[$0.mailbox] == path }
        let unread = all.filter { !known[index].contains($0.record.key) }
        guard unread.isEmpty else {
            busy.insert(index)
            let batch = Array(unread.prefix(Int(world.chance.int(1...4))))
            return world.report(.batch(self, index, batch.map { arrived($0, index) }, batch.map(\.record)))
        }
        var status = MailboxStatus(path: path)
        status.lastPoll = world.daemonNow
        status.lastExport = world.mailbox.lastExport(at: world.daemonNow)
        status.messages = all.count
        world.report(.scanned(self, index, status))
    }

    func settle(_ index: Int, _ records: [FileRecord], isKept: Bool) {
        guard !isStopped else { return }
        busy.remove(index)
        guard isKept else { return }
        known[index].formUnion(records.map(\.key))
        world.report(.remember(self, index, records))
        poll(index)
    }

    private func arrived(_ mail: ModelMail, _ index: Int) -> ArrivedMail {
        let settings = reading.mailboxes[index]
        let context = MailContext(
            anchor: settings.trust, role: mail.letter.isSent ? .sent : .inbox, seen: world.daemonNow,
            mailbox: settings.path, path: "cur/\(mail.file)", identity: mail.identity)
        var arrived = ArrivedMail(message: mail.message, context: context, bytes: mail.bytes)
        arrived.clues = reading.examiner.clues(in: mail.message, role: context.role)
        return arrived
    }
}

extension ModelMail {
    /// The scanner's record of the file: a version, a state, the key, an inode and a fingerprint, little-endian.
    var record: FileRecord {
        let key = (0..<8).map { UInt8(truncatingIfNeeded: file >> (8 * $0)) }
        guard let record = FileRecord(encoded: [1, 1] + key + [UInt8](repeating: 0, count: 8)) else {
            preconditionFailure("the form of a file record changed")
        }
        return record
    }
}

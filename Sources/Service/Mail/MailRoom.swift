import Configuration
import Dispatch
import Flagging
import MailReader
import Mailbox
import Matching
import Systemd

/// Reads one mailbox on a queue of its own, so that neither 100,000 messages nor a file system that does not answer keep a
/// prompt, the watchdog or another mailbox waiting (M5).
///
/// inotify wakes it and the poll finds the rest (M3). It hands over batches; a file counts as read only when the daemon
/// has dealt with its mail, so a crash or a full disk in between reads it again.
final class MailRoom: @unchecked Sendable {  // what changes is touched on `queue` only
    /// What the room tells the daemon, from its own queue.
    struct Reports: Sendable {
        /// New mail, and the room that asks. The daemon answers with `settle`.
        var batch: @Sendable (MailBatch, MailRoom) -> Void
        /// A mailbox was looked through to its end.
        var scanned: @Sendable (Int, MailboxStatus) -> Void
    }

    /// The number of the reading that it carries out.
    let number: Int
    /// What it lists and reads, counted for the service, which times it.
    let pulse: ReadingPulse
    private let queue = DispatchQueue(label: "io.flagwatch.mail")
    private let limits: ReadingLimits
    private let examiner: Examiner
    private let clock: ClockSource
    private let reports: Reports
    private let watch: MailboxWatch
    private var isStarted = false
    private var isStopped = false
    /// Whether the daemon has a batch that it did not settle yet.
    private var isBusy = false
    private var isWantedAgain = false

    /// Batches are handed over at so many bytes, so that memory stays flat: two of them are there at once.
    private static let batchBytes = 3 << 20
    private static let batchFiles = 512
    /// Files that one listing brings at most: each further listing of 100,000 names costs as much as a poll.
    private static let listingFiles = 30_000

    /// - Parameter index: the mailbox's place in the configuration.
    init(_ reading: MailReading, mailbox index: Int, clock: ClockSource, reports: Reports) {
        number = reading.number
        pulse = ReadingPulse()
        limits = reading.limits
        examiner = reading.examiner
        self.clock = clock
        self.reports = reports
        watch = MailboxWatch(
            reading.mailboxes[index], index: index, remembering: reading.remembered[index], pulse: pulse)
    }

    /// Begins, once.
    func start() {
        queue.async { @Sendable in
            guard !self.isStarted, !self.isStopped else { return }
            self.isStarted = true
            self.wake()
            self.poll()
        }
    }

    /// Ends it; a thread of it that hangs in the kernel tells nobody any more.
    func stop() {
        queue.async { @Sendable in
            self.isStopped = true
            self.watch.stop()
        }
    }

    /// The daemon dealt with a batch: remember its files. `isKept` false: it could not, the files come again.
    func settle(_ batch: MailBatch, isKept: Bool, remember: @escaping @Sendable (Int, [FileRecord]) -> Void) {
        queue.async { @Sendable in
            guard !self.isStopped else { return }
            let watch = self.watch
            if isKept {
                let records = batch.files.compactMap { watch.scanner.settle($0.file, $0.outcome) }
                if !records.isEmpty { remember(batch.mailbox, records) }
            }
            self.isBusy = false
            // A refused batch waits for the next poll; else what is left over is read at once.
            if !isKept { return watch.forgetUnread() }
            if watch.hasUnread { return self.handOver() }
            if batch.isFromListing || self.isWantedAgain { return self.poll() }
            if !watch.changes.isEmpty { self.lookAtChanges() }
        }
    }

    // MARK: - On the queue

    private func wake() {
        watch.directories = DirectoryWatch(queue: queue) { @Sendable changes in self.changed(changes) }
        let timer = DispatchSource.makeTimerSource(queue: queue)
        let seconds = Int(watch.settings.pollSeconds)
        timer.schedule(deadline: .now() + .seconds(seconds), repeating: .seconds(seconds), leeway: .milliseconds(200))
        timer.setEventHandler { @Sendable in self.poll() }
        timer.activate()
        watch.timer = timer
    }

    private func poll() {
        guard !isStopped else { return }
        // A listing finds what was named too.
        watch.changes = []
        guard !isBusy else {
            isWantedAgain = true
            return
        }
        isWantedAgain = false
        let reading = clock.read()
        let report = watch.scanner.scan(
            atNanoseconds: reading.realtimeNanoseconds, limit: Self.listingFiles)
        // What came between the listing of a directory and the watch over it was seen by neither: list once more.
        if let root = report.root, watch.directories?.watch(report.directories, below: root) == true {
            isWantedAgain = true
        }
        if report.isWaiting { awaitWhole() }
        // What could not be read a moment ago waits for the next round: a file that fails for ever must not keep all
        // others from being told.
        let unread = report.files.filter { !watch.isAside($0) }
        guard unread.isEmpty else {
            watch.unread = MailRoom.sentFirst(unread)[...]
            watch.isListing = true
            return handOver()
        }
        reports.scanned(watch.index, status(report, at: reading))
        watch.beginRound()
        if isWantedAgain || !report.isStable {
            queue.async { @Sendable in self.poll() }
        }
    }

    /// M4: a file that may still be in the writing is looked at when it was left alone long enough, also before the poll.
    private func awaitWhole() {
        guard !watch.isAwaited else { return }
        watch.isAwaited = true
        let pause = DispatchTimeInterval.nanoseconds(Int(MailboxScanner.settlingNanoseconds))
        queue.asyncAfter(deadline: .now() + pause) { @Sendable in
            self.watch.isAwaited = false
            self.watch.beginRound()
            self.poll()
        }
    }

    /// inotify named what changed: only that is looked at, so a new mail in a mailbox of 100,000 is seen at once. What is
    /// named while a batch is dealt with is looked at together afterwards.
    private func changed(_ changes: [MailboxChange]?) {
        guard !isStopped else { return }
        watch.changes += changes ?? []
        guard changes != nil, watch.changes.count <= Self.listingFiles else { return poll() }
        if !isBusy { lookAtChanges() }
    }

    private func lookAtChanges() {
        let report = watch.scanner.look(
            at: watch.changes, atNanoseconds: clock.read().realtimeNanoseconds)
        watch.changes = []
        guard report.isStable else { return poll() }
        if report.isWaiting { awaitWhole() }
        guard !report.files.isEmpty else { return }
        watch.unread = MailRoom.sentFirst(report.files)[...]
        watch.isListing = false
        handOver()
    }

    /// What we sent is read before what came: an answer finds its flag, and a copy to ourselves is known as ours.
    private static func sentFirst(_ files: [ScannedFile]) -> [ScannedFile] {
        files.filter { $0.role == .sent } + files.filter { $0.role != .sent }
    }

    /// Hands the next batch of a listing over; the tree is listed again when all of it has been dealt with.
    private func handOver() {
        isBusy = true
        let batch = watch.ahead ?? readNext(at: Instant(clock.read().realtimeSeconds))
        watch.ahead = nil
        reports.batch(batch, self)
        // While the daemon deals with it the next one is read: the first ingest keeps all cores at work.
        guard !watch.unread.isEmpty else { return }
        watch.ahead = readNext(at: Instant(clock.read().realtimeSeconds))
    }

    private func status(_ report: ScanReport, at now: ClockReading) -> MailboxStatus {
        var status = MailboxStatus(path: watch.settings.path)
        status.lastPoll = Instant(now.realtimeSeconds)
        status.lastExport = report.export.lastExportNanoseconds.map { Instant($0 / 1_000_000_000) }
        status.messages = watch.scanner.readCount
        // A listing in the middle of a change may miss a folder: the next one tells.
        status.isSettled = report.isStable
        let busy = watch.busy.map(\.path)
        let locked = report.problems.filter { $0.kind == .locked }.map(\.path) + busy
        status.troubles = MailboxTrouble.all(
            of: report, failed: watch.failed, busy: busy,
            keptLocked: watch.locks.note(locked, atMicroseconds: now.monotonicMicroseconds))
        return status
    }

    /// Reads unread files up to a batch's size.
    private func readNext(at now: Instant) -> MailBatch {
        var batch = MailBatch(mailbox: watch.index, isFromListing: watch.isListing)
        let files = Array(watch.unread.prefix(Self.batchFiles))
        let (settings, examiner, readerLimits) = (watch.settings, examiner, limits.reader)
        let isQuoted = settings.quoting != nil
        let reading = BatchReading(
            files, limitBytes: limits.messageBytes, isQuoted: isQuoted, batchBytes: Self.batchBytes, pulse: pulse
        ) { bytes, file in
            let context = MailContext(
                anchor: settings.trust, role: file.role == .sent ? .sent : .inbox, seen: now, mailbox: settings.path,
                path: file.path.description, identity: bytes.identity.description)
            var mail = ArrivedMail(bytes, limits: readerLimits, isQuoted: isQuoted, in: context)
            mail.clues = examiner.clues(in: mail.message, role: context.role)
            return mail
        }
        for (file, item) in zip(files, reading.run()) {
            batch.files.append((file, item.outcome))
            batch.mails += item.mails
            watch.put(file, asideFor: item.outcome)
        }
        watch.unread.removeFirst(batch.files.count)
        return batch
    }
}

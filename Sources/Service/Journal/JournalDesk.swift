import Dispatch
import Flagging
import Systemd

/// Brings entries to the journal and proves that they stand there (C23), by the steps of `Delivery`.
///
/// It has a queue of its own: a stuck journald blocks the sender, and the queue that feeds the watchdog must go on.
public final class JournalDesk: EntryDesk, @unchecked Sendable {  // what changes is touched on `queue` only
    private let queue = DispatchQueue(label: "io.flagwatch.journal")
    private let writer = JournalWriter(identifier: "flagwatchd")
    private let report: @Sendable (DeskReport) -> Void
    private let markPrefix: String
    private var delivery = Delivery()
    private var reader: JournalReader?
    private var follower: JournalFollower?
    private var source: (any DispatchSourceRead)?
    private var timer: (any DispatchSourceTimer)?
    private var lastState: JournalState?
    private var unreadable: String?
    private var ticks = 0

    /// While something is pending the desk looks again so often.
    private static let retrySeconds = 1
    /// After so many looks without an answer what was sent is doubtful.
    private static let ticksUntilDoubt = 5

    /// A desk that writes to this machine's journal.
    ///
    /// - Parameters:
    ///   - instance: unique for this process, so that its marks are told from those of an earlier one.
    ///   - report: told on the desk's own queue.
    public init(instance: String, report: @escaping @Sendable (DeskReport) -> Void) {
        self.report = report
        markPrefix = "\(instance)."
    }

    /// Takes entries in their order; each is told when it was read back.
    public func take(_ entries: [OutgoingEntry], recovered: Bool) {
        queue.async { @Sendable in
            self.delivery.take(entries, recovered: recovered)
            self.proceed()
        }
    }

    /// Writes once more what waits, without waiting itself.
    public func stop(finished: @escaping @Sendable () -> Void) {
        queue.async { @Sendable in
            self.proceed()
            self.timer?.cancel()
            self.source?.cancel()
            self.timer = nil
            self.source = nil
            finished()
        }
    }

    // MARK: - On the queue

    private func proceed() {
        guard delivery.pendingCount > 0 else { return rest() }
        guard JournalWriter.isSocketPresent() else {
            // 0 from libsystemd proves nothing where the socket is absent: wait for it.
            startTimer()
            return say(.waiting(delivery.pendingCount))
        }
        openJournal()
        if unreadable != nil { return writeUnread() }
        // A look-up may free keys to be sent again: go on until nothing is left to do now.
        for _ in 0..<3 {
            let steps = delivery.steps()
            if steps.isEmpty { break }
            for step in steps where !carryOut(step) { return startTimer() }
        }
        readBack()
        guard delivery.pendingCount > 0 else { return rest() }
        startTimer()
        say(.waiting(delivery.pendingCount))
    }

    /// C25: with nothing to prove the journal is not followed, or every line of any program would wake the daemon.
    private func rest() {
        closeJournal()
        timer?.cancel()
        timer = nil
        ticks = 0
        say(unreadable.map { .unreadable($0) } ?? .ok)
    }

    private func carryOut(_ step: Delivery.Step) -> Bool {
        do {
            switch step {
            case .send(let outgoing):
                try send(outgoing)
                delivery.sent(outgoing.key)
            case .mark(let number):
                let field = JournalField(EntryFieldNames.mark, markPrefix + String(number))
                try writer.send(
                    JournalEntry(message: "flagwatch: reading the journal back", priority: .info, fields: [field]))
            case .lookUp(let keys):
                guard let reader else { return false }
                let found = try reader.keys(present: keys, in: EntryFieldNames.key, by: .ourselves)
                confirm(delivery.lookedUp(keys, found: found))
            }
            return true
        } catch {
            report(.trouble("the journal: \(error)"))
            return false
        }
    }

    private func send(_ outgoing: OutgoingEntry) throws {
        try writer.send(EntryFieldNames.journalEntry(outgoing.rendered))
    }

    private func readBack() {
        guard let follower else { return }
        do {
            while true {
                let batch = try follower.read()
                var keys: [String] = []
                for record in batch.records {
                    if let key = record.text(of: EntryFieldNames.key) { keys.append(key) }
                    if let mark = record.text(of: EntryFieldNames.mark), mark.hasPrefix(markPrefix),
                        let number = Int(mark.dropFirst(markPrefix.count))
                    {
                        delivery.seen(mark: number)
                    }
                }
                confirm(delivery.seen(keys))
                if batch.change == .invalidated { delivery.timedOut() }
                guard batch.mayHaveMore else { return }
            }
        } catch {
            closeJournal()
            report(.trouble("the journal: \(error)"))
        }
    }

    private func confirm(_ keys: [String]) {
        guard !keys.isEmpty else { return }
        ticks = 0
        report(.confirmed(keys, .readBack))
    }

    /// C23: where the journal cannot be read, entries are written once, marked unconfirmed; in doubt, write.
    private func writeUnread() {
        var written: [String] = []
        for (entry, wasSent) in delivery.giveUpReading() {
            do {
                if !wasSent { try send(entry) }
                written.append(entry.key)
            } catch {
                delivery.take([entry], recovered: true)
                report(.trouble("the journal: \(error)"))
            }
        }
        if !written.isEmpty { report(.confirmed(written, .unconfirmed)) }
        if delivery.pendingCount > 0 { startTimer() }
        say(.unreadable(unreadable ?? ""))
    }

    private func openJournal() {
        guard follower == nil else { return }
        do {
            let follower = try JournalFollower(by: .ourselves, from: .now)
            let descriptor = try follower.duplicateDescriptor()
            self.follower = follower
            reader = try JournalReader()
            unreadable = nil
            let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
            source.setEventHandler { @Sendable in self.journalChanged() }
            source.setCancelHandler { @Sendable in close(descriptor: descriptor) }
            self.source = source
            source.activate()
        } catch {
            unreadable = "\(error)"
        }
    }

    private func closeJournal() {
        source?.cancel()
        source = nil
        follower?.close()
        follower = nil
        reader?.close()
        reader = nil
    }

    private func journalChanged() {
        guard follower != nil else { return }
        readBack()
        proceed()
    }

    private func startTimer() {
        guard timer == nil else { return }
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now() + .seconds(Self.retrySeconds), repeating: .seconds(Self.retrySeconds))
        timer.setEventHandler { @Sendable in self.look() }
        self.timer = timer
        timer.activate()
    }

    private func look() {
        ticks += 1
        readBack()
        if ticks % Self.ticksUntilDoubt == 0 { delivery.timedOut() }
        proceed()
    }

    private func say(_ state: JournalState) {
        guard state != lastState else { return }
        lastState = state
        report(.state(state))
    }
}

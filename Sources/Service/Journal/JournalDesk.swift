import Dispatch

/// Brings entries to the journal and proves that they stand there (C23): the Dispatch shell of a `Courier`.
///
/// It has a queue of its own: a stuck journald blocks the sender, and the queue that feeds the watchdog must go on.
public final class JournalDesk: EntryDesk, @unchecked Sendable {  // what changes is touched on `queue` only
    private let queue = DispatchQueue(label: "io.flagwatch.journal")
    private let instance: String
    private let report: @Sendable (DeskReport) -> Void
    private lazy var journal = SystemJournal(instance: instance, queue: queue) { @Sendable [weak self] in
        self?.work { $0.journalChanged() }
    }
    private lazy var courier = Courier(journal, report: report)
    private var timer: (any DispatchSourceTimer)?

    /// A desk that writes to this machine's journal.
    ///
    /// - Parameters:
    ///   - instance: unique for this process, so that its marks are told from those of an earlier one.
    ///   - report: told on the desk's own queue.
    public init(instance: String, report: @escaping @Sendable (DeskReport) -> Void) {
        self.instance = instance
        self.report = report
    }

    /// Takes entries in their order; each is told when it was read back.
    public func take(_ entries: [OutgoingEntry], recovered: Bool) {
        queue.async { @Sendable in self.work { $0.take(entries, recovered: recovered) } }
    }

    /// Writes once more what waits, without waiting itself.
    public func stop(finished: @escaping @Sendable () -> Void) {
        queue.async { @Sendable in
            self.courier.proceed()
            self.journal.close()
            self.timer?.cancel()
            self.timer = nil
            finished()
        }
    }

    // MARK: - On the queue

    private func work(_ body: (Courier) -> Void) {
        body(courier)
        if courier.wantsLook { startTimer() } else { stopTimer() }
    }

    private func startTimer() {
        guard timer == nil else { return }
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(
            deadline: .now() + .seconds(Courier.retrySeconds), repeating: .seconds(Courier.retrySeconds))
        timer.setEventHandler { @Sendable in self.work { $0.look() } }
        self.timer = timer
        timer.activate()
    }

    private func stopTimer() {
        timer?.cancel()
        timer = nil
    }
}

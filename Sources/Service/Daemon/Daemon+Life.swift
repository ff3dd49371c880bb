import Configuration
import Dispatch
import Flagging
import Glibc
import Ledger
import Logging
import Systemd

/// Start, reload, stop.
extension Daemon {
    func begin() {
        desk = makeDesk()
        let senses = Senses(queue: queue)
        self.senses = senses
        wire(senses)
        recoverOutbox()
        notice(.started)
        attempt { deliver(try keeper.configure(keeper.configuration, isReload: false, at: now)) }
        startMail()
        startControl()
        tell(.status("reading the mailbox"))
    }

    /// The first scan is done: what an outage left is caught up, and the unit is ready (C21).
    func mailWasRead() {
        guard !isReady else { return }
        isReady = true
        settle(afterOutage: true)
        anchorHead()
        tell(.ready)
        Allocator.giveBack()
    }

    private func wire(_ senses: Senses) {
        senses.startWallTimer { @Sendable [self] in onQueue { $0.woke() } }
        senses.on(.terminate) { @Sendable [self] in onQueue { $0.stop() } }
        senses.on(.interrupt) { @Sendable [self] in onQueue { $0.stop() } }
        senses.on(.hangUp) { @Sendable [self] in onQueue { $0.reload() } }
        senses.on(.user1) { @Sendable [self] in onQueue { $0.logStatus() } }
        do {
            try senses.onClockSet { @Sendable [self] in onQueue { $0.woke() } }
        } catch {
            log.warning("clock steps are seen only at the next wake-up: \(error)")
        }
        do {
            guard let microseconds = try manager.watchdogMicroseconds() else { return }
            senses.every(microseconds: microseconds / 3) { @Sendable [self] in onQueue { $0.feedWatchdog() } }
        } catch {
            log.warning("the watchdog is not fed: \(error)")
        }
    }

    /// C23: what an earlier process left unconfirmed is looked up first.
    private func recoverOutbox() {
        attempt {
            let rows = try ledger.pending()
            let left = rows.map { outgoing($0.entry) }
            unconfirmed.formUnion(left.map(\.key))
            if !left.isEmpty { desk?.take(left, recovered: true) }
        }
    }

    /// Reads the configuration anew; a refused one changes nothing and is said (K2).
    @discardableResult
    func reload() -> ConfigurationError? {
        tell(.reloading(monotonicMicroseconds: clock().monotonicMicroseconds))
        defer { tell(.ready) }
        lookAtClock()
        do {
            let loaded = try Loaded.load(
                system: options.configurationDirectory, shipped: options.shippedDirectory)
            configurationRefused = nil
            attempt {
                let old = keeper.configuration
                let events = try keeper.configure(loaded, isReload: true, at: now)
                deliver(events)
                let isSameMail =
                    old.mailboxes == loaded.mailboxes && old.matching == loaded.matching && old.limits == loaded.limits
                if !isSameMail { startMail() }
            }
            settle()
            return nil
        } catch {
            configurationRefused = error.complaints.first?.description ?? "\(error)"
            log.error("the new configuration is refused, the old one stays: \(error)")
            notice(.configurationRefused)
            settle()
            return error
        }
    }

    /// Stops in well under a second: nothing here waits for mail or for a client.
    func stop() {
        guard !isStopping else { return }
        isStopping = true
        tell(.stopping)
        lookAtClock()
        notice(.stopped)
        anchorHead()
        control?.stop()
        mailRoom?.stop()
        senses?.stop()
        let exit = exit
        let queue = queue
        // A stuck journald must not hold the stop: what is not proven now is looked up at the next start (C23).
        let once = Once { @Sendable in exit(0) }
        desk?.stop { @Sendable [self] in onQueue { _ in once.run() } }
        queue.asyncAfter(deadline: .now() + .milliseconds(700)) { @Sendable in once.run() }
    }

    /// L2: the chain's head goes into the journal once a day and at stop.
    func anchorHead() {
        attempt {
            let head = try ledger.head
            guard head.number > 0 else { return }
            headDay = ZoneTable.utc.local(at: now).date
            _ = try submit(.ledgerHead(hash: head.hash))
        }
    }

    /// What was read back is noted in the ledger; what cannot be noted now is noted at the next turn.
    func confirmOwed() throws {
        while let (keys, proof) = owedConfirmations.first {
            try ledger.confirm(keys, proof == .readBack ? .readBack(cursor: nil) : .unconfirmed, at: now)
            owedConfirmations.removeFirst()
        }
    }

    private func makeDesk() -> any EntryDesk {
        let report: @Sendable (DeskReport) -> Void = { @Sendable [self] report in onQueue { $0.heard(report) } }
        let zone =
            keeper.configuration.policy.elections(inPeriodAt: now).first?.zone
            ?? keeper.configuration.policy.elections.last?.zone ?? .utc
        switch options.output {
        case .journal: return journalDesk(report)
        case .json: return StandardOutputDesk(.json, report: report)
        case .text: return StandardOutputDesk(.text(zone), report: report)
        case .automatic:
            if JournalWriter.isSocketPresent() { return journalDesk(report) }
            return StandardOutputDesk(isatty(STDOUT_FILENO) == 1 ? .text(zone) : .json, report: report)
        }
    }

    private func journalDesk(_ report: @escaping @Sendable (DeskReport) -> Void) -> any EntryDesk {
        let reading = clock()
        return JournalDesk(instance: "\(getpid())-\(reading.boottimeMicroseconds)", report: report)
    }

    private func heard(_ report: DeskReport) {
        switch report {
        case .confirmed(let confirmed, let proof):
            unconfirmed.subtract(confirmed)
            owedConfirmations.append((confirmed.filter { !unrecorded.contains($0) }, proof))
            attempt { try confirmOwed() }
        case .state(let state):
            let wasUnreadable = if case .unreadable = journalState { true } else { false }
            journalState = state
            if case .unreadable(let reason) = state, !wasUnreadable {
                log.error("the journal cannot be read, entries go out unconfirmed: \(reason)")
                notice(.journalUnreadable)
            }
        case .trouble(let text):
            log.error("\(text)")
        }
        refreshStatus()
    }
}

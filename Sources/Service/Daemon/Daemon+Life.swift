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
        effects.daemon = self
        effects.desk = makeDesk()
        let senses = Senses(queue: queue)
        effects.senses = senses
        wire(senses)
        // What a purge had erased when the daemon died.
        vigil.attempt { try ledger.eraseCopies() }
        vigil.attempt { try ledger.removeSnapshot() }
        vigil.begin()
        startControl()
    }

    private func wire(_ senses: Senses) {
        senses.startWallTimer { @Sendable [self] in onQueue { $0.vigil.woke() } }
        senses.on(.terminate) { @Sendable [self] in end() }
        senses.on(.interrupt) { @Sendable [self] in end() }
        senses.on(.hangUp) { @Sendable [self] in onQueue { $0.reload() } }
        senses.on(.user1) { @Sendable [self] in onQueue { $0.vigil.logStatus() } }
        do {
            try senses.onClockSet { @Sendable [self] in onQueue { $0.vigil.woke() } }
        } catch {
            log.warning("clock steps are seen only at the next wake-up: \(error)")
        }
        do {
            guard let microseconds = try effects.watchdogMicroseconds() else { return }
            senses.every(microseconds: microseconds / 3) { @Sendable [self] in onQueue { $0.feedWatchdog() } }
        } catch {
            log.warning("the watchdog is not fed: \(error)")
        }
    }

    /// Reads the configuration's files anew; a refused one changes nothing (K2).
    @discardableResult
    func reload() -> ConfigurationError? {
        vigil.reload { () throws(ConfigurationError) in
            try keeper.configuration.again(system: options.configurationDirectory, shipped: options.shippedDirectory)
        }
    }

    /// Stops in well under a second: nothing here waits for mail or for a client.
    func stop(exitCode: Int32 = 0) {
        guard !vigil.isStopping else { return }
        if exitCode != 0 { saveWhatIsHeld() }
        vigil.stop()
        board.stop(vigil)
        control?.stop()
        effects.stop()
        let exit = exit
        let queue = queue
        // A stuck journald must not hold the stop: what is not proven now is looked up at the next start (C23).
        let once = Once { @Sendable [ledger, log] in
            // L7: a copy of the ledger's file is then the ledger.
            do { try ledger.finish() } catch { log.error("\(error)") }
            do { try ledger.letGo() } catch { log.error("\(error)") }
            exit(exitCode)
        }
        effects.desk?.stop { @Sendable [self] in onQueue { _ in once.run() } }
        queue.asyncAfter(deadline: .now() + .milliseconds(700)) { @Sendable in once.run() }
    }

    /// L8: the file has no name any more, and this process alone still has what stood in it.
    private func saveWhatIsHeld() {
        do {
            let saved = try ledger.saveAside()
            log.critical("what the ledger held is in \(saved)")
        } catch {
            log.critical("what the ledger held could not be saved: \(error)")
        }
    }

    private func makeDesk() -> any EntryDesk {
        let report: @Sendable (DeskReport) -> Void = { @Sendable [self] report in onQueue { $0.vigil.heard(report) } }
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
        let reading = clock.read()
        return JournalDesk(instance: "\(getpid())-\(reading.boottimeMicroseconds)", report: report)
    }
}

package import Configuration
import Flagging
import Ledger
import Logging
import Systemd

/// Start, reload, stop.
extension Vigil {
    package func begin() {
        recoverOutbox()
        holdAgainstTheEarlier()
        notice(.started)
        owedConfiguration = (keeper.configuration, isReload: false)
        attempt { try configureOwed() }
        effects.tell([.status("reading the mailbox")])
        startMail()
    }

    /// The first scan is done: what an outage left is caught up, and the unit is ready (C21).
    func mailWasRead() {
        guard !isReady else { return }
        isReady = true
        owesOutage = true
        settle()
        anchorHead()
        effects.tell([.ready])
    }

    /// C23: what an earlier process left unconfirmed is looked up first.
    private func recoverOutbox() {
        attempt {
            let left = try effects.pending().map { outgoing($0) }
            expect(left.map(\.key))
            if !left.isEmpty { effects.hand(over: left, recovered: true) }
        }
    }

    /// Takes the configuration anew; a refused one changes nothing and is said (K2).
    @discardableResult
    package func reload(_ load: () throws(ConfigurationError) -> Loaded) -> ConfigurationError? {
        effects.tell([.reloading(monotonicMicroseconds: effects.readClocks().monotonicMicroseconds)])
        // Before the mail was read the unit is not ready, reloaded or not.
        defer { if isReady { effects.tell([.ready]) } }
        lookAtClock()
        do {
            let loaded = try load()
            configurationRefused = nil
            owedConfiguration = (loaded, isReload: true)
            attempt { try configureOwed() }
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

    /// Puts an accepted configuration in force. What the ledger cannot take now it takes at the next turn: else the old
    /// one would hold until somebody reloads again, with nobody knowing (L4).
    func configureOwed() throws {
        guard let (loaded, isReload) = owedConfiguration else { return }
        let old = keeper.configuration
        deliver(try keeper.configure(loaded, isReload: isReload, at: now))
        owedConfiguration = nil
        let isSameMail =
            old.mailboxes == loaded.mailboxes && old.matching == loaded.matching && old.limits == loaded.limits
        if !isSameMail { startMail() }
    }

    /// The last words of a daemon that ends on purpose.
    package func stop() {
        isStopping = true
        // A unit that ends before it was ready has failed (Result=protocol), and is started again.
        if !isReady { effects.tell([.ready]) }
        effects.tell([.stopping])
        lookAtClock()
        attempt { try noteDealt(isLast: true) }
        notice(.stopped)
        anchorHead()
    }

    /// L2: the chain's head goes into the journal once a day and at stop.
    func anchorHead() {
        attempt {
            let head = try effects.head
            guard head.number > 0 else { return }
            headDay = ZoneTable.utc.local(at: now).date
            _ = try submit(.ledgerHead(hash: head.hash))
        }
    }

    func anchorHeadDaily() {
        guard headDay != ZoneTable.utc.local(at: now).date else { return }
        anchorHead()
    }
}

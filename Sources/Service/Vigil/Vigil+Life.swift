import Configuration
import Flagging
import Ledger
import Logging
import Systemd

/// Start, reload, stop.
extension Vigil {
    func begin() {
        recoverOutbox()
        notice(.started)
        attempt { deliver(try keeper.configure(keeper.configuration, isReload: false, at: now)) }
        startMail()
        effects.tell([.status("reading the mailbox")])
    }

    /// The first scan is done: what an outage left is caught up, and the unit is ready (C21).
    func mailWasRead() {
        guard !isReady else { return }
        isReady = true
        settle(afterOutage: true)
        anchorHead()
        effects.tell([.ready])
    }

    /// C23: what an earlier process left unconfirmed is looked up first.
    private func recoverOutbox() {
        attempt {
            let left = try effects.pending().map { outgoing($0.entry) }
            unconfirmed.formUnion(left.map(\.key))
            if !left.isEmpty { effects.hand(over: left, recovered: true) }
        }
    }

    /// Takes the configuration anew; a refused one changes nothing and is said (K2).
    @discardableResult
    func reload(_ load: () throws(ConfigurationError) -> Loaded) -> ConfigurationError? {
        effects.tell([.reloading(monotonicMicroseconds: effects.readClocks().monotonicMicroseconds)])
        defer { effects.tell([.ready]) }
        lookAtClock()
        do {
            let loaded = try load()
            configurationRefused = nil
            attempt { try configure(loaded) }
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

    private func configure(_ loaded: Loaded) throws {
        let old = keeper.configuration
        deliver(try keeper.configure(loaded, isReload: true, at: now))
        let isSameMail =
            old.mailboxes == loaded.mailboxes && old.matching == loaded.matching && old.limits == loaded.limits
        if !isSameMail { startMail() }
    }

    /// The last words of a daemon that ends on purpose.
    func stop() {
        isStopping = true
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

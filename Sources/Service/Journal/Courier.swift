/// Carries out the steps of `Delivery` on a journal, in the one order that proves each entry once (C23).
///
/// It has no queue and no timer of its own. The journal desk and the simulator of the tests drive this one class, so
/// what is proven of it with a journal that fails holds for the real one.
package final class Courier {
    private let journal: any JournalAccess
    private let report: (DeskReport) -> Void
    private var delivery = Delivery()
    private var lastState: JournalState?
    private var unreadable: String?
    private var looks = 0

    /// Whether something is pending, so that `look` is to be called again after `retrySeconds`.
    package private(set) var wantsLook = false

    static let retrySeconds = 1
    /// After so many looks without an answer what was sent is doubtful.
    private static let looksUntilDoubt = 5

    package init(_ journal: any JournalAccess, report: @escaping (DeskReport) -> Void) {
        self.journal = journal
        self.report = report
    }

    /// Takes entries in their order; each is told when it was read back.
    package func take(_ entries: [OutgoingEntry], recovered: Bool) {
        delivery.take(entries, recovered: recovered)
        proceed()
    }

    /// The journal tells that something was written.
    package func journalChanged() {
        readBack()
        proceed()
    }

    /// The time until the next look went by.
    package func look() {
        looks += 1
        readBack()
        if looks % Self.looksUntilDoubt == 0 { delivery.timedOut() }
        proceed()
    }

    /// Does what can be done without waiting.
    package func proceed() {
        guard delivery.pendingCount > 0 else { return rest() }
        wantsLook = true
        guard journal.isSocketPresent else { return say(.waiting(delivery.pendingCount)) }
        open()
        if unreadable != nil { return writeUnread() }
        // A look-up may free keys to be sent again: go on until nothing is left to do now.
        for _ in 0..<3 {
            let steps = delivery.steps()
            if steps.isEmpty { break }
            for step in steps where !carryOut(step) { return }
        }
        readBack()
        guard delivery.pendingCount > 0 else { return rest() }
        say(.waiting(delivery.pendingCount))
    }

    /// C25: with nothing to prove the journal is not followed, or every line of any program would wake the daemon.
    private func rest() {
        journal.close()
        wantsLook = false
        looks = 0
        say(unreadable.map { .unreadable($0) } ?? .ok)
    }

    private func open() {
        do {
            try journal.open()
            unreadable = nil
        } catch {
            unreadable = "\(error)"
        }
    }

    private func carryOut(_ step: Delivery.Step) -> Bool {
        do {
            switch step {
            case .send(let outgoing):
                try journal.send(outgoing)
                delivery.sent(outgoing.key)
            case .mark(let number): try journal.send(mark: number)
            case .lookUp(let keys): confirm(delivery.lookedUp(keys, found: try journal.lookUp(keys)))
            }
            return true
        } catch {
            report(.trouble("the journal: \(error)"))
            return false
        }
    }

    private func readBack() {
        do {
            while let found = try journal.readBack() {
                for mark in found.marks { delivery.seen(mark: mark) }
                confirm(delivery.seen(found.keys))
                if found.isInvalidated { delivery.timedOut() }
                guard found.mayHaveMore else { return }
            }
        } catch {
            journal.close()
            report(.trouble("the journal: \(error)"))
        }
    }

    private func confirm(_ keys: [String]) {
        guard !keys.isEmpty else { return }
        looks = 0
        report(.confirmed(keys, .readBack))
    }

    /// C23: where the journal cannot be read, entries are written once, marked unconfirmed; in doubt, write.
    private func writeUnread() {
        var written: [String] = []
        for (entry, wasSent) in delivery.giveUpReading() {
            do {
                if !wasSent { try journal.send(entry) }
                written.append(entry.key)
            } catch {
                delivery.take([entry], recovered: true)
                report(.trouble("the journal: \(error)"))
            }
        }
        if !written.isEmpty { report(.confirmed(written, .unconfirmed)) }
        wantsLook = delivery.pendingCount > 0
        say(.unreadable(unreadable ?? ""))
    }

    private func say(_ state: JournalState) {
        guard state != lastState else { return }
        lastState = state
        report(.state(state))
    }
}

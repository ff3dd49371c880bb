import Control
import Dispatch
import Flagging
import Ledger
import Logging

/// L5: a purge while the daemon runs. It alone writes the ledger; what takes long is read on the reading queue.
extension Daemon {
    /// Plans on the reading queue, erases here, and forgets what the ledger has forgotten.
    func purge(_ asked: PurgeCall, by person: Person, _ reply: Reply) throws {
        let known = keeper.book.knownElections
        let asked = PurgeCall(
            election: Spelling.match(asked.election, among: known) ?? asked.election, dryRun: asked.dryRun)
        try keeper.allowPurge(of: asked.election, by: person, at: now)
        let limit = keeper.unattributedEnd(of: asked.election, at: now)
        onReading(reply) { daemon in
            let plan = try daemon.ledger.reader().planPurge(of: asked.election, unattributedThrough: limit)
            if asked.dryRun == true {
                _ = try reply.finish(encoding: PurgeAnswer(plan, event: nil, isGone: nil))
            } else {
                daemon.onQueue { $0.erase(plan, asked, by: person, reply) }
            }
        }
    }

    private func erase(_ plan: PurgePlan, _ asked: PurgeCall, by person: Person, _ reply: Reply) {
        guard reply.isWanted else { return }
        vigil.lookAtClock()
        do {
            // Something happened since it was planned.
            guard let events = try keeper.purge(plan, in: ledger, by: person, at: now) else {
                return try purge(asked, by: person, reply)
            }
            vigil.deliver(events)
            let report = try ledger.finishErasing()
            let answer = PurgeAnswer(plan, event: events.last.map { Int($0.number) }, isGone: report)
            onReading(reply) { daemon in
                let memory = try Memory(of: try daemon.ledger.reader())
                daemon.onQueue { $0.forget(memory, answer, reply) }
            }
        } catch {
            if let error = error as? LedgerError { vigil.trouble(with: error) }
            reply.fail(flagwatchError(error))
        }
        if vigil.isReady { vigil.settle() }
    }

    private func forget(_ memory: Memory, _ answer: PurgeAnswer, _ reply: Reply) {
        do {
            keeper.replaceMemory(memory, missing: try ledger.events(after: memory.book.eventCount))
            _ = try reply.finish(encoding: answer)
        } catch {
            reply.fail(flagwatchError(error))
        }
        if vigil.isReady { vigil.settle() }
    }

    func onReading(_ reply: Reply, _ body: @escaping @Sendable (Daemon) throws -> Void) {
        reading.async { @Sendable [self] in
            do {
                try body(self)
            } catch {
                onQueue { _ = reply.fail($0.flagwatchError(error)) }
            }
        }
    }
}

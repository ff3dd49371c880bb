import Control
import Dispatch
import Flagging
import Ledger

/// S3: what people decide about a summary. Making one may take long, so it is read on the reading queue and decided here.
extension Daemon {
    /// Whether the call is one of these.
    func answerPublishing(_ call: Call, by person: Person, _ reply: Reply) throws -> Bool {
        switch call.shortMethod {
        case RedactCall.shortMethod: try prepare(try call.decode(RedactCall.self), by: person, reply)
        case ReviewCall.shortMethod: try prepare(try call.decode(ReviewCall.self), by: person, reply)
        case PublishCall.shortMethod: try prepare(try call.decode(PublishCall.self), by: person, reply)
        default: return false
        }
        return true
    }

    private func prepare(_ call: some FlagwatchCall, by person: Person, _ reply: Reply) throws {
        let now = now
        onReading(reply) { daemon in
            let ledger = try daemon.ledger.reader()
            let head = try ledger.head
            guard let deed = try PublishingDesk(ledger, now: now).deed(of: call, by: person) else { return }
            daemon.onQueue { $0.carryOut(deed, of: call, madeAt: head, by: person, reply) }
        }
    }

    private func carryOut(
        _ deed: PublishingDesk.Deed, of call: some FlagwatchCall, madeAt head: ChainHead, by person: Person,
        _ reply: Reply
    ) {
        guard reply.isWanted else { return }
        vigil.answer {
            // Something happened since it was looked at: it is looked at again.
            guard try ledger.head == head else {
                try prepare(call, by: person, reply)
                return .looking
            }
            let event = try submit(deed.input).last?.number
            if let release = deed.release, let event {
                _ = try reply.finish(encoding: PublishAnswer(release, event: event))
            } else if let name = deed.exhibit {
                let now = now
                onReading(reply) { daemon in
                    let row = try PublishingDesk(try daemon.ledger.reader(), now: now).exhibit(name)
                    _ = try reply.finish(encoding: ReviewedAnswer(event: event.map { Int($0) }, exhibit: row))
                }
            }
            return .deciding
        } failed: {
            reply.fail(flagwatchError($0))
        }
    }
}

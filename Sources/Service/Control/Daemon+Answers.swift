import Configuration
import Control
import Dispatch
import Flagging
import Ledger
import Logging
import Summary
import Wording

/// Each method of `io.flagwatch`, answered from the book or by an input to the engine.
extension Daemon {
    func answer(_ call: Call, by person: Person, _ reply: Reply) {
        // Waiting for its turn it may have lost its caller, who was told that it may have been done, looks, and asks again.
        guard reply.isWanted else { return log.info("control socket: \(call.method) was given up by its caller") }
        vigil.answer {
            if try answerReading(call, reply) { return .looking }
            if try answerDeciding(call, by: person, reply) { return .deciding }
            if try answerPublishing(call, by: person, reply) { return .looking }
            try answerAdministering(call, reply)
            return .deciding
        } failed: {
            reply.fail(flagwatchError($0))
        }
    }

    var rows: Rows { Rows(keeper.book, at: now, language: keeper.configuration.language.wording) }

    // MARK: - Reading

    private func answerReading(_ call: Call, _ reply: Reply) throws -> Bool {
        switch call.shortMethod {
        case ListCall.shortMethod:
            let asked = try call.decode(ListCall.self)
            list(reply) { rows in
                let flags = try rows.flags(election: asked.election, platform: asked.platform, all: asked.all ?? false)
                return ListAnswer(now: Int(rows.now.seconds), flags: flags)
            }
        case ShowCall.shortMethod:
            let asked = try call.decode(ShowCall.self)
            let flag = try flag(asked.id)
            let language = try Daemon.language(asked.language)
            read(reply) { rows, ledger in
                let view = rows.speaking(language).view(flag, events: try ledger.events())
                return ShowAnswer(now: Int(rows.now.seconds), flag: view)
            }
        case LogCall.shortMethod:
            let asked = try call.decode(LogCall.self)
            let id = try asked.id.map { try flag($0).id }
            let language = try Daemon.language(asked.language)
            read(reply) { rows, ledger in
                let events = try ledger.events()
                return LogAnswer(
                    events: try rows.speaking(language).log(
                        events, of: id, since: Int64(asked.since ?? 1), limit: asked.limit?.number ?? 1_000))
            }
        case PlanCall.shortMethod:
            let asked = try call.decode(PlanCall.self)
            list(reply) { rows in PlanAnswer(now: Int(rows.now.seconds), rows: try rows.plan(asked)) }
        case ExplainCall.shortMethod:
            let flag = try flag(try call.decode(ExplainCall.self).id)
            read(reply) { rows, ledger in
                let clocks = rows.explain(flag, issued: Rows.issued(in: try ledger.events()))
                return ExplainAnswer(flag: rows.flag(flag), clocks: clocks)
            }
        case ExhibitsCall.shortMethod:
            let asked = try call.decode(ExhibitsCall.self)
            read(reply) { rows, ledger in try PublishingDesk(ledger, now: rows.now).exhibits(of: asked.election) }
        case InboxCall.shortMethod:
            _ = try reply.finish(encoding: InboxAnswer(held: rows.inbox()))
        case StatusCall.shortMethod:
            _ = try reply.finish(encoding: StatusAnswer(status: try status()))
        case WatchCall.shortMethod:
            guard call.more else { return reply.fail(.expectedMore) }
            let election = try rows.election(try call.decode(WatchCall.self).election)
            let watcher = Watcher(election: election, reply: reply)
            watchers.removeAll { $0.reply.isOver }
            watchers.append(watcher)
            sendBoard(to: watcher)
        default: return false
        }
        return true
    }

    /// Answers from the whole ledger on a queue of its own, through a connection of its own: reading 100,000 events
    /// takes seconds, in which a prompt may fall due and the watchdog wants its answer.
    func read<Answer: Encodable & Sendable>(
        _ reply: Reply, _ answer: @escaping @Sendable (Rows, LedgerFile) throws -> Answer
    ) {
        self.answer(reply, on: reading) { [ledger] rows in try answer(rows, try ledger.reader()) }
    }

    /// Answers with rows of every flag on a queue of its own, which no reading of the ledger keeps waiting: of 100,000
    /// flags they are 50 MB of JSON.
    private func list<Answer: Encodable & Sendable>(
        _ reply: Reply, _ answer: @escaping @Sendable (Rows) throws -> Answer
    ) {
        self.answer(reply, on: listing, answer)
    }

    private func answer<Answer: Encodable & Sendable>(
        _ reply: Reply, on queue: DispatchQueue, _ answer: @escaping @Sendable (Rows) throws -> Answer
    ) {
        let rows = rows
        queue.async { @Sendable [self] in
            do {
                _ = try reply.finish(encoding: try answer(rows))
            } catch {
                onQueue { _ = reply.fail($0.flagwatchError(error)) }
            }
        }
    }

    /// Clients of `Watch` are told the board anew after every turn, until they go.
    func tellWatchers() {
        for watcher in watchers where !watcher.reply.isOver { sendBoard(to: watcher) }
    }

    private func sendBoard(to watcher: Watcher) {
        let board = WatchAnswer(
            now: Int(now.seconds), flags: rows.openFlags(of: watcher.election),
            next: rows.next(election: watcher.election), held: keeper.book.held.count,
            journal: vigil.journalWord.rawValue)
        do {
            _ = try watcher.reply.next(encoding: board)
        } catch {
            log.error("the board: \(error)")
        }
    }

    // MARK: - Names

    func flag(_ text: String) throws -> FlagState { try rows.flag(named: text) }

    /// Every failure as the interface has it.
    func flagwatchError(_ error: any Error) -> VarlinkError {
        switch error {
        case let error as FlagwatchError: return error.varlinkError
        case let error as VarlinkError: return error
        case let refusal as Refusal: return self.error(of: refusal).varlinkError
        case SummaryError.unknownElection(let id, let known):
            return self.error(of: .unknownElection(id, known: known)).varlinkError
        case SummaryError.beforeLedger(let instant, let begins, let ends):
            return self.error(of: .beforeLedger(instant, begins: begins, ends: ends)).varlinkError
        case SummaryError.notEarlier(let other, let election):
            return self.error(of: .notEarlier(other, of: election)).varlinkError
        case SummaryError.archiveNeeds(let keys): return self.error(of: .archiveNeeds(keys)).varlinkError
        case LedgerError.damaged(_, let damage):
            return damaged(at: damage.row, LedgerFlaw(damage.what)).varlinkError
        case LedgerError.gone: return damaged(at: nil, .gone).varlinkError
        case let error as LedgerError:
            return FlagwatchError.notReady(reason: "\(error)", hindrance: LedgerTrouble(error).rawValue).varlinkError
        default:
            return FlagwatchError.notReady(reason: "\(error)").varlinkError
        }
    }

    private func damaged(at row: Int64?, _ flaw: LedgerFlaw) -> FlagwatchError {
        let reason = flaw.text(in: keeper.configuration.language.wording)
        return .ledgerDamaged(row: row.flatMap { Int(exactly: $0) } ?? 0, reason: reason, flaw: code(of: flaw))
    }

    private func error(of refusal: Refusal) -> FlagwatchError {
        switch refusal {
        case .unknownFlag(let id): return .noSuchFlag(id: id.description)
        case .unknownMail(let mail): return .noSuchMail(mail: mail)
        case .unknownEvent(let number): return .noSuchEvent(event: Int(number))
        case .electionAmbiguous(let elections): return .ambiguousElection(elections: elections)
        default:
            let zone = keeper.book.policy.elections(inPeriodAt: now).first?.zone ?? .utc
            let why = refusal.explanation(in: keeper.configuration.language.wording, zone: zone)
            return .refused(rule: why.rule, message: why.what, remedy: why.remedy, refusal: code(of: refusal))
        }
    }

    /// A refusal or a flaw as it is, for a client that says it in its own language.
    private func code(of value: some Encodable) -> Control.JSONValue? {
        do {
            return try Control.JSONValue(encoding: value)
        } catch {
            log.error("an error without its code: \(error)")
            return nil
        }
    }
}

import Control
import Flagging
import Ledger
import Service
import Wording

/// Answers from a ledger file what the daemon would answer from the same events (`--ledger`).
struct LedgerAnswers: Answerer {
    private let ledger: LedgerFile
    private let events: [Event]
    private let rows: Rows

    /// Reads a ledger, or a copy of one.
    ///
    /// - Parameters:
    ///   - asOf: as it was then: what was recorded later is not looked at. Nil reads all of it.
    ///   - now: when the answer is given.
    init(_ path: String, asOf: Instant?, now: Instant, language: Language) throws {
        ledger = try LedgerFile.readOnly(path)
        let all = try ledger.events()
        events = asOf.map { end in all.filter { $0.recorded <= end } } ?? all
        rows = Rows(Book(folding: events), at: asOf ?? now, language: language)
    }

    func json(of call: some FlagwatchCall) throws -> JSONObject {
        let answer = try JSONValue(encoding: try answer(to: call))
        guard let object = answer.object else { throw ClientError.protocolError(reason: "no object") }
        return object
    }

    private var now: Int { Int(rows.now.seconds) }

    private func answer(to call: some FlagwatchCall) throws -> any Encodable {
        switch call {
        case let call as ListCall:
            let flags = rows.flags(election: call.election, platform: call.platform, all: call.all ?? false)
            return ListAnswer(now: now, flags: flags)
        case let call as ShowCall:
            return ShowAnswer(now: now, flag: rows.view(try flag(call.id), events: events))
        case let call as LogCall:
            let id = try call.id.map { try flag($0).id }
            return LogAnswer(
                events: rows.log(events, of: id, since: Int64(call.since ?? 0), limit: call.limit ?? 1_000))
        case let call as PlanCall:
            let plan = rows.plan(
                flag: try call.id.map { try flag($0).id }, election: call.election,
                until: call.until.map { Instant(Int64($0)) }, limit: call.limit ?? 100)
            return PlanAnswer(now: now, rows: plan)
        case let call as ExplainCall:
            let flag = try flag(call.id)
            return ExplainAnswer(flag: rows.flag(flag), clocks: rows.explain(flag, issued: Rows.issued(in: events)))
        case is InboxCall: return InboxAnswer(held: rows.inbox())
        case is VerifyCall: return try verify()
        default: throw FlagwatchError.notReady(reason: "only the daemon answers that")
        }
    }

    private func flag(_ text: String) throws -> FlagState {
        guard let id = FlagID(text), let flag = rows.book.flag(id) else { throw FlagwatchError.noSuchFlag(id: text) }
        return flag
    }

    /// L2: the chain of that file; the journal is the daemon's.
    private func verify() throws -> VerifyAnswer {
        let report = try ledger.verify()
        return VerifyAnswer(
            events: Int(report.events), headHash: report.head.hash, unconfirmed: 0,
            problems: report.damages.map { ProblemRow(row: $0.row.map { Int($0) }, reason: "\($0.what)") })
    }
}

import Control
import Flagging
import Foundation
import Ledger
import Mailbox
import Service
import Summary
import Wording

/// A ledger file that is read here (`--ledger`): answers as the daemon would, from the same views.
struct LocalLedger: Answerer {
    private let file: LedgerFile
    /// What was recorded later is not looked at.
    private let asOf: Instant?
    private let now: Instant
    private let language: Language
    private let zone: ZoneTable

    /// Opens a ledger, or a copy of one, for reading only; with `asOf` it answers as it would have then.
    ///
    /// - Throws: `LedgerError`.
    init(path: String, asOf: Instant?, now: Instant, zone: ZoneTable, language: Language) throws {
        file = try LedgerFile.readOnly(path)
        self.asOf = asOf
        self.now = asOf ?? now
        self.language = language
        self.zone = zone
    }

    var lacksLog: Bool { file.isLogMissing }

    func json(of call: some FlagwatchCall) throws -> JSONObject {
        try JSONValue(encoding: try answer(call)).object ?? [:]
    }

    private func answer(_ call: any FlagwatchCall) throws -> any Encodable {
        if let call = call as? VerifyCall { return try verify(call) }
        // S4: of all events, whatever --as-of says to the others: it has its own.
        if let call = call as? SummaryCall {
            return try call.answer(file, now: now, language: language)
        }
        if let call = call as? ExhibitsCall { return try PublishingDesk(file, now: now).exhibits(of: call.election) }
        let events = try events(asOf: asOf)
        let book = Book(folding: events)
        let rows = Rows(book, at: now, language: language)
        let seconds = Int(now.seconds)
        switch call {
        case let call as ListCall:
            let flags = try rows.flags(election: call.election, platform: call.platform, all: call.all ?? false)
            return ListAnswer(now: seconds, flags: flags)
        case let call as ShowCall:
            return ShowAnswer(now: seconds, flag: rows.view(try rows.flag(named: call.id), events: events))
        case let call as LogCall:
            let id = try call.id.map { try rows.flag(named: $0).id }
            let since = Int64(call.since ?? 1)
            return LogAnswer(events: try rows.log(events, of: id, since: since, limit: call.limit?.number ?? .max))
        case is StatusCall: return StatusAnswer(status: try status(rows))
        case is InboxCall: return InboxAnswer(held: rows.inbox())
        case let call as PlanCall: return PlanAnswer(now: seconds, rows: try rows.plan(call))
        case let call as ExplainCall:
            let flag = try rows.flag(named: call.id)
            return ExplainAnswer(
                flag: rows.flag(flag), clocks: rows.explain(flag, issued: Rows.issued(in: events)))
        default:
            throw Failure(.refused, [Notice.needsDaemon.text(in: language)])
        }
    }

    /// The bag of a summary: it needs the ledger's own bytes, so no daemon hands it out (S7).
    func bag(_ call: SummaryCall) throws -> [Bag.File] { try call.bag(file, now: now, language: language) }

    /// What can be said of a daemon that does not answer.
    private func status(_ rows: Rows) throws -> StatusView {
        let head = try file.head
        let book = rows.book
        return StatusView(
            version: Build.version, ledger: file.path, events: Int(head.number), headHash: head.hash,
            openFlags: book.openFlagCount, held: book.held.count, mailboxes: [],
            nextWake: book.nextWake.map { Int($0.seconds) }, nextWakeText: book.nextWake?.rfc3339(in: zone),
            journal: "unknown", unconfirmed: try file.outboxCounts().pending, configurationFiles: [],
            elections: book.policy.elections(inPeriodAt: now).map(\.id))
    }

    private func events(asOf instant: Instant?) throws -> [Event] {
        let events = try file.events()
        guard let instant else { return events }
        let then = events.filter { $0.recorded <= instant }
        if then.isEmpty, let first = events.first, let last = events.last {
            throw Refusal.beforeLedger(instant, begins: first.recorded, ends: last.recorded)
        }
        return then
    }

    /// A copy of the file alone has no copies of mail beside it: nothing can be said of those, and nothing is wrong.
    private func verify(_ call: VerifyCall) throws -> VerifyAnswer {
        try Verification.answer(
            file, journal: call.journal ?? false,
            isAlone: !FileManager.default.fileExists(atPath: file.mailCopies.directory), zone: zone, language: language,
            pages: call.pages)
    }
}

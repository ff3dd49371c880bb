import Control
import Flagging
import Foundation
import Glibc
import Ledger
import Service
import Wording

/// What people decide about a summary in a ledger that no daemon writes (S3).
extension LocalFiles {
    /// Answers a call as the daemon would, and as the ledger's owner.
    ///
    /// - Throws: a `Refusal`, `LedgerError`, `SummaryError`.
    func decide(_ path: String, _ call: any FlagwatchCall, in language: Language) throws -> JSONObject {
        let person = Person(uid: getuid(), name: NSUserName())
        if let call = call as? ExhibitsCall {
            return try object(try PublishingDesk(try .readOnly(path), now: now()).exhibits(of: call.election))
        }
        guard let owner = StateOwner.of(path.folderOfPath) else {
            return try decide(path, call, by: person, in: language)
        }
        return try owner.acting { try decide(path, call, by: person, in: language) }
    }

    private func decide(
        _ path: String, _ call: any FlagwatchCall, by person: Person, in language: Language
    ) throws -> JSONObject {
        // Where no ledger is none is made.
        guard access(path, F_OK) == 0 else { throw LedgerError.notFound(path: path) }
        let ledger = try LedgerFile.open(path)
        if let call = call as? RetractCall { return try retract(call, ledger, by: person, in: language) }
        guard let deed = try PublishingDesk(ledger, now: now()).deed(of: call, by: person) else { return [:] }
        let events = try Engine.decide(deed.input, at: now(), in: Book(folding: try ledger.events()))
        if !events.isEmpty { _ = try ledger.append(events) }
        let answer = try answer(deed, event: events.last?.number, ledger)
        try ledger.finish()
        return answer
    }

    /// C26: a decision that was a mistake, as `retract` takes it back.
    private func retract(
        _ call: RetractCall, _ ledger: LedgerFile, by person: Person, in language: Language
    ) throws -> JSONObject {
        let input = Input.retract(event: Int64(call.event), why: call.why, by: person)
        let events = try Engine.decide(input, at: now(), in: Book(folding: try ledger.events()))
        _ = try ledger.append(events)
        let rows = Rows(Book(folding: try ledger.events()), at: now(), language: language)
        let flag = events.first?.flag.flatMap { rows.book.flag($0) }
        try ledger.finish()
        return try object(RetractAnswer(event: Int(events.last?.number ?? 0), flag: flag.map(rows.flag)))
    }

    private func answer(_ deed: PublishingDesk.Deed, event: Int64?, _ ledger: LedgerFile) throws -> JSONObject {
        if let release = deed.release, let event { return try object(PublishAnswer(release, event: event)) }
        guard let name = deed.exhibit else { return [:] }
        let row = try PublishingDesk(ledger, now: now()).exhibit(name)
        return try object(ReviewedAnswer(event: event.map { Int($0) }, exhibit: row))
    }

    private func object(_ answer: some Encodable) throws -> JSONObject { try JSONValue(encoding: answer).object ?? [:] }
}

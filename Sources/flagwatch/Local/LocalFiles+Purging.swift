import Configuration
import Control
import Flagging
import Foundation
import Glibc
import Ledger
import Service

/// A purge of a ledger that no daemon writes.
extension LocalFiles {
    /// Erases by the installed configuration's retention, as the daemon would, and as the ledger's owner.
    ///
    /// - Throws: a `Refusal`, `LedgerError`, `ConfigurationError`.
    func purge(_ path: String, _ call: PurgeCall) throws -> PurgeAnswer {
        let loaded = try configuration(nil)
        let person = Person(uid: getuid(), name: NSUserName())
        guard let owner = StateOwner.of(path.folderOfPath) else {
            return try purge(path, call, loaded, by: person)
        }
        return try owner.acting { try purge(path, call, loaded, by: person) }
    }

    private func purge(_ path: String, _ call: PurgeCall, _ loaded: Loaded, by person: Person) throws -> PurgeAnswer {
        guard call.dryRun != true else {
            let (_, plan) = try plan(try .readOnly(path), call, loaded, by: person)
            return PurgeAnswer(plan, event: nil, isGone: nil)
        }
        // Where no ledger is none is made.
        guard access(path, F_OK) == 0 else { throw LedgerError.notFound(path: path) }
        let ledger = try LedgerFile.open(path)
        let (keeper, plan) = try plan(ledger, call, loaded, by: person)
        guard let events = try keeper.purge(plan, in: ledger, by: person, at: now()) else {
            throw LedgerError.busy(path: path)
        }
        let isGone = try ledger.finishErasing()
        try ledger.finish()
        return PurgeAnswer(plan, event: events.last.map { Int($0.number) }, isGone: isGone)
    }

    private func plan(
        _ ledger: LedgerFile, _ call: PurgeCall, _ loaded: Loaded, by person: Person
    ) throws -> (keeper: Keeper, plan: PurgePlan) {
        let keeper = Keeper(store: ledger, events: try ledger.events(), configuration: loaded)
        var call = call
        call.election = Spelling.match(call.election, among: keeper.book.knownElections) ?? call.election
        try keeper.allowPurge(of: call.election, by: person, at: now())
        let limit = keeper.unattributedEnd(of: call.election, at: now())
        return (keeper, try ledger.planPurge(of: call.election, unattributedThrough: limit))
    }
}

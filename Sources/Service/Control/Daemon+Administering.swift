import Configuration
import Control
import Flagging
import Ledger
import Wording

/// What administrators ask of the daemon.
extension Daemon {
    func answerAdministering(_ call: Call, _ reply: Reply) throws {
        switch call.shortMethod {
        case ReloadCall.shortMethod:
            if let refused = reload() {
                throw FlagwatchError.configurationRefused(
                    complaints: refused.complaints.map {
                        ComplaintRow(file: $0.file, line: $0.line, message: $0.problem, remedy: $0.remedy)
                    })
            }
            _ = try reply.finish(encoding: ReloadAnswer(files: keeper.configuration.files))
        case VerifyCall.shortMethod:
            let asked = try call.decode(VerifyCall.self)
            let zone = keeper.book.policy.elections(inPeriodAt: now).first?.zone ?? .utc
            read(reply) { rows, ledger in
                let language = try Daemon.language(asked.language) ?? rows.language
                return try Verification.answer(
                    ledger, journal: asked.journal ?? true, zone: zone, language: language, pages: asked.pages)
            }
        case SummaryCall.shortMethod:
            let asked = try call.decode(SummaryCall.self)
            read(reply) { rows, ledger in
                try asked.answer(ledger, now: rows.now, language: rows.language)
            }
        case BackupCall.shortMethod:
            guard call.more else {
                reply.fail(.expectedMore)
                return
            }
            guard backup == nil else {
                throw FlagwatchError.notReady(
                    reason: "another copy is being made", hindrance: Hindrance.backup.rawValue)
            }
            let stream = BackupStream(of: ledger, to: reply, on: reading) { @Sendable [self] error in
                onQueue { daemon in _ = reply.fail(daemon.flagwatchError(error)) }
            }
            backup = stream
            stream.start()
        default:
            reply.fail(.methodNotImplemented(call.method))
        }
    }

    /// The language that a caller asks for; nil where none is asked for.
    static func language(_ word: String?) throws -> Language? {
        guard let word else { return nil }
        guard let language = Language(rawValue: word) else { throw VarlinkError.invalidParameter("language") }
        return language
    }

    /// Why the ledger cannot be written: what was last met, or what is found out where there is hardly room.
    private var ledgerTrouble: LedgerTrouble? {
        if let met = vigil.ledgerTrouble { return met }
        do {
            try ledger.requireInPlace()
            do {
                try ledger.requireRoom()
            } catch LedgerError.scarce {
                // Whether something still fits, only a write says.
                try ledger.proveWritable()
            }
            return nil
        } catch {
            return LedgerTrouble(error)
        }
    }

    func status() throws -> StatusView {
        let book = keeper.book
        let zone = book.policy.elections(inPeriodAt: now).first?.zone ?? .utc
        let head = try ledger.head
        return StatusView(
            version: Build.version, startedAt: Int(vigil.startedAt.seconds),
            startedAtText: vigil.startedAt.rfc3339(in: zone),
            ledger: ledger.path, events: Int(head.number), headHash: head.hash, openFlags: book.openFlagCount,
            held: book.held.count, mailboxes: vigil.mailboxes.map { row($0, zone) },
            nextWake: vigil.nextWake.map { Int($0.seconds) }, nextWakeText: vigil.nextWake?.rfc3339(in: zone),
            journal: vigil.journalWord.rawValue, unconfirmed: vigil.unconfirmed.count,
            waitingSince: vigil.waitingSince.map { Int($0.seconds) },
            waitingSinceText: vigil.waitingSince?.rfc3339(in: zone), ledgerTrouble: ledgerTrouble?.rawValue,
            configurationFiles: keeper.configuration.files, configurationRefused: vigil.configurationRefused,
            elections: book.policy.elections(inPeriodAt: now).map(\.id))
    }

    private func row(_ status: MailboxStatus, _ zone: ZoneTable) -> MailboxRow {
        MailboxRow(
            path: status.path, lastPoll: status.lastPoll.map { Int($0.seconds) },
            lastPollText: status.lastPoll?.rfc3339(in: zone), lastExport: status.lastExport.map { Int($0.seconds) },
            lastExportText: status.lastExport?.rfc3339(in: zone),
            stale: keeper.book.staleMailboxes[status.path] != nil, messages: status.messages,
            problems: status.troubles.map { $0.line(in: keeper.configuration.language.wording) })
    }
}

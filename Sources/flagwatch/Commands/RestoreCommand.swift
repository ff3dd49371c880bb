import ArgumentParser
import Control
import Ledger
import Wording

/// Puts a copy of the ledger in its place, as after the loss of a disk or on a spare machine.
struct RestoreCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a copy of the ledger in the place of a missing or earlier one.",
        discussion: """
            Refused while a daemon writes the ledger, and where the ledger that is there is newer than the copy, went \
            another way, or is another one that was used. The copy is verified first. The files become the daemon's, \
            whoever does it. What was confirmed on the other machine stays confirmed; what was not is looked up here \
            and written when the daemon starts.
            """)

    @Argument(help: "The folder that backup wrote.") var folder: PathName
    @Option(
        help: ArgumentHelp("The ledger to put in place; else \(LocalFiles.installedLedger).", valueName: "file"))
    var ledger: PathName?
    @Flag(help: "Then enable and start the daemon (root only).") var start = false
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let local = session.surroundings.local
        let ledger = try ledger?.path ?? LocalFiles.installedLedger
        let folder = try folder.path
        try session.remarkOnLog(of: folder + "/ledger.sqlite")
        let report = try local.restore(folder, ledger)
        if start { try local.startDaemon() }
        if session.json { return try session.show(json: json(report, ledger)) }
        try session.show(page(report, ledger, session.language))
    }

    private func json(_ report: BackupReport, _ ledger: String) -> JSONValue {
        [
            "ledger": .string(ledger), "events": .integer(report.head.number), "headHash": .string(report.head.hash),
            "mailCopies": .integer(Int64(report.mailCopies)),
            "missingMailCopies": .integer(Int64(report.mailDamages.count)),
            "movedAside": report.movedAside.map { .string($0) } ?? .null, "started": .bool(start),
        ]
    }

    private func page(_ report: BackupReport, _ ledger: String, _ language: Language) -> Page {
        var fields = Fields()
        fields.add(Label.ledger.text(in: language), ledger)
        fields.add(ReadLabel.events.text(in: language), "\(report.head.number)")
        fields.add(ReadLabel.head.text(in: language), report.head.hash)
        fields.add(ReadLabel.mailCopies.text(in: language), "\(report.mailCopies)")
        fields.add(ReadLabel.movedAside.text(in: language), report.movedAside)
        var page = Page(.sentence(Notice.ledgerRestored.text(in: language), .plain), .fields(fields))
        if !report.mailDamages.isEmpty { page.sentence(Notice.mailCopiesMissing.text(in: language), .late) }
        page.sentence((start ? Notice.daemonStarted : .startDaemon).text(in: language))
        page.sentence(Notice.stopOldMachine.text(in: language))
        return page
    }
}

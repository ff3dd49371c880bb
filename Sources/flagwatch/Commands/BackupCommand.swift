import ArgumentParser
import Control
import Flagging
import Wording

/// Copies the ledger while the daemon runs.
struct BackupCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the ledger and its mail, consistent while it is written.",
        discussion: """
            Who may read the ledger, as root may, makes the copy here, also while no daemon runs. To others the daemon \
            sends it. Either way it is written here, and belongs to whoever asked. An earlier copy of the same ledger is \
            replaced; anything else that is there is left, and the copy refused.
            """)

    @Argument(help: "A folder; it is made where it is not there.") var folder: PathName
    @Option(help: ArgumentHelp("Copy this ledger, without asking the daemon.", valueName: "file")) var ledger: PathName?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let answer = try answer(session)
        if session.json { return try session.show(json: try JSONValue(encoding: answer)) }
        try session.show(page(answer, session.language))
    }

    private func answer(_ session: Session) throws -> BackupAnswer {
        let local = session.surroundings.local
        if ledger != nil, socket.socket != nil { throw Misuse(.excludes("--ledger", "--socket")) }
        let folder = try folder.path
        if let ledger = try ledger?.path ?? (socket.socket == nil ? local.installedLedger() : nil) {
            try session.remarkOnLog(of: ledger)
            return try local.backup(ledger, folder)
        }
        let daemon = try socket.daemon(session)
        return try ReceivedBackup(folder: folder).take { try daemon.stream(BackupCall(), $0) }
    }

    private func page(_ answer: BackupAnswer, _ language: Language) -> Page {
        var fields = Fields()
        fields.add(Label.ledger.text(in: language), answer.path)
        fields.add(ReadLabel.events.text(in: language), "\(answer.events)")
        fields.add(ReadLabel.head.text(in: language), answer.headHash)
        fields.add(ReadLabel.bytes.text(in: language), "\(answer.bytes)")
        return Page(.sentence(Notice.copyWritten.text(in: language), .plain), .fields(fields))
    }
}

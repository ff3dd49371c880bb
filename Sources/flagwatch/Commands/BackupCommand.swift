import ArgumentParser
import Control
import Wording

/// Copies the ledger while the daemon runs.
struct BackupCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the ledger and its mail, consistent while it is written.",
        discussion: """
            Who may read the ledger, as root may, makes the copy here, also while no daemon runs. Others ask the \
            daemon, whose sandbox lets it write below /var/lib/flagwatch only. An earlier copy of the same ledger is \
            replaced.
            """)

    @Argument(help: "An absolute path of a folder.") var path: String
    @Option(help: ArgumentHelp("Copy this ledger, without asking the daemon.", valueName: "file")) var ledger: String?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard path.hasPrefix("/") else {
            throw ValidationError("The path must be absolute, such as /mnt/usb/flagwatch.")
        }
    }

    func run(in session: Session) throws {
        let local = session.surroundings.local
        if let ledger = ledger ?? (socket.socket == nil ? local.installedLedger() : nil) {
            try session.remarkOnLog(of: ledger)
            let answer = try local.backup(ledger, path)
            if session.json { return try session.show(json: try JSONValue(encoding: answer)) }
            return try session.show(page(answer, session.language))
        }
        try session.put(BackupCall(path: path), to: try socket.daemon(session)) { page($0, session.language) }
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

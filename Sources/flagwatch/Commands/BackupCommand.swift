import ArgumentParser
import Control
import Wording

/// Copies the ledger while the daemon runs.
struct BackupCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the ledger, consistent while it is written.")

    @Argument(help: "An absolute path, as the daemon sees the file system.") var path: String
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard path.hasPrefix("/") else {
            throw ValidationError("The path must be absolute, such as /var/lib/x.sqlite.")
        }
    }

    func run(in session: Session) throws {
        let language = session.language
        try session.put(BackupCall(path: path), to: try socket.daemon(session)) { answer in
            var fields = Fields()
            fields.add(Label.ledger.text(in: language), answer.path)
            fields.add(ReadLabel.events.text(in: language), "\(answer.events)")
            fields.add(ReadLabel.head.text(in: language), answer.headHash)
            fields.add(ReadLabel.bytes.text(in: language), "\(answer.bytes)")
            return Page(.sentence(Notice.copyWritten.text(in: language), .plain), .fields(fields))
        }
    }
}

import ArgumentParser
import Control
import Flagging

/// Files a held mail on a flag.
struct LinkCommand: Subcommand {
    static let configuration = CommandConfiguration(commandName: "link", abstract: "File a held mail on a flag.")

    @Argument(help: "The mail's hash, or its beginning, as inbox shows it.") var mail: MailHash
    @Argument(help: "The flag.") var id: FlagName
    @Argument(help: "What the mail is.") var kind: FactKind
    @Option(help: "The reason.") var why: String?
    @Option(help: "Why a mail counts that is suspicious, or of another platform than the flag's.") var despite: String?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        let call = LinkCall(mail: mail.text, id: id.description, kind: kind.rawValue, why: why, despite: despite)
        try session.put(call, to: try socket.daemon(session)) { session.receipt($0) }
    }
}

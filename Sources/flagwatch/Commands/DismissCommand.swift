import ArgumentParser
import Control
import Wording

/// Puts a held mail aside.
struct DismissCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss", abstract: "Put a held mail aside: it belongs to no flag.")

    @Argument(help: "The mail's hash, or its beginning, as inbox shows it.") var mail: MailHash
    @Option(help: "The reason.") var why: String?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        try session.put(DismissCall(mail: mail.text, why: why), to: try socket.daemon(session)) { answer in
            Page(.sentence(Receipt.recorded(event: answer.event, flag: nil, in: session.language), .plain))
        }
    }
}

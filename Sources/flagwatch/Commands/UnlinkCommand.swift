import ArgumentParser
import Control

/// Takes back that a mail was filed on a flag (C26).
struct UnlinkCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink", abstract: "Take back that a mail was filed on a flag; it is held again.")

    @Argument(help: "The mail's hash, or its beginning.") var mail: MailHash
    @Option(help: "The reason.") var why: String
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let call = UnlinkCall(mail: mail.text, why: why)
        try session.put(call, to: try socket.daemon(session)) { session.receipt($0) }
    }
}

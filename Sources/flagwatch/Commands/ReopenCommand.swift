import ArgumentParser
import Control
import Flagging

/// Opens a closed flag again: it is our turn (C8).
struct ReopenCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open a closed flag again: it is our turn.")

    @Argument(help: "The flag.") var id: FlagName
    @Option(help: "The reason.") var why: String?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        let call = ReopenCall(id: id.description, why: why)
        try session.put(call, to: try socket.daemon(session)) { session.receipt($0) }
    }
}

import ArgumentParser
import Control
import Flagging

/// Closes a flag: every clock stops (C8).
struct CloseCommand: Subcommand {
    static let configuration = CommandConfiguration(commandName: "close", abstract: "Close a flag: every clock stops.")

    @Argument(help: "The flag.") var id: FlagName
    @Option(help: "The reason.") var why: String?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        let call = CloseCall(id: id.description, why: why)
        try session.put(call, to: try socket.daemon(session)) { session.receipt($0) }
    }
}

import ArgumentParser
import Control
import Flagging

/// Silences a flag's rungs until the take lapses (C16).
struct TakeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Take a flag: its prompts are silent until the take lapses.")

    @Argument(help: "The flag.") var id: FlagName
    @Option(help: "The role that takes it; else the first that is configured.") var role: String?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        try session.put(TakeCall(id: id.description, role: role), to: try socket.daemon(session)) {
            session.receipt($0)
        }
    }
}

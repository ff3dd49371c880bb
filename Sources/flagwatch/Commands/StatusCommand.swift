import ArgumentParser
import Control

/// The daemon, its mailboxes, its next wake-up.
struct StatusCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show the daemon, its mailboxes, and its next wake-up.")

    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        try session.put(StatusCall(), to: try socket.daemon(session)) { answer in
            StatusPage(status: answer.status, face: session.face).page
        }
    }
}

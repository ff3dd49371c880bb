import ArgumentParser
import Control

/// The daemon, its mailboxes, its next wake-up.
struct StatusCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show the daemon, its mailboxes, and its next wake-up.")

    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let object = try DaemonOrLedger(socket: socket, session: session).json(of: StatusCall())
        let status = try StatusCall.answer(object).status
        if session.json {
            try session.show(json: .object(object))
        } else {
            try session.show(StatusPage(status: status, face: session.face).page)
        }
        // What could be read of the ledger does not make the daemon answer.
        if status.startedAt == nil { throw ExitCode(EndCode.daemonUnreachable.rawValue) }
    }
}

import ArgumentParser
import Control

/// Where the daemon is, for a command that changes something.
struct SocketOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The daemon's socket; else $FLAGWATCH_SOCKET, else /run/flagwatch/control.", valueName: "path"))
    var socket: String?

    static let defaultPath = "/run/flagwatch/control"

    static func path(_ option: String?, _ session: Session) -> String {
        if let option { return option }
        let variable = session.surroundings.environment["FLAGWATCH_SOCKET", default: ""]
        return variable.isEmpty ? defaultPath : variable
    }

    /// Whether the daemon that is asked is the one whose ledger lies where it is installed.
    func isOfThisMachine(_ session: Session) -> Bool { Self.path(socket, session) == Self.defaultPath }

    /// Connects to the daemon.
    func daemon(_ session: Session) throws -> VarlinkClient {
        try VarlinkClient(path: Self.path(socket, session))
    }
}

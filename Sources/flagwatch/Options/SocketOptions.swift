import ArgumentParser
import Control

/// Where the daemon is, for a command that changes something.
struct SocketOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The daemon's socket; else $FLAGWATCH_SOCKET, else /run/flagwatch/control.", valueName: "path"))
    var socket: PathName?

    static let defaultPath = "/run/flagwatch/control"

    private func path(_ session: Session) throws -> String {
        if let socket { return try socket.path }
        let variable = session.surroundings.environment["FLAGWATCH_SOCKET", default: ""]
        return variable.isEmpty ? Self.defaultPath : variable
    }

    /// Whether the daemon that is asked is the one whose ledger lies where it is installed.
    func isOfThisMachine(_ session: Session) throws -> Bool { try path(session) == Self.defaultPath }

    /// Connects to the daemon.
    func daemon(_ session: Session) throws -> VarlinkClient {
        try VarlinkClient(path: try path(session))
    }
}

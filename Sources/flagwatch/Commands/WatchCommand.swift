import ArgumentParser
import Control
import Wording

/// A live board: drawn again on a terminal, else a block for each change.
struct WatchCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Show a live board of the open flags.",
        discussion: "On a terminal it is drawn again after every change; elsewhere each change is printed.")

    @Option(help: "Only of that election.") var election: String?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    /// ECMA-48: erase the whole display and what scrolled off it, cursor to the top left.
    static let clear = "\u{1B}[2J\u{1B}[3J\u{1B}[H"

    func run(in session: Session) throws {
        let daemon = try socket.daemon(session)
        if session.json {
            try daemon.stream(WatchCall.method, try parameters()) { object in
                try session.show(json: .object(object))
                return true
            }
        } else {
            try draw(daemon, session)
        }
        // The daemon ends the stream when it stops.
        throw ClientError.disconnected(reason: "the daemon ended the board")
    }

    private func draw(_ daemon: VarlinkClient, _ session: Session) throws {
        try daemon.stream(WatchCall(election: election)) { board in
            let view = BoardPage(board: board, face: session.face)
            let zone = session.zone(ofElection: election) ?? session.surroundings.machineZone
            var page = Page(.sentence(view.time(in: zone), .faint))
            page.add(.gap)
            page.add(view.page)
            page.add(.gap)
            if session.surroundings.columns != nil { try session.surroundings.write(Self.clear) }
            try session.show(page)
            return true
        }
    }

    private func parameters() throws -> JSONObject {
        try JSONValue(encoding: WatchCall(election: election)).object ?? [:]
    }
}

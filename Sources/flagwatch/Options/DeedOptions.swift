import ArgumentParser
import Control
import Flagging

/// Where something is decided: by the daemon, or in a ledger that no daemon writes now.
struct DeedOptions: ParsableArguments {
    @OptionGroup var daemon: SocketOptions

    @Option(help: ArgumentHelp("Decide it in this ledger, which no daemon writes now.", valueName: "file"))
    var ledger: PathName?

    func answerer(_ session: Session) throws -> any Answerer {
        guard let ledger else { return try daemon.daemon(session) }
        if daemon.socket != nil { throw Misuse(.excludes("--ledger", "--socket")) }
        return LedgerDesk(path: try ledger.path, session: session)
    }
}

/// Calls that are decided here, in a ledger's file.
struct LedgerDesk: Answerer {
    let path: String
    let session: Session

    func json(of call: some FlagwatchCall) throws -> JSONObject {
        try session.surroundings.local.decide(path, call)
    }
}

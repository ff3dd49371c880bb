import ArgumentParser
import Control
import Flagging

/// Where something is decided: by the daemon, or in a ledger that no daemon writes now.
struct DeedOptions: ParsableArguments {
    @OptionGroup var daemon: SocketOptions

    @Option(help: ArgumentHelp("Decide it in this ledger, which no daemon writes now.", valueName: "file"))
    var ledger: PathName?

    /// The same place, as it is typed behind a command that a page names; empty for the machine's own daemon.
    var again: String {
        func word(_ option: String, _ place: PathName?) -> String {
            guard let text = (try? place?.path) ?? nil else { return "" }
            let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "/._-+@:".contains($0) }
            return " \(option) " + (isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'")
        }
        return word("--socket", daemon.socket) + word("--ledger", ledger)
    }

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
        try session.surroundings.local.decide(path, call, session.language)
    }
}

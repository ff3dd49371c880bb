import ArgumentParser
import Control
import Flagging

/// Where the answer comes from, for a command that only reads.
struct ReadingOptions: ParsableArguments {
    @OptionGroup var daemon: SocketOptions

    @Option(help: ArgumentHelp("Read this ledger, or a copy of it, instead of asking the daemon.", valueName: "file"))
    var ledger: PathName?

    /// The ledger where one is named, else the daemon, or the machine's ledger where none answers.
    func answerer(_ session: Session, asOf: Instant? = nil) throws -> any Answerer {
        guard let ledger else { return DaemonOrLedger(socket: daemon, session: session) }
        if daemon.socket != nil { throw Misuse(.excludes("--ledger", "--socket")) }
        return try session.openLedger(try ledger.path, asOf: asOf)
    }
}

import ArgumentParser
import Control
import Flagging

/// Where the answer comes from, for a command that can also look back.
struct MomentOptions: ParsableArguments {
    @OptionGroup var source: ReadingOptions

    @Option(help: ArgumentHelp("With --ledger, as it was then: \(TypedTime.help).", valueName: "time"))
    var asOf: TypedTime?

    func validate() throws {
        guard asOf == nil || source.ledger != nil else {
            throw ValidationError("--as-of needs --ledger: the daemon answers for now.")
        }
    }

    /// The ledger where one is named, as it was then; else the daemon.
    func answerer(_ session: Session, zone: ZoneTable?) throws -> any Answerer {
        try source.answerer(session, asOf: try session.moment(asOf, zone: zone))
    }
}

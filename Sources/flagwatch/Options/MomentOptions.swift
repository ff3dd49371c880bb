import ArgumentParser
import Control
import Flagging

/// Where the answer comes from, for a command that can also look back.
struct MomentOptions: ParsableArguments {
    @OptionGroup var source: ReadingOptions

    @Option(help: ArgumentHelp("With --ledger, as it was then: \(TypedTime.help).", valueName: "time"))
    var asOf: TypedTime?

    /// The ledger where one is named, as it was then; else the daemon, which answers for now.
    func answerer(_ session: Session, zone: ZoneTable?) throws -> any Answerer {
        if asOf != nil, source.ledger == nil { throw Misuse(.needs("--as-of", with: "--ledger")) }
        return try source.answerer(session, asOf: try session.moment(asOf, zone: zone))
    }
}

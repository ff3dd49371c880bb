import ArgumentParser
import Control
import Flagging
import Wording

/// The prompts that are still to come, if nothing else happens.
struct PlanCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Show the prompts that are still to come, if nothing else happens.")

    @Argument(help: "The flag; else all.") var id: FlagID?
    @Option(help: "Only of that election.") var election: String?
    @Option(help: ArgumentHelp("Not after that time: \(TypedTime.help).", valueName: "time")) var until: TypedTime?
    @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit: RowLimit?
    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let zone = id.map { session.zone(of: $0) } ?? session.zone(ofElection: election)
        let call = PlanCall(
            id: id?.description, election: election, until: try session.seconds(until, zone: zone),
            limit: limit?.number)
        try session.put(call, to: try source.answerer(session, zone: zone)) { answer in
            var page = Page()
            page.heading(Heading.plan.text(in: session.language))
            page.add(PlanTable(rows: answer.rows, now: answer.now, face: session.face).part)
            return page
        }
    }
}

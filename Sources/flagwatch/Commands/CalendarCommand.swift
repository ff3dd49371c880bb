import ArgumentParser
import Control
import Flagging
import Wording

/// The tiers of an election as local times and instants.
struct CalendarCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Show an election's tiers as local times and instants.")

    @Argument(help: "The election.") var election: String
    @Option(help: ArgumentHelp("A configuration folder; else the installed one.", valueName: "folder"))
    var config: PathName?
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let elections = try session.surroundings.local.policy(try config?.path).elections
        guard let found = elections.first(where: { $0.id == Spelling.match(election, among: elections.map(\.id)) })
        else {
            let refusal = Refusal.unknownElection(election, known: elections.map(\.id))
            let line = refusal.explanation(in: session.language, zone: .utc).line
            throw Failure(.refused, [line])
        }
        if session.json { return try session.show(json: found.calendar) }
        try session.show(CalendarPage(election: found, language: session.language).page)
    }
}

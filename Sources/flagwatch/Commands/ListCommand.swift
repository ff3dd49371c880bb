import ArgumentParser
import Control
import Wording

/// The open flags: whose turn, what is due when.
struct ListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the open flags: whose turn it is, and what is due when.")

    @Option(help: "Only of that election.") var election: String?
    @Option(help: "Only to that platform.") var platform: String?
    @Flag(help: "Also closed flags, and contacts.") var all = false
    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let call = ListCall(election: election, platform: platform, all: all ? true : nil)
        let answerer = try source.answerer(session, zone: session.zone(ofElection: election))
        let empty: Notice = answerer.lacksLog ? .noOpenFlagsWithoutLog : all ? .noFlags : .noOpenFlags
        try session.put(call, to: answerer) { answer in
            FlagTable(rows: answer.flags, face: session.face).page(all ? .allFlags : .openFlags, empty: empty)
        }
    }
}

import ArgumentParser
import Wording

/// Plays a scenario through the real engine in virtual time.
struct RehearseCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse", abstract: "Play a scenario in virtual time and print what the journal would get.",
        discussion: """
            The configuration is the folder of --config, else the folder 'config' beside the scenario, else the \
            shipped one. The ledger that --keep leaves can be asked with --ledger, also as it was on a day of the \
            story (--as-of).
            """)

    /// How entries are printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(help: ArgumentHelp("The scenario, a TOML file.", valueName: "scenario")) var scenario: PathName
    @Option(help: ArgumentHelp("The configuration folder.", valueName: "folder")) var config: PathName?
    @Option(help: ArgumentHelp("Keep the rehearsal's ledger, as ledger.sqlite in that folder.", valueName: "folder"))
    var keep: PathName?
    @Option(help: "How entries are printed.") var format: Format = .text
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let isJSON = format == .json || session.json
        let order = RehearsalOrder(
            scenario: try scenario.path, configuration: try config?.path, keep: try keep?.path,
            language: common.language)
        // The play has no use for an error of ours: it goes to its end, and what is kept of it is whole.
        var failure: OutputFailure?
        let remark = { (place: String, problem: StoryProblem) in
            session.remark("\(place): \(problem.text(in: session.language))")
            session.remark(Notice.storyWord.text(in: session.language))
        }
        try session.surroundings.local.rehearse(order, remark) { entry in
            guard failure == nil else { return }
            do throws(OutputFailure) {
                try session.surroundings.write((isJSON ? entry.json : entry.text) + "\n")
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}

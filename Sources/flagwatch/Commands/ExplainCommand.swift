import ArgumentParser
import Control
import Flagging

/// Why each deadline of a flag is what it is.
struct ExplainCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain each deadline of a flag: start, allowance, and the tier that won.")

    @Argument(help: "The flag.") var id: FlagName
    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        try session.put(ExplainCall(id: id.description), to: try source.answerer(session, zone: session.zone(of: id))) {
            answer in
            ExplainPage(answer: answer, face: session.face).page
        }
    }
}

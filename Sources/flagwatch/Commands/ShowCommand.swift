import ArgumentParser
import Control
import Flagging
import Wording

/// One flag with its timeline.
struct ShowCommand: Subcommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one flag with its timeline.")

    @Argument(help: "The flag, such as TK25-001.") var id: FlagName
    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        try session.put(
            ShowCall(id: id.description, language: session.language.rawValue),
            to: try source.answerer(session, zone: session.zone(of: id))
        ) {
            answer in
            FlagPage(view: answer.flag, face: session.face).page
        }
    }
}

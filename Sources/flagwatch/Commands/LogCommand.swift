import ArgumentParser
import Control
import Flagging
import Wording

/// The events of one flag, or of all.
struct LogCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "List the events of one flag, or of all, with their numbers.")

    @Argument(help: "The flag; else all.") var id: FlagName?
    @Option(help: ArgumentHelp("From that event on.", valueName: "event")) var since: EventNumber?
    @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit: RowLimit?
    @OptionGroup var source: ReadingOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id?.flag
        let call = LogCall(id: id?.description, since: since?.number, limit: limit, language: session.language.rawValue)
        try session.put(call, to: try source.answerer(session)) { answer in
            Page(EventTable(rows: answer.events, face: session.face, namesFlags: id == nil).part)
        }
    }
}

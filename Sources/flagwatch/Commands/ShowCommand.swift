import ArgumentParser
import Control
import Flagging
import Wording

/// One flag with its timeline.
struct ShowCommand: Subcommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one flag with its timeline.")

    @Argument(help: "The flag, such as TK25-001.") var id: FlagName
    @Flag(help: "Print its timeline as a picture (SVG) for a browser.") var svg = false
    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        if svg {
            try showPicture(of: id, in: session)
            return
        }
        try session.put(
            ShowCall(id: id.description, language: session.language.rawValue),
            to: try source.answerer(session, zone: session.zone(of: id))
        ) {
            answer in
            FlagPage(view: answer.flag, face: session.face).page
        }
    }

    /// The same picture as in the summary, with this moment and what is due.
    private func showPicture(of id: FlagID, in session: Session) throws {
        let daemon = try source.answerer(session, zone: session.zone(of: id))
        let flag = try ShowCall.answer(try daemon.json(of: ShowCall(id: id.description))).flag
        let call = SummaryCall(
            election: flag.row.election, format: SummaryCall.pictureFormat, language: session.language.rawValue,
            flag: id.description)
        let object = try daemon.json(of: call)
        if session.json { return try session.show(json: .object(object)) }
        for document in try SummaryCall.answer(object).documents { try session.surroundings.write(document.text) }
    }
}

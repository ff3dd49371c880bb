import ArgumentParser
import Control
import Wording

/// The period summary of an election.
struct SummaryCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Write the period summary of an election.",
        discussion: "Redacted unless --internal. For the same --as-of it is byte for byte the same.")

    /// A format of the summary.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case markdown, json
    }

    @Argument(help: "The election.") var election: String
    @Option(help: "The format.") var format: Format = .markdown
    @Option(help: ArgumentHelp("As it was then; else now: \(TypedTime.help).", valueName: "time"))
    var asOf: TypedTime?
    @Flag(help: "Show what the public summary redacts.") var `internal` = false
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write the files into this folder; else to standard output.", valueName: "folder"))
    var folder: PathName?
    @OptionGroup var source: ReadingOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let folder = try folder.map { SummaryFolder(path: try $0.path) }
        try folder?.check()
        let call = SummaryCall(
            election: election, format: format.rawValue, language: common.language?.rawValue,
            asOf: try session.moment(asOf, zone: session.zone(ofElection: election)),
            internal: self.internal ? true : nil)
        let object = try source.answerer(session).json(of: call)
        if session.json { try session.show(json: .object(object)) }
        let documents = try SummaryCall.answer(object).documents
        guard let folder else {
            if !session.json { try documents.forEach { try session.surroundings.write($0.text) } }
            return
        }
        for document in documents {
            let path = try folder.write(document)
            if !session.json { try session.surroundings.write(path + "\n") }
        }
    }
}

import ArgumentParser
import Control
import Flagging
import Wording

/// The period summary of an election.
struct SummaryCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Write the period summary of an election.",
        discussion: """
            Redacted unless --internal. For the same --as-of it is byte for byte the same. Into a folder go all formats, in \
            both languages, with a list of their digests; --format and --language leave the others out.
            """)

    /// A format of the summary.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case html, markdown, json, csv
    }

    @Argument(help: "The election.") var election: String
    @Option(help: "The format; else all of them into a folder, and Markdown to standard output.") var format: Format?
    @Option(help: ArgumentHelp("As it was then; else now: \(TypedTime.help).", valueName: "time"))
    var asOf: TypedTime?
    @Flag(help: "Show what the public summary redacts.") var `internal` = false
    @Flag(help: "From what is whole of a damaged ledger; each page says so.") var despiteDamage = false
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write the files into this folder; else to standard output.", valueName: "folder"))
    var folder: PathName?
    @Option(
        help: ArgumentHelp(
            "Write a bag for the archive (BagIt) into this new folder, with the originals; of --ledger only.",
            valueName: "folder"))
    var bundle: PathName?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Show the counts of these earlier summaries (JSON) beside it.", valueName: "file"))
    var earlier: [PathName] = []
    @OptionGroup var source: ReadingOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let folder = try folder.map { SummaryFolder(path: try $0.path) }
        // CSV is several files.
        if folder == nil, format == .csv { throw Misuse(.needs("--format csv", with: "--output")) }
        try folder?.check()
        let call = SummaryCall(
            election: election,
            format: format?.rawValue ?? (folder == nil ? Format.markdown.rawValue : SummaryCall.everyFormat),
            language: common.language?.rawValue,
            asOf: try session.moment(asOf, zone: session.zone(ofElection: election)),
            internal: self.internal ? true : nil, despiteDamage: despiteDamage ? true : nil,
            earlier: try earlier.earlierElections)
        if let bundle {
            try write(call, BagFolder(path: try bundle.path), in: session)
            return
        }
        let object = try source.answerer(session).json(of: call)
        if session.json { try session.show(json: .object(object)) }
        let documents = try SummaryCall.answer(object).documents
        guard let folder else {
            if !session.json { try documents.forEach { try session.surroundings.write($0.text) } }
            return
        }
        let paths = try folder.write(documents)
        if !session.json { for path in paths { try session.surroundings.write(path + "\n") } }
    }

    private func write(_ call: SummaryCall, _ bag: BagFolder, in session: Session) throws {
        if folder != nil { throw Misuse(.excludes("--bundle", "--output")) }
        guard let ledger = try source.answerer(session) as? LocalLedger else {
            throw Misuse(.needs("--bundle", with: "--ledger"))
        }
        try bag.check()
        try bag.write(try ledger.bag(call))
        try session.surroundings.write(bag.path + "\n")
    }
}

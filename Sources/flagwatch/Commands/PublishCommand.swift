import ArgumentParser
import Control
import Wording

/// The release of a summary by a second person (S3).
struct PublishCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Release the summary of an election, as a second person.",
        discussion: """
            Refused while an exhibit was not looked at as it is now, and to whoever redacted or reviewed one: that is \
            another's. Writes the public summary in every format and both languages; only now page and file name no \
            longer say CONCEPT. The ledger keeps the hash of each page: verify --page FILE tells years later whether it \
            is one. After a correction the summary is a concept again.
            """)

    @Argument(help: "The election.") var election: String
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write the files into this folder.", valueName: "folder"))
    var folder: PathName
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Show the counts of these earlier summaries (JSON) beside it.", valueName: "file"))
    var earlier: [PathName] = []
    @OptionGroup var place: DeedOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let folder = SummaryFolder(path: try folder.path)
        try folder.prepare()
        let object = try place.answerer(session).json(
            of: PublishCall(election: election, earlier: try earlier.earlierElections))
        let answer = try PublishCall.answer(object)
        // It is released by now, and said even where a file cannot be written: it can be made again.
        let language = session.language
        let beside = try earlier.isEmpty ? "" : " --earlier " + earlier.map { try $0.path }.joined(separator: " ")
        var page = Page(
            .sentence(ReviewText.released(event: answer.event, in: language), .plain),
            .sentence(ReviewText.madeAgain.text(in: language), .plain))
        page.command("flagwatch summary \(election) --as-of \(answer.asOfText)\(beside)\(place.again)")
        page.sentence(ReviewText.provedBy.text(in: language))
        let said = Result { () throws(OutputFailure) in
            if session.json { try session.show(json: .object(object)) } else { try session.show(page) }
        }
        let paths = try folder.write(answer.documents)
        if !session.json { for path in paths { try session.surroundings.write(path + "\n") } }
        try said.get()
    }
}

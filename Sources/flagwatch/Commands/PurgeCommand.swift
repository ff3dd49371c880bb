import ArgumentParser
import Control
import Flagging
import Wording

/// Erases what the flags of an election know of persons, when its retention period is over (L5).
struct PurgeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Erase an election's personal values after its retention period.",
        discussion: """
            Erases subjects, URLs, references, notes, names, and the copies of mail; the flags, their times and the \
            chain stay, and verify still holds. Refused before the retention period (retention in flagwatch.toml) is \
            over and while a flag of the election is open. It cannot be taken back: on a terminal it asks first. Back \
            up anew afterwards: an earlier backup still holds the values.
            """)

    @Argument(help: "The id of the election, such as tk2025.") var election: String
    @Flag(help: "Only say what would be erased.") var dryRun = false
    @Flag(help: "Do not ask.") var yes = false
    @Option(help: ArgumentHelp("Purge this ledger, which no daemon writes now.", valueName: "file"))
    var ledger: PathName?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let language = session.language
        if !dryRun, !yes { try confirm(session) }
        let object = try answer(dryRun, session)
        if session.json { return try session.show(json: .object(object)) }
        let answer = try PurgeCall.answer(object)
        var page = page(answer, language)
        page.sentence((dryRun ? Notice.wouldBeErased : .erased).text(in: language))
        if answer.gone == false { page.sentence(Notice.purgeAgain.text(in: language), .late) }
        if !dryRun { page.sentence(Notice.backUpAgain.text(in: language)) }
        try session.show(page)
    }

    private func answer(_ dryRun: Bool, _ session: Session) throws -> JSONObject {
        let call = PurgeCall(election: election, dryRun: dryRun ? true : nil)
        guard let ledger else { return try socket.daemon(session).json(of: call) }
        if socket.socket != nil { throw Misuse(.excludes("--ledger", "--socket")) }
        return try JSONValue(encoding: try session.surroundings.local.purge(try ledger.path, call)).object ?? [:]
    }

    /// Shows what would go, and has the election typed once more: nothing brings it back.
    private func confirm(_ session: Session) throws {
        let language = session.language
        guard session.surroundings.canAsk else { throw Failure(.usage, [Notice.purgeNeedsYes.text(in: language)]) }
        let page = page(try PurgeCall.answer(try answer(true, session)), language)
        page.lines(width: session.width, ink: session.ink).forEach(session.remark)
        session.remark(Notice.purgeQuestion.text(in: language))
        guard session.surroundings.answer() == election else {
            throw Failure(.refused, [Notice.nothingErased.text(in: language)])
        }
    }

    private func page(_ answer: PurgeAnswer, _ language: Language) -> Page {
        var fields = Fields()
        fields.add(Label.election.text(in: language), election)
        fields.add(ReadLabel.flags.text(in: language), "\(answer.flags)")
        fields.add(ReadLabel.personalValues.text(in: language), "\(answer.values)")
        fields.add(ReadLabel.mailCopies.text(in: language), "\(answer.mailCopies)")
        return Page(.fields(fields))
    }
}

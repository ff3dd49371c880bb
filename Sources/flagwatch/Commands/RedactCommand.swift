import ArgumentParser
import Control
import Flagging
import Wording

/// A person's look at what the public summary hides (S3).
struct RedactCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "redact", abstract: "Look at what the public summary hides, and decide it.",
        discussion: """
            The program's redactions are a proposal. Without an exhibit the exhibits are listed, and on a terminal those \
            that nobody looked at are gone through, one by one; it can be left and taken up at any time. With an exhibit \
            its lines are numbered and each redaction is shown with its words. Each decision is an event of the ledger, \
            with who and why, and can be taken back with retract. Then a second person releases: publish.
            """)

    @Argument(help: "The election.") var election: String
    @Argument(help: "One exhibit, such as TK25-001/3.") var exhibit: String?
    @Option(help: ArgumentHelp("Hide these words in it; may be repeated.", valueName: "words")) var hide: [String] = []
    @Option(help: ArgumentHelp("Let these words stand in it; may be repeated.", valueName: "words"))
    var keep: [String] = []
    @Option(help: ArgumentHelp("Only in these lines of its text: 4 or 4-7.", valueName: "lines")) var lines: LineRange?
    @Option(help: ArgumentHelp("Hide whole lines of its text: 4 or 4-7.", valueName: "lines")) var hideLines: LineRange?
    @Option(help: ArgumentHelp("Let whole lines of its text stand: 4 or 4-7.", valueName: "lines"))
    var keepLines: LineRange?
    @Option(help: "On which ground of the Woo it is hidden; else \(RedactionGround.usual.rawValue).")
    var ground: RedactionGround?
    @Option(help: "The reason.") var why: String?
    @Option(help: ArgumentHelp("It is good as it is: the code that was shown with it.", valueName: "code"))
    var done: String?
    @OptionGroup var place: DeedOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        try checkOptions()
        let desk = try place.answerer(session)
        var answers: [ReviewedAnswer] = []
        for call in calls { answers.append(try RedactCall.answer(try desk.json(of: call))) }
        if let exhibit, let done {
            let call = ReviewCall(exhibit: exhibit, form: done)
            answers.append(try ReviewCall.answer(try desk.json(of: call)))
        }
        if let last = answers.last {
            if session.json { return try session.show(json: JSONValue(encoding: last)) }
            return try show(last.exhibit, in: session)
        }
        let object = try desk.json(of: ExhibitsCall(election: election))
        let answer = try ExhibitsCall.answer(object)
        if let exhibit {
            guard let row = answer.exhibits.first(where: { $0.name == exhibit.uppercased() }) else {
                throw Refusal.unknownExhibit(exhibit, known: answer.exhibits.map(\.name))
            }
            if session.json { return try session.show(json: JSONValue(encoding: row)) }
            return try show(row, in: session)
        }
        if session.json { return try session.show(json: .object(object)) }
        try session.show(ExhibitTable(answer: answer, place: place.again, face: session.face).page)
        guard session.surroundings.canAsk else { return }
        try ReviewWalk(desk: desk, election: answer.election, place: place.again, session: session).run(answer.exhibits)
    }

    private func show(_ row: ExhibitRow, in session: Session) throws {
        try session.show(ExhibitPage(row: row, election: election, place: place.again, face: session.face).page)
    }

    private func checkOptions() throws {
        let decides = !hide.isEmpty || !keep.isEmpty || hideLines != nil || keepLines != nil
        if exhibit == nil, decides || done != nil {
            throw Misuse(.needs(done == nil ? "--hide" : "--done", with: "EXHIBIT"))
        }
        if lines != nil, hide.isEmpty, keep.isEmpty { throw Misuse(.needs("--lines", with: "--hide")) }
        if ground != nil, hide.isEmpty, hideLines == nil { throw Misuse(.needs("--ground", with: "--hide")) }
        if why != nil, !decides { throw Misuse(.needs("--why", with: "--hide")) }
        // What is decided now was not seen yet: it is shown first.
        if done != nil, decides { throw Misuse(.excludes("--done", "--hide")) }
    }

    private var calls: [RedactCall] {
        guard let exhibit else { return [] }
        func call(_ decision: RedactionMark.Decision, _ words: String?, _ lines: LineRange?) -> RedactCall {
            RedactCall(
                exhibit: exhibit, decision: decision.rawValue, words: words, firstLine: lines?.first,
                lastLine: lines?.last, ground: decision == .hide ? ground?.rawValue : nil, why: why)
        }
        return hide.map { call(.hide, $0, lines) } + keep.map { call(.keep, $0, lines) }
            + (hideLines.map { [call(.hide, nil, $0)] } ?? []) + (keepLines.map { [call(.keep, nil, $0)] } ?? [])
    }
}

/// Lines of a text: `4` or `4-7`.
struct LineRange: ExpressibleByArgument {
    var first: Int
    var last: Int

    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2, first >= 1, last >= first
        else { return nil }
        (self.first, self.last) = (first, last)
    }
}

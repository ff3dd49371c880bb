import ArgumentParser
import Control
import Flagging
import Wording

/// Registers a flag, or with `--contact` a contact.
struct OpenCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Register a flag, or a contact outside the count.",
        discussion: "Prints the flag's id and the token that belongs in the mail.")

    @Option(help: "The platform that it went to.") var platform: String
    @Option(help: "How it went out: mail, portal, phone, form, urgent.") var channel: String
    @Option(help: "The election; needed where several are in their period.") var election: String?
    @Option(help: "The service of the platform, such as threads.") var service: String?
    @Option(help: "What is at stake: \(WordList.ground.words.joined(separator: ", ")).") var ground: String?
    @Option(help: "The rule of the platform that is relied on.") var rule: String?
    @Option(help: "Where the signal came from: \(WordList.signal.words.joined(separator: ", ")).")
    var signal: String?
    @Option(help: ArgumentHelp("When it was submitted; else now: \(TypedTime.help).", valueName: "time"))
    var submitted: TypedTime?
    @Option(help: "How that time is known.") var known: Known?
    @Flag(help: "Log a contact outside the count, without clocks.") var contact = false
    @Option(help: "The subject.") var subject: String?
    @Option(help: "A flagged URL; may be repeated.") var url: [String] = []
    @Option(help: "A reference of the platform; may be repeated.") var reference: [String] = []
    @Option(help: ArgumentHelp("The Message-ID of the mail that was sent.", valueName: "id")) var messageID: String?
    @Option(
        help: ArgumentHelp(
            "The words of what was sent, for the summary: from this file, or with - from standard input.",
            valueName: "file"))
    var text: PathName?
    @Option(help: "A note.") var note: String?
    @Option(help: ArgumentHelp("For a fellow government: what it tried itself.", valueName: "text"))
    var ownAttempts: String?
    @Option(help: ArgumentHelp("For a fellow government: the risk it sees.", valueName: "text")) var risk: String?
    @Flag(help: "Take a word that no list knows, such as a new service.") var newWord = false
    @Option(help: ArgumentHelp("Write a mail that opens as an unsent draft.", valueName: "file")) var draft: PathName?
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        if contact, draft != nil { throw Misuse(.excludes("--contact", "--draft")) }
        // Refused before anything is registered, not after.
        if let draft { try DraftFile(path: try draft.path).check() }
        let text = try self.text.map { try TextFile(path: try $0.path).read(session) }
        let daemon = try socket.daemon(session)
        var call = try call(session, election: election)
        call.text = text
        do {
            try put(call, to: daemon, session)
        } catch FlagwatchError.ambiguousElection(let elections) where session.surroundings.canAsk {
            guard let choice = ElectionQuestion(elections: elections).ask(session) else {
                throw FlagwatchError.ambiguousElection(elections: elections)
            }
            // A local time belongs to the election's zone, so it is read again.
            call = try self.call(session, election: choice)
            call.text = text
            try put(call, to: daemon, session)
        }
    }

    private func call(_ session: Session, election: String?) throws -> OpenCall {
        OpenCall(
            election: election, platform: platform, service: service, channel: channel, ground: ground, rule: rule,
            signal: signal, submitted: try session.instant(submitted, zone: session.zone(ofElection: election)),
            known: known?.rawValue, contact: contact ? true : nil, subject: subject, urls: url.isEmpty ? nil : url,
            references: reference.isEmpty ? nil : reference, messageID: messageID, note: note,
            ownAttempts: ownAttempts, risk: risk, draft: draft == nil ? nil : true,
            newWord: newWord ? true : nil)
    }

    private func put(_ call: OpenCall, to answerer: any Answerer, _ session: Session) throws {
        let object = try answerer.json(of: call)
        let answer = try OpenCall.answer(object)
        // The flag is registered by now: its id is said even where the draft cannot be written, and the other way round.
        let said = Result { () throws(OutputFailure) in
            if session.json { try session.show(json: .object(object)) } else { try session.show(page(answer, session)) }
        }
        if let draft, let text = answer.draft {
            do {
                try DraftFile(path: try draft.path).write(text)
            } catch {
                let why = Failure(error, in: session).text.joined(separator: " ")
                let receipt = Receipt.draftMissing(answer.flag.id, because: why, in: session.language)
                throw Failure(.output, [receipt])
            }
        }
        try said.get()
        guard draft != nil, let text = answer.draft, !session.json else { return }
        try session.show(Page(.sentence(Notice.draftWritten.text(in: session.language), .plain)))
        let head = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix { !$0.isEmpty }
        guard !head.contains(where: { $0.hasPrefix("To: ") }) else { return }
        try session.show(Page(.sentence(Notice.draftWithoutAddressee.text(in: session.language), .plain)))
    }

    private func page(_ answer: OpenAnswer, _ session: Session) -> Page {
        let language = session.language
        let flag = answer.flag
        var page = Page(
            .sentence(
                Receipt.opened(flag.id, event: answer.event, isContact: flag.contact, in: language), .plain))
        guard !flag.contact else { return page }
        page.sentence("\(Notice.putToken.text(in: language)) \(flag.token)")
        page.add(ClockPage(clocks: flag.clocks, face: session.face).page)
        return page
    }
}

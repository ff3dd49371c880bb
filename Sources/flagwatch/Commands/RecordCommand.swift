import ArgumentParser
import Control
import Flagging

/// Records what came or went by phone or portal (C10).
struct RecordCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record what came or went by phone or portal.",
        discussion: """
            It has exactly the effect of the mail that would have said it. With content it keeps the flagged message \
            itself: the summary begins with it.
            """)

    @Argument(help: "The flag.") var id: FlagName
    @Argument(help: "What happened.") var kind: RecordedKind
    @Option(help: ArgumentHelp("When it happened; else now: \(TypedTime.help).", valueName: "time"))
    var at: TypedTime?
    @Option(help: "How that time is known.") var known: Known?
    @Option(help: "How it came; else the channel of the flag.") var channel: String?
    @Option(help: "What a person read in the reaction; may be repeated.") var outcome: [String] = []
    @Option(help: "A reference of the platform; may be repeated.") var reference: [String] = []
    @Option(help: "A note.") var note: String?
    @Option(
        help: ArgumentHelp(
            "Its words, for the summary: from this file, or with - from standard input.", valueName: "file"))
    var text: PathName?
    @Option(help: ArgumentHelp("Of content: the day on which it was posted, 2025-10-13.", valueName: "day"))
    var posted: PostedDay?
    @Option(help: "The hash of the mail that says it, or its beginning: it is filed as that, whatever it was filed as.")
    var mail: MailHash?
    @Flag(help: "Take a word that no list knows, such as a new outcome.") var newWord = false
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        if kind == .outcome, outcome.isEmpty { throw Misuse(.outcomeMissing) }
        if kind == .note, note == nil { throw Misuse(.noteMissing) }
        // C26: what the mail is, is told; its time is its own.
        if mail != nil, [.outcome, .note, .content].contains(kind) { throw Misuse(.excludes("--mail", kind.rawValue)) }
        if mail != nil, at != nil { throw Misuse(.excludes("--mail", "--at")) }
        if kind == .content, text == nil { throw Misuse(.needs("content", with: "--text")) }
        if posted != nil, kind != .content { throw Misuse(.needs("--posted", with: "content")) }
        if mail != nil, text != nil { throw Misuse(.excludes("--mail", "--text")) }
        let text = try self.text.map { try TextFile(path: try $0.path).read(session) }
        let call = RecordCall(
            id: id.description, kind: kind.rawValue, at: try session.instant(at, zone: session.zone(of: id)),
            known: known?.rawValue, channel: channel, outcomes: outcome.isEmpty ? nil : outcome,
            references: reference.isEmpty ? nil : reference, note: note, mail: mail?.text,
            text: text, posted: posted?.day.description, newWord: newWord ? true : nil)
        try session.put(call, to: try socket.daemon(session)) { session.receipt($0) }
    }
}

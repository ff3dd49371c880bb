import ArgumentParser
import Control
import Flagging

/// Corrects how a flag was opened.
struct AmendCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "amend", abstract: "Correct how a flag was opened.",
        discussion: """
            What is not named stays as it is; an empty value takes one away. The ledger keeps both, and the correction \
            can be taken back with retract.
            """)

    @Argument(help: "The flag.") var id: FlagName
    @Option(help: "What is at stake: \(WordList.ground.words.joined(separator: ", ")).") var ground: String?
    @Option(help: "The service of the platform, such as threads.") var service: String?
    @Option(help: "The rule of the platform that is relied on.") var rule: String?
    @Option(help: "The subject.") var subject: String?
    @Option(help: "A flagged URL; may be repeated. Those that were there go.") var url: [String] = []
    @Option(help: ArgumentHelp("The Message-ID of the mail that was sent.", valueName: "id")) var messageID: String?
    @Option(
        help: ArgumentHelp(
            "The words of what was sent, for the summary: from this file, or with - from standard input.",
            valueName: "file"))
    var text: PathName?
    @Option(help: "The reason.") var why: String?
    @Flag(help: "Take a word that no list knows, such as a new service.") var newWord = false
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        if [ground, service, rule, subject, messageID].allSatisfy({ $0 == nil }), url.isEmpty, text == nil {
            throw Misuse(.nothingToAmend(id))
        }
        let text = try self.text.map { try TextFile(path: try $0.path).read(session) }
        let call = AmendCall(
            id: id.description, ground: ground, service: service, rule: rule, subject: subject,
            urls: url.isEmpty ? nil : url.filter { !$0.allSatisfy(\.isWhitespace) }, messageID: messageID, why: why,
            text: text, newWord: newWord ? true : nil)
        try session.put(call, to: try socket.daemon(session)) { session.receipt($0) }
    }
}

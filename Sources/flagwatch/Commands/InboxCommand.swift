import ArgumentParser
import Control
import Flagging

/// Mail that a person must look at before it counts.
struct InboxCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Show the mail that a person must look at before it counts.")

    @Argument(help: "Only the mail whose hash begins so.") var mail: MailHash?
    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let answerer = try source.answerer(session, zone: session.zone(ofElection: nil))
        guard let mail else {
            return try session.put(InboxCall(), to: answerer) { InboxPage(rows: $0.held, face: session.face).page }
        }
        var answer = try InboxCall.answer(try answerer.json(of: InboxCall()))
        answer.held.removeAll { !$0.mail.hasPrefix(mail.text) }
        guard !answer.held.isEmpty else { throw Misuse(.unknownMail(mail.text)) }
        if session.json { return try session.show(json: try JSONValue(encoding: answer)) }
        try session.show(InboxPage(rows: answer.held, face: session.face).page)
    }
}

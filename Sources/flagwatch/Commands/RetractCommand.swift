import ArgumentParser
import Control
import Wording

/// Takes an event back (C26).
struct RetractCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "retract", abstract: "Take an event back that was a mistake.",
        discussion: "The ledger keeps both; the clocks run as if it had not been. Numbers are those of log.")

    @Argument(help: "The number of the event.") var event: EventNumber
    @Option(help: "The reason.") var why: String
    @OptionGroup var place: DeedOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let call = RetractCall(event: event.number, why: why)
        try session.put(call, to: try place.answerer(session)) { answer in
            guard let flag = answer.flag else {
                return Page(.sentence(Receipt.recorded(event: answer.event, flag: nil, in: session.language), .plain))
            }
            return session.receipt(RecordedAnswer(event: answer.event, flag: flag))
        }
    }
}

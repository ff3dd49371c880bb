import ArgumentParser
import Control

/// Mail that a person must look at before it counts.
struct InboxCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Show the mail that a person must look at before it counts.")

    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        try session.put(InboxCall(), to: try source.answerer(session, zone: session.zone(ofElection: nil))) { answer in
            InboxPage(rows: answer.held, face: session.face).page
        }
    }
}

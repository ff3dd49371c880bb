import ArgumentParser
import Control
import Wording

/// Walks the ledger's chain (L2), and holds the outbox against the journal (C23).
struct VerifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Verify the ledger's chain, and the outbox against the journal.",
        discussion: """
            An entry that was read back must stand in the journal exactly once, unless the journal no longer reaches \
            back that far. With --ledger only the chain of that file is walked, unless --journal is given too. Ends \
            with 5 when anything is wrong.
            """)

    @OptionGroup var source: ReadingOptions
    @Flag(help: "With --ledger, hold its outbox against the journal of this machine.") var journal = false
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        // The machine's own ledger is held against its journal, whoever reads it.
        let call = VerifyCall(
            journal: journal || source.ledger == nil ? true : nil, language: session.language.rawValue)
        let object = try source.answerer(session).json(of: call)
        let answer = try VerifyCall.answer(object)
        if session.json {
            try session.show(json: .object(object))
        } else {
            try session.show(VerifyPage(answer: answer, face: session.face).page)
        }
        guard answer.problems.isEmpty else { throw ExitCode(EndCode.ledgerDamaged.rawValue) }
    }
}

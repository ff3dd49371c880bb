import ArgumentParser
import Control
import Wording

/// Walks the ledger's chain (L2), and holds the outbox against the journal where the daemon answers (C23).
struct VerifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Verify the ledger's chain, and the outbox against the journal.",
        discussion: "With --ledger only the chain of that file is walked; the journal is the daemon's.")

    @OptionGroup var source: ReadingOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let object = try source.answerer(session).json(of: VerifyCall())
        let answer = try VerifyCall.answer(object)
        if session.json { session.show(json: .object(object)) } else { session.show(page(answer, session.language)) }
        guard answer.problems.isEmpty else { throw ExitCode(EndCode.ledgerDamaged.rawValue) }
    }

    private func page(_ answer: VerifyAnswer, _ language: Language) -> Page {
        var fields = Fields()
        fields.add(ReadLabel.events.text(in: language), "\(answer.events)")
        fields.add(ReadLabel.head.text(in: language), answer.headHash)
        if answer.unconfirmed > 0 {
            fields.add(Label.unconfirmed.text(in: language), "\(answer.unconfirmed)", .late)
        }
        var page = Page(.fields(fields))
        for problem in answer.problems {
            let row = problem.row.map { "\(ReadLabel.row.text(in: language)) \($0): " } ?? ""
            page.sentence(row + problem.reason, .late)
        }
        if answer.problems.isEmpty {
            page.sentence(Notice.ledgerGood.text(in: language))
            if source.ledger == nil, answer.unconfirmed == 0 {
                page.sentence(Notice.journalGood.text(in: language))
            }
        }
        return page
    }
}

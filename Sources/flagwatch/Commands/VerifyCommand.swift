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
            with 5 when anything is wrong. With --page it also says whether that file is a page that was released from \
            this ledger, and when; one that is not ends with 1.
            """)

    @OptionGroup var source: ReadingOptions
    @Flag(help: "With --ledger, hold its outbox against the journal of this machine.") var journal = false
    @Option(help: ArgumentHelp("Tell whether this file is a released page; may be repeated.", valueName: "file"))
    var page: [PathName] = []
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let pages = try page.map { try PageDigest(path: try $0.path) }
        // The machine's own ledger is held against its journal, whoever reads it.
        let call = VerifyCall(
            journal: journal || source.ledger == nil ? true : nil, language: session.language.rawValue,
            pages: pages.isEmpty ? nil : pages.map(\.digest))
        let object = try source.answerer(session).json(of: call)
        let answer = try VerifyCall.answer(object)
        if session.json {
            try session.show(json: .object(object))
        } else {
            var shown = VerifyPage(answer: answer, face: session.face).page
            for (page, row) in zip(pages, answer.pages ?? []) { add(page, row, to: &shown, session) }
            try session.show(shown)
        }
        guard answer.problems.isEmpty else { throw ExitCode(EndCode.ledgerDamaged.rawValue) }
        if answer.pages?.contains(where: { $0.event == nil }) == true { throw ExitCode(EndCode.refused.rawValue) }
    }

    private func add(_ page: PageDigest, _ row: PageRow, to shown: inout Page, _ session: Session) {
        let when = session.face.text(row.released, row.releasedText, .dated)
        let found = row.event.flatMap { event in
            row.election.flatMap { election in when.map { (event: event, election: election, when: $0) } }
        }
        let text = ReviewText.page(page.path, released: found, in: session.language)
        shown.sentence(text, found == nil ? .late : .plain)
    }
}

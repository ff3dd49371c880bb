import Flagging
import Testing
import Wording

@Suite("What is wrong with a mailbox, in words") struct MailboxTroubleTests {
    private let trouble = MailboxTrouble(.notMail, count: 2, names: ["INBOX/Jan Jansen", "INBOX/Re: uw melding"])

    @Test("M6: the journal is told what and how many, and the status also where", arguments: Language.allCases)
    func names(_ language: Language) {
        #expect(trouble.text(in: language).hasSuffix(" (2)") && !trouble.text(in: language).contains("Jansen"))
        #expect(trouble.line(in: language).hasSuffix("(2): INBOX/Jan Jansen, INBOX/Re: uw melding"))
    }

    @Test("M5: each kind of trouble has words of its own in both languages")
    func distinct() {
        for language in Language.allCases {
            #expect(
                Set(MailboxTrouble.Kind.allCases.map { $0.text(in: language) }).count
                    == MailboxTrouble.Kind.allCases.count)
        }
        #expect(MailboxTrouble.Kind.allCases.allSatisfy { $0.localized.nl != $0.localized.en })
    }
}

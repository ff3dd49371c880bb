import Flagging
import Testing
import Wording

@Suite("Why a mail is believed")
struct TrustReasonTests {
    @Test(
        "T4: each reason has its clause in both languages, with its values and no code",
        arguments: TrustReason.Code.allCases)
    func clauses(code: TrustReason.Code) {
        let reason = TrustReason(code: code.rawValue, values: ["one.example", "two.example", "three.example"])
        for language in Language.allCases {
            let text = reason.text(in: language)
            #expect(text.contains(" ") && !text.contains("?") && !text.contains(". "), "\(text)")
            #expect(!code.rawValue.contains("-") || !text.contains(code.rawValue), "\(text)")
        }
        let isSaid = reason.text(in: .nl) != reason.text(in: .en)
        #expect(isSaid || code == .recorded)
    }

    @Test("T3: each condition is asked in both languages", arguments: TrustAccount.Clause.allCases)
    func conditions(clause: TrustAccount.Clause) {
        #expect(clause.text(in: .nl) != clause.text(in: .en))
    }
}

import Flagging
import Foundation
import Testing

@Suite("The reason of a verdict")
struct TrustReasonTests {
    private func again(_ reason: TrustReason) throws -> TrustReason {
        try JSONDecoder().decode(TrustReason.self, from: JSONEncoder().encode(reason))
    }

    @Test("T4: a reason is kept as its code and values", arguments: TrustReason.Code.allCases)
    func kept(code: TrustReason.Code) throws {
        let reason = TrustReason(code: code.rawValue, values: ["a.example"])
        #expect(try again(reason) == reason)
    }

    @Test("L6: a sentence that an older build kept stays that sentence, also when it is written again")
    func older() throws {
        let sentence = Data(#""our gateway says dmarc=fail""#.utf8)
        let reason = try JSONDecoder().decode(TrustReason.self, from: sentence)
        #expect(reason == "our gateway says dmarc=fail")
        #expect(try JSONEncoder().encode(reason) == sentence)
    }

    @Test("L6: a code that a newer build wrote is its own words")
    func newer() {
        #expect(TrustReason(code: "new-code", values: ["x"]) == "new-code x")
    }
}

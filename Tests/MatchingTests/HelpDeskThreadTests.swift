import Flagging
import MailReader
import Testing

@testable import Matching

/// Threads as help desks send them, with a line above each contribution.
@Suite("Threads of help desks")
struct HelpDeskThreadTests {
    private func kind(_ body: String, from: String = "kim@snapchat.com") throws -> FactKind? {
        let letter = Letter(
            from: from, subject: "Re: x", body: body.replacing("\n", with: "\r\n"), inReplyTo: World.ownID("TK25-005"))
        if case .fact(let kind) = try World().examine(letter).kind { return kind }
        return nil
    }

    private static let head = """
        ##- Please type your reply above this line -##

        Your request (88123) has been updated. To add additional comments, reply to this email.


        """
    private static let decision = "Hi, we have reviewed the content and it does not violate our guidelines.\n\n"
    private static let ours =
        "Jan (Kiesraad), Mar 15, 2027, 14:00 GMT+1:\n\nThis snap violates the rules and we removed it from our list.\n"

    @Test(
        "R3: an answer below the line of the platform's own person acts, and what stands below the next line is older",
        arguments: [
            "Kim (Snap), Mar 16, 2027, 09:59 GMT+1:", "Kim de Wit (Snapchat Support), 16 mrt. 2027, 09:59 CET:",
        ])
    func agent(line: String) throws {
        #expect(try kind("\(Self.head)\(line)\n\n\(Self.decision)\(Self.ours)") == .reaction)
        let received = "Thanks for reaching out. We received your report.\n\n"
        #expect(try kind("\(line)\n\n\(received)") == .receipt)
        #expect(try kind("\(line)\n\n\(received)\(Self.ours)") == nil, "R2 asks what is quoted, too")
    }

    @Test(
        "R3: below the line of anybody else stands what we wrote ourselves",
        arguments: [
            "Jan (Kiesraad), Mar 16, 2027, 09:59 GMT+1:", "Jan, Mar 16, 2027, 09:59 GMT+1:",
            "Snap (Jan), Mar 16, 2027, 09:59 GMT+1:", "Jan (Snapshot), Mar 16, 2027, 09:59 GMT+1:", "Kim (Snap):",
            "Kim (Snap), what he wrote on Mar 16, at length:",
        ])
    func others(line: String) throws { #expect(try kind("\(Self.head)\(line)\n\n\(Self.decision)") != .reaction) }

    @Test("R3: an older decision below a receipt is no answer to this report")
    func older() throws {
        let old = "Kim (Snap), Mar 15, 2027, 09:59 GMT+1:\n\n\(Self.decision)"
        #expect(try kind("Kim (Snap), Mar 16, 2027, 09:59 GMT+1:\n\nThank you for contacting us.\n\n\(old)") == nil)
    }
}

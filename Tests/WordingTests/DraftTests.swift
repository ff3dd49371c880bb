import Testing
import Wording

@Suite("The draft of a mail to a platform")
struct DraftTests {
    private static let letter = DraftLetter(
        token: "[TK25-001]", platform: "X", election: "House of Representatives election",
        pollingDay: "29 October 2025",
        rule: "Civic integrity policy", ground: "invalid-vote", urls: ["https://x.com/a/status/1"])

    @Test("It asks to assess, cites the rule, lists the URLs, and carries the token in subject and body")
    func whole() {
        let body = Self.letter.body
        #expect(body.contains("we ask you to assess the message below"))
        #expect(body.contains("Civic integrity policy"))
        #expect(body.contains("\nhttps://x.com/a/status/1\n"))
        #expect(body.contains("a vote may become invalid"))
        #expect(body.contains("[TK25-001]") && Self.letter.subject.contains("[TK25-001]"))
        #expect(body.hasSuffix("\n") && !body.contains("\r"))
    }

    @Test("It reads exactly so")
    func exact() {
        #expect(
            Self.letter.body == """
                Dear X team,

                In view of the House of Representatives election
                of 29 October 2025, we ask you to assess the message below against
                your own rules, in particular:
                Civic integrity policy

                Messages:
                https://x.com/a/status/1

                Why it matters to the voting process:
                a vote may become invalid.

                What is wrong in the message, and what is right:
                [to be completed]

                The assessment and any action are yours to decide. We would be
                grateful for a confirmation of receipt and for your reaction.
                Please keep this reference in the subject: [TK25-001]

                Kind regards,
                [name and organisation]

                """)
    }

    @Test("Without rule, ground and URL it is still a whole letter")
    func bare() {
        let bare = DraftLetter(
            token: "[TK25-002]", platform: "Meta", election: "election", pollingDay: "29 October 2025")
        #expect(bare.body.contains("your own rules and terms of use."))
        #expect(bare.body.contains("[description; no address is known]"))
        #expect(!bare.body.contains("Why it matters"))
    }

    @Test("A subject of the person's own carries the token once")
    func subject() {
        #expect(Self.letter.subject("Civic integrity") == "Civic integrity [TK25-001]")
        #expect(Self.letter.subject("Civic [TK25-001] integrity") == "Civic [TK25-001] integrity")
    }

    @Test("It claims nothing about the law and orders nothing")
    func neutral() {
        for word in ["illegal", "unlawful", "remove", "delete", "order", "demand", "must", "require", "violat", "dsa"] {
            #expect(!(Self.letter.subject + Self.letter.body).lowercased().contains(word), "\(word)")
        }
    }
}

import Flagging
import MailReader
import Testing

@testable import Matching

/// What stands beside a receipt never acts, and an answer acts only where its sentence is known whole.
@Suite("Known answers")
struct KnownAnswerTests {
    private static func fromX(_ body: String) -> Letter {
        Letter(from: "anna@x.com", subject: "Re: x", body: body, inReplyTo: World.ownID("TK25-001"))
    }

    private func kind(_ letter: Letter) throws -> FactKind? {
        if case .fact(let kind) = try World().examine(letter).kind { return kind }
        return nil
    }

    @Test("R3: what stands beside the words of a receipt never acts, in whichever order they stand")
    func besideReceipt() throws {
        let answers = [
            "It does not violate our rules.", "Could you please clarify?", "This address is not for law enforcement.",
        ]
        let comings = [
            "We received your report.", "Your report has arrived.", "It reached us.",
            "I confirm receipt of your report.",
            "Wij hebben uw melding ontvangen.", "Uw melding is binnengekomen.", "Ihre Meldung ist eingegangen.",
        ]
        for answer in answers {
            #expect(try kind(Self.fromX(answer)) != nil, "\(answer)")
            for coming in comings {
                #expect(try kind(Self.fromX("\(coming) \(answer)")) == nil, "\(coming) \(answer)")
                #expect(try kind(Self.fromX("\(answer)\r\n\r\n\(coming)")) == nil, "\(answer) \(coming)")
            }
        }
    }

    @Test(
        "R3: thanks, a number, and what others received are no receipt",
        arguments: [
            "Thank you for your report.", "Thanks for contacting us.", "Your case number is 0299000111.",
            "Bedankt voor uw melding.", "The author received our letter.", "If you received this by mistake, tell us.",
        ])
    func courtesies(text: String) throws {
        #expect(try kind(Self.fromX(text + " We have removed the post.")) == .reaction)
    }

    @Test(
        "R3: a sentence with one word beside the phrase that is not known does not act",
        arguments: [
            // Another thing, another time, another voice.
            "Months ago we removed the post; it is back.", "In 2025 we removed the post.",
            "In spring we removed the post.",
            "The paper that we have removed the post was wrong.", "A podcast claims we removed the post.",
            "Nobody should conclude that the post does not violate our rules.",
            "We have removed the post's duplicate entry.",
            "We removed the post of the neighbouring account.",
            // A step.
            "We have reviewed your report and await a signature.", "We have determined that the report lacks a date.",
            "We've taken action on your report: a colleague phones you.", "We have reviewed the URL: it opens.",
            "Wij hebben uw melding beoordeeld en vragen een vertaling.",
            // In bounds.
            "No action will be taken today.", "No action will be taken on Sundays.",
            "No action will be taken by robots.",
            // An echo of what we wrote.
            "This post violates our rules.", "Your words\r\n\r\nThis post violates our rules.",
            "Grounds >> This post violates our rules and was not removed",
            "This post violated our rules (from your form).",
        ])
    func unknownBesideDecision(text: String) throws {
        #expect(try kind(Self.fromX(text)) == nil)
    }

    @Test(
        "R3: a decision in known words acts",
        arguments: [
            "Hi Jan,\r\n\r\nQuick update: we have reviewed the post and it does not violate our policies.",
            "We've reviewed the post you reported and removed it for going against our rules.",
            "This post violates our rules and has been removed.", "We removed the post today.",
            "On 12 March 2027 we have removed the post for violating our civic integrity policy.",
            "Further to your notification, we have taken action on the account for breaching our rules.",
            "Het bericht is niet in strijd met onze regels en blijft staan.",
        ])
    func knownDecisions(text: String) throws {
        #expect(try kind(Self.fromX(text)) == .reaction)
    }

    @Test(
        "R3: a question asks us for something about our report, and a refusal says where it has to go",
        arguments: [
            "Could you please provide a rating of this chat?", "Could you please provide us with a testimonial?",
            "We need more information; our lawyers gather it.", "We hebben meer informatie nodig van de auteur.",
            "We need additional information in rare cases.", "This channel is reserved for flaggers like you.",
            "This address is not for complaints about bills.",
            "A copyright claim cannot be processed through this channel.",
        ])
    func otherQuestions(text: String) throws {
        #expect(try kind(Self.fromX(text)) == nil)
    }

    @Test("R3: a whole phrase of a team's own rule has its object, however it calls our report")
    func ownWords() throws {
        for phrase in ["we have examined your letter", "we have examined your notice"] {
            let rule = RecognitionRule(id: "r", kind: .reaction, body: [phrase])
            let book = RuleBook(PlatformProfile(id: "x", domains: ["x.com"], rules: [rule]))
            let message = Letter(from: "a@x.com", subject: "-", body: phrase + ". The post stays.").message
            let letter = RuleBook.Letter(
                subject: FoldedText("-"), text: message.freshText, sender: "a@x.com", message: message)
            #expect(book.recognise(letter)?.id == "r", "\(phrase)")
        }
    }

    @Test("T3 (d): the address that passes on what an uploader writes is a relay, also with a plus part")
    func uploadersWords() throws {
        let letter = Letter(
            from: "YouTube <youtube-disputes+2F0XS4F1BP7BH1N@google.com>", subject: "Counter notification",
            body: "We have removed the video.", inReplyTo: World.ownID("TK25-003"))
        #expect(try World().examine(letter).rule == "[relay]")
    }

    @Test("R2: the state of a case in brackets in the subject of a reply speaks of a decision")
    func subjectTags() throws {
        let letter = Self.fromX("We received your report.")
        #expect(try kind(letter.with { $0.subject = "Re: [Case 12] x" }) == .receipt)
        #expect(try kind(letter.with { $0.subject = "Re: [Removed] x" }) == nil)
    }

    @Test("R2: that a report is being reviewed is no decision, that it was is one")
    func beingReviewed() throws {
        let text = "Your request (88123) has been received and"
        #expect(
            try kind(Self.fromX("We received your report. \(text) is being reviewed by our support staff.")) == .receipt
        )
        #expect(try kind(Self.fromX("We received your report. \(text) was reviewed.")) == nil)
    }
}

import Flagging
import MailReader
import Testing

@testable import Matching

@Suite("Kinds")
struct KindTests {
    private static func fromX(_ body: String, _ fields: [String] = []) -> Letter {
        Letter(from: "anna@x.com", subject: "Re: x", body: body, inReplyTo: World.ownID("TK25-001"), fields: fields)
    }

    private func kind(_ letter: Letter) throws -> FactKind? {
        if case .fact(let kind) = try World().examine(letter).kind { return kind }
        return nil
    }

    @Test("Decision words beat receipt words, in whichever order they stand")
    func decisionBeatsReceipt() throws {
        let both = ["We received your report.", "It does not violate our rules."]
        #expect(try kind(Self.fromX(both.joined(separator: " "))) == .reaction)
        #expect(try kind(Self.fromX(both.reversed().joined(separator: " "))) == .reaction)
        #expect(try kind(Self.fromX(both[0])) == .receipt)
    }

    @Test(
        "What a receipt says about the rules in general is no decision",
        arguments: [
            "We remove posts that violate our rules. Posts that do not violate our rules stay.",
            "If the account violated our rules, we will take action.",
            "We may find that the post does not violate our rules.",
            "Please bear with us: we have limited capacity this week.",
            "You can read which posts violate our rules, and about Community Notes, on our pages.",
            "For other posts, please submit your report through the help centre.",
            "If you know more, please provide us with it.",
            "When the post has been reviewed and no violation of our rules was found, you will hear from us.",
        ])
    func generalities(text: String) throws {
        #expect(try kind(Self.fromX("We received your report. " + text)) == .receipt)
    }

    @Test("A receipt that tells an outcome that no rule knows is read by a person")
    func receiptWithOutcome() throws {
        #expect(try kind(Self.fromX("We received your report. The post was taken down.")) == nil)
        #expect(
            try kind(Self.fromX("We received your report. You hear from us once the post has been removed."))
                == .receipt)
    }

    @Test("What the mail quotes of ours is not what the platform says")
    func quotes() throws {
        let quoted =
            "Noted.\r\n\r\nOn Mon, 20 Oct 2025 at 20:11, Flagger wrote:\r\n> You say that it does not violate the "
            + "policy.\r\n"
            + "> We received your report and disagree.\r\n"
        #expect(try kind(Self.fromX(quoted)) == nil)
    }

    @Test("Meta's one subject decides nothing: the words do")
    func sameSubject() throws {
        let letter = Letter(
            from: "case@support.facebook.com", subject: "Update on your request to Meta", body: "",
            inReplyTo: World.ownID("TK25-002"))
        #expect(try kind(letter) == nil)
        #expect(try kind(letter.with { $0.body = "Read it in the Official Request portal." }) == .portalNotice)
        #expect(try kind(letter.with { $0.body = "We have removed the posts." }) == .reaction)
        #expect(try kind(letter.with { $0.body = "It isn't clear to us that it violates anything." }) == .reaction)
    }

    @Test("A rule that looks only at the subject does not decide on an ambiguous one")
    func subjectOnlyRule() throws {
        let rule = RecognitionRule(id: "r", kind: .reaction, subject: ["an answer"])
        let message = Letter(from: "a@x.com", subject: "Here is an answer", body: "-").message
        let letter = RuleBook.Letter(
            subject: FoldedText(message.subject ?? ""), body: FoldedText("-"), sender: "a@x.com", message: message)
        let plain = RuleBook(PlatformProfile(id: "x", domains: ["x.com"], rules: [rule]))
        #expect(plain.recognise(letter)?.id == "r")
        let ambiguous = RuleBook(
            PlatformProfile(id: "x", domains: ["x.com"], rules: [rule], ambiguousSubjects: ["An answer"]))
        #expect(ambiguous.recognise(letter) == nil)
    }

    @Test("A rule asks for all that it names: header, sender, body")
    func everyCondition() throws {
        let rule = RecognitionRule(
            id: "r", kind: .receipt, body: ["received"], header: [.init(name: "X-Kind", contains: "receipt")],
            from: ["desk.x.com", "one@x.com"])
        let book = RuleBook(PlatformProfile(id: "x", domains: ["x.com"], rules: [rule]))
        func matches(_ from: String, _ body: String, _ fields: [String]) -> Bool {
            let message = Letter(from: from, subject: "-", body: body, fields: fields).message
            return book.recognise(
                .init(
                    subject: FoldedText("-"), body: FoldedText(message.freshText),
                    sender: message.from.first?.address ?? "", message: message)) != nil
        }
        #expect(matches("a@desk.x.com", "It was received.", ["X-Kind: a Receipt"]))
        #expect(matches("one@x.com", "It was received.", ["x-kind: receipt"]))
        #expect(!matches("two@x.com", "It was received.", ["X-Kind: receipt"]))
        #expect(!matches("a@desk.x.com", "It was lost.", ["X-Kind: receipt"]))
        #expect(!matches("a@desk.x.com", "It was received.", ["X-Kind: other"]))
        #expect(!matches("a@desk.x.com", "It was received.", []))
    }

    @Test(
        "C9: an absence is an automatic reply, whoever's, and not even its thanks make it a receipt",
        arguments: [
            ["X-MS-Exchange-Inbox-Rules-Loop: anna@x.com", "X-Auto-Response-Suppress: All"],
            ["Auto-Submitted: auto-replied; owner-email=\"anna@x.com\""], ["X-Autoreply: yes", "Precedence: bulk"],
            ["Auto-Submitted: auto-replied (vacation)"], ["X-POST-MessageClass: 9; Autoresponder"],
            ["X-Apple-Action: vacation"], ["Precedence: auto_reply"],
        ])
    func absences(fields: [String]) throws {
        let letter = Self.fromX("Thank you for contacting us. I am out of the office. We received your report.", fields)
        var desk = try Desk.open()
        #expect(try kind(letter) == .automaticReply)
        try desk.read(letter).expectFiled(.automaticReply, on: .world(1))
        #expect(try kind(letter.with { $0.body = "Bedankt voor uw melding. Ik ben met vakantie." }) == .automaticReply)
    }

    @Test("An absence by its subject, in two languages", arguments: ["Automatic reply: x", "Automatisch antwoord: x"])
    func absenceSubjects(subject: String) throws {
        let letter = Self.fromX("I am out of the office.").with { $0.subject = subject }
        #expect(try kind(letter) == .automaticReply)
        // A desk that sends its receipts by an automatic reply sends receipts.
        #expect(try kind(letter.with { $0.body = "We have received your report." }) == .receipt)
    }

    @Test("Machine mail of a platform that no rule knows is held; of anybody else it is an automatic reply")
    func machineMail() throws {
        let letter = Self.fromX("Something new.", ["Auto-Submitted: auto-generated"])
        #expect(try kind(letter) == nil)
        #expect(try kind(letter.with { $0.from = "robot@stranger.example" }) == .automaticReply)
        #expect(try kind(letter.with { ($0.from, $0.fields) = ("a@stranger.example", ["Auto-Submitted: no"]) }) == nil)
    }

    @Test("A human's answer in another thread is known by the URL that it names")
    func anotherThread() throws {
        let letter = Letter(
            from: "carol@google.com", subject: "Your mail of Monday",
            body: "We have decided not to remove https://youtu.be/abcdefgh303 for now.")
        var desk = try Desk.open()
        let reading = try desk.read(letter)
        #expect(reading.examination.finding?.unambiguousFlag == .world(3))
        reading.expectOurTurn(.reaction, on: .world(3))
    }

    @Test("A copy to ourselves of what we registered is nobody's business; a forged one is held")
    func ownCopy() throws {
        let world = try World()
        let copy = Letter(
            from: "flagger@example.nl", subject: "Notification [TK25-001]", body: "Please look.",
            messageID: World.ownID("TK25-001"), results: .fields(["mx.example.nl; dmarc=pass header.from=example.nl"]))
        #expect(world.examine(copy).finding == nil)
        #expect(world.examine(copy).rule == "[own-copy]")
        #expect(world.examine(copy.with { $0.results = .nothing }).finding == nil)
        let forged = copy.with { $0.results = .fields(["mx.example.nl; dmarc=fail header.from=example.nl"]) }
        #expect(world.examine(forged).trust.verdict == .suspicious)
        #expect(world.examine(forged).finding != nil)
        #expect(world.examine(copy.with { $0.messageID = "other@example.nl" }).finding != nil)
    }

    @Test("A person at a platform who writes about a delay is no mailer")
    func proseAboutDelays() throws {
        let letter = Self.fromX("The post was delayed; error 550 was shown.").with { $0.subject = "Delivery delayed" }
        #expect(try kind(letter) == nil)
        #expect(try World().examine(letter).bounce == nil)
        #expect(try kind(letter.with { $0.from = "mailer-daemon@x.com" }) == .delay)
    }

    @Test("T5: a platform's rule may name a bounce, and proves no more than any bounce")
    func bounceByRule() throws {
        var policy = try World().policy
        let rule = RecognitionRule(id: "x-bounce", kind: .bounce, body: ["this desk is closed"])
        for index in policy.platforms.indices where policy.platforms[index].id == "x" {
            policy.platforms[index].rules.append(rule)
        }
        let context = MailContext(anchor: World.anchor, seen: World.seen, identity: World.identity)
        let (examiner, message) = (Examiner(policy: policy), Self.fromX("This desk is closed.").message)
        let found = examiner.examine(
            message, with: examiner.clues(in: message, role: .inbox), in: context,
            correspondence: try World().correspondence)
        #expect(found.rule == "x-bounce")
        #expect(found.trust.verdict == .unverified)
    }

    @Test("A linked mail of a stranger teaches its references: they are in its finding")
    func strangersReferences() throws {
        let letter = Letter(
            from: "anna@x-desk.example", subject: "-", body: "Case# 0288888888", inReplyTo: World.ownID("TK25-001"))
        #expect(try World().examine(letter).finding?.personal.references == ["288888888"])
    }

    @Test("T6: an imitator's references are in its finding too, though no flag has learnt any")
    func imitatorsReferences() throws {
        var world = try World()
        world.correspondence = Correspondence()
        let letter = Letter(from: "support@tw1tter.com", subject: "-", body: "Case# 0288888888")
        #expect(world.examine(letter).finding?.personal.references == ["288888888"])
    }

    @Test("HTML alone is read like text")
    func html() throws {
        let letter = Self.fromX("<p>We&rsquo;ve reviewed the post. It does&nbsp;not <b>violate</b> our rules.</p>")
            .with { $0.contentType = "text/html; charset=utf-8" }
        #expect(try kind(letter) == .reaction)
    }
}

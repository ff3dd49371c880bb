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

    @Test(
        "R2: a receipt that speaks of decisions, and be it in general, is read by a person; it is no decision either",
        arguments: [
            "We remove posts that violate our rules. Posts that do not violate our rules stay.",
            "If the account violated our rules, we will take action.",
            "We may find that the post does not violate our rules.",
            "You can read which posts violate our rules, and about Community Notes, on our pages.",
            "When the post has been reviewed and no violation of our rules was found, you will hear from us.",
            "The post was taken down.", "You hear from us once the post has been removed.",
            "The account is muted for a week.", "Het bericht staat niet langer online.", "Das Video wurde gesperrt.",
        ])
    func generalities(text: String) throws {
        #expect(try kind(Self.fromX("We received your report. " + text)) == nil)
    }

    @Test(
        "R2: a receipt that speaks of none is one",
        arguments: [
            "Please bear with us: we have limited capacity this week.", "Your case number is 4711.",
            "For other posts, please submit your report through the help centre.",
            "If you know more, please provide us with it.",
            "Our team will review it and reply within two working days.",
            "You gave us:\r\nhttps://x.com/one/status/101\r\nThis is an automated message.",
            "Once the team has time, you will hear from us.\r\n\r\nKind regards,\r\nAnna de Vries\r\nX Trust & Safety",
            "U hoort zo snel mogelijk van ons.\r\n\r\nMet vriendelijke groet,\r\nAnna", "We take this very seriously.",
            "Wij gaan uw melding bekijken en laten het u weten.\r\n\r\nX Support", "Vielen Dank! Wir melden uns.",
            "It waits for its turn.", "There is no need to reply.", "Nobody reads replies to this message.",
            "Our offices are open from 9:00 to 17:30.",
            "Dossier number 441822.\r\n\r\n-- \r\nX Support\r\nT 020 1234567",
            "A colleague of the responsible unit will reply in the morning.",
            "\r\nCountry: Netherlands\r\nLanguage: Dutch",
            "Thanks.\r\n\r\nX Corp., 1355 Market Street, Suite 900, San Francisco, CA 94103",
            "Het staat in de wachtrij.", "It is being handled.", "Uw melding wordt op volgorde behandeld.",
            "U hoeft niets te doen.", "Wij zijn bereikbaar van 9.00 tot 17.00 uur.",
        ])
    func receipts(text: String) throws {
        #expect(try kind(Self.fromX("We received your report. " + text)) == .receipt)
    }

    @Test(
        "R2: a decision in words that stand on no list is no mere receipt, wherever it stands beside the words of one",
        arguments: [
            "We received your report. Ours to leave alone.", "We received your report and the tweet is history.",
            "We received your report, which we kept.", "The photo was swapped for another. We received your report.",
            "We received your report: it stands.", "We received your report.\r\n\r\nOver and out",
            "We received your report.\r\n\r\nKind regards,\r\nAnna\r\nPS: it was evicted.",
            "Hello, the tweet was sunk. We received your report.", "We received your report. Thanks to you it sank.",
            "We received your report. Please note that it was sunk.",
            "When we looked, it had sunk. We received your report.",
            "We received your report. We will not intervene.", "We received your report. We can do nothing about it.",
            "Bedankt voor uw melding. Het bericht mag.", "Bedankt voor uw melding, maar dit doen wij niet.",
            "We received your report. ＲＥＭＯＶＥＤ.",
            "We received your report. " + String(repeating: "We will review it. ", count: 1_000),
            "We received your report.\r\n\r\n-- \r\nX Support\r\nThe post was evicted.",
            "We received your report.\r\n\r\nYour case: lost", "We received your report. Our review is complete.",
            "We received your report. It is open to all.", "We received your report. The post is in the queue.",
            "We received your report. The answer is in your favour.",
            "We received your report. You may see it no more.",
            "We received your report. We handled it.", "We received your report. It was processed.",
            "Bedankt voor uw melding. Die is behandeld.",
            "Bedankt voor uw melding. De behandeling is klaar.", "Bedankt voor uw melding. Het mag blijven.",
        ])
    func unknownWords(text: String) throws {
        #expect(try kind(Self.fromX(text)) == nil)
    }

    @Test("R2: a word of a decision counts wherever it stands: hidden, quoted, attached, below a signature")
    func decisionAnywhere() throws {
        let places = [
            ("text/plain", "We received your report.\r\n\r\n-- \r\nX\r\nThe post was restored."),
            ("text/plain", "We received your report.\r\n\r\n> The post was restored."),
            ("text/html", "<p>We received your report.</p><div hidden>The post was restored.</div>"),
            ("text/html", "<p>We received your report.</p><script>x; <p>The post was restored.</p>"),
            (
                "multipart/mixed; boundary=b",
                "--b\r\n\r\nWe received your report.\r\n--b\r\nContent-Disposition: attachment\r\n\r\nThe post was "
                    + "restored.\r\n--b--"
            ),
            (
                "multipart/mixed; boundary=b",
                "--b\r\n\r\nWe received your report.\r\n--b\r\nContent-Type: application/pdf\r\n\r\nx\r\n--b--"
            ),
            (
                "multipart/alternative; boundary=b",
                "--b\r\n\r\nWe received your report.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The post was "
                    + "restored.</p>\r\n--b--"
            ),
        ]
        for (type, body) in places {
            #expect(try kind(Self.fromX(body).with { $0.contentType = type }) == nil, "\(body)")
        }
    }

    @Test(
        "R3: a phrase that is denied, asked, conditional, to come, general, quoted, or of another thing is no decision",
        arguments: [
            "It is not the case that we have reviewed your report.", "Have you seen whether we have removed the post?",
            "You hear from us as soon as we have reviewed your report.", "By Friday we have reviewed your report.",
            "In the last quarter we have removed 3 million posts.", "For your safety we removed the attachments.",
            "A post you disagree with often does not violate our rules.", "You wrote that the post violates our rules.",
            "You wrote: \"Last week you answered that the post does not violate your rules.\"",
            "We have reviewed your report and passed it on to our specialists.",
            "Posts that do not violate our rules stay.",
            "We have reviewed your password.", "We've determined a rota.", "Tomorrow we have reviewed the post.",
            "No action will be taken until a specialist has looked at it.",
            "We have reviewed your report. Our team will get back to you.",
            "Wij laten het weten zodra wij uw melding beoordeeld hebben.",
        ])
    func noStatements(text: String) throws {
        #expect(try kind(Self.fromX(text)) == nil)
    }

    @Test(
        "R3: a phrase about what is ours, under a label, asked for, passed on, or before the end is no decision",
        arguments: [
            // What we said or chose.
            "Complaint type: this post violates our policy on lies.", "Your choice: the account violates our rules.",
            "You answered that the post violates our rules.", "U vulde in dat de post schendt onze regels niet.",
            "You have ticked the box that this post violates our rules.",
            // What is asked of us.
            "Please show where the post violates our rules.",
            "Kindly mark the part by which this post violates our rules.",
            // What is ours, and other things that a mail can be about.
            "We've taken action to speed up your report.", "No action will be taken on this address.",
            "We have reviewed your request to join the programme.", "Your profile does not violate our rules.",
            "We removed your report from a list.", "We have removed the post from your feed of alerts.",
            "We hebben de post verwijderd uit het overzicht.", "We have labeled your request as complete.",
            "We found no violation of your agreement with us.", "We have restricted your report to one post.",
            // Of such things in general.
            "A satirical post does not violate our rules.", "Any post like it does not violate our rules.",
            // A part, or not the end.
            "We have reviewed your report only for its language.", "We have partly reviewed your report.",
            "At first it does not violate our rules.", "We have reviewed your report. It is pending.",
            "We have reviewed your report, and a specialised team takes it from here.",
            "We have reviewed your report and sent it on.", "It does not violate our rules so far.",
            "Possible answers: the post violates our rules.", "We have reviewed your report as a duplicate.",
        ])
    func ofAnother(text: String) throws {
        #expect(try kind(Self.fromX(text)) == nil)
    }

    @Test(
        "R3: what stands around a decision does not undo it",
        arguments: [
            "Our decision: we have removed the post.", "This is to let you know that we have removed the post.",
            "The posts you recently reported do not violate our rules.", "Hello Anna, we have removed the video.",
            "Regarding: https://x.com/one/status/101 we have removed the post.", "We have removed the post from X.",
            "We have removed the account from our platform.", "We have taken action on the post that you reported.",
            "We have reviewed your report of 12 May.", "We've taken action to remove the post.",
        ])
    func aroundDecisions(text: String) throws {
        #expect(try kind(Self.fromX(text)) == .reaction)
    }

    @Test(
        "R3: a statement about our report is a decision",
        arguments: [
            "We have reviewed your report and find no violation.", "We removed the posts this morning.",
            "The post that you reported does not violate any of our rules.", "Once more we have reviewed the post.",
            "What you sent does not violate our standards as far as we can tell.", "No action will be taken.",
            "We have removed https://x.com/one/status/101", "On 12 May we have removed the post.",
            "After another look we have removed the content.", "Het bericht is niet in strijd met onze regels.",
        ])
    func statements(text: String) throws {
        #expect(try kind(Self.fromX(text)) == .reaction)
    }

    @Test("R1: alternatives that say different things are read by a person, those that say the same count")
    func alternatives() throws {
        func both(_ plain: String, _ html: String) -> Letter {
            Self.fromX(
                "--b\r\nContent-Type: text/plain\r\n\r\n\(plain)\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>\(html)</p>"
                    + "\r\n--b--"
            ).with { $0.contentType = "multipart/alternative; boundary=b" }
        }
        let (decision, receipt) = ("We have removed the post.", "We received your report.")
        #expect(try kind(both(decision, decision)) == .reaction)
        #expect(try kind(both(receipt, receipt)) == .receipt)
        #expect(try kind(both(decision, receipt)) == nil)
        #expect(try kind(both(receipt, decision)) == nil)
        #expect(try kind(both("View this message in your browser.", decision)) == .reaction)
        #expect(try kind(both("View this message in your browser.", receipt)) == .receipt)
        #expect(try kind(both(receipt, "The tweet is history.")) == nil)
    }

    @Test(
        "R1: what no eye sees in HTML is no text",
        arguments: [
            "<div style='display:none'>", "<div hidden>", "<del>", "<s>", "<p style=\"color:#FFF\">",
            "<font color=white>",
            "<span style='font-size:0px'>", "<div style='max-height:0;overflow:hidden'>",
            "<div style='visibility: hidden'>",
            "<div style='opacity:0'>", "<div style='mso-hide:all'>", "<div style='position:absolute;left:-9999px'>",
            "<style>.x{display:none}</style><div class='a x'>",
            "<td bgcolor=navy><span style='color:navy;color:#000080;"
                + "background-color:#000080'>",
        ])
    func hiddenText(tag: String) throws {
        let letter = Self.fromX("<p>Hello.</p>\(tag)We have removed the post.").with { $0.contentType = "text/html" }
        #expect(try kind(letter) == nil)
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
            subject: FoldedText(message.subject ?? ""), text: "-", sender: "a@x.com", message: message)
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
                    subject: FoldedText("-"), text: message.freshText,
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

    @Test(
        "R4: an absence by its subject, in any language",
        arguments: [
            "Automatic reply: x", "Automatisch antwoord: x", "[External] Automatic reply: x", "Réponse automatique : x",
            "Respuesta automática: x", "(EXT) [SPAM] Autosvar: x", "自動応答: x", "Αυτόματη απάντηση: x",
            "Automatikus válasz: x",
        ])
    func absenceSubjects(subject: String) throws {
        let letter = Self.fromX("I am out of the office.").with { $0.subject = subject }
        #expect(try kind(letter) == .automaticReply)
        // R4: its form beats every rule.
        #expect(try kind(letter.with { $0.body = "We have received your report." }) == .automaticReply)
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

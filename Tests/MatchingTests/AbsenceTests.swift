import Flagging
import MailReader
import Testing

@testable import Matching

/// What has the form of an absence notice: it stops nothing (R4), and an answer among such mails is not lost (R5).
@Suite("Absence notices")
struct AbsenceTests {
    private static let subject = "Niet aanwezig op 29 oktober? Stem per app"

    private static func fromX(_ body: String, _ fields: [String] = [], subject: String = "Re: x") -> Letter {
        ForgeryTests.honest.with { ($0.body, $0.fields, $0.subject) = (body, fields, subject) }
    }

    @Test(
        "R4: programs begin the subject of an absence so",
        arguments: [
            "Automatische Antwort auf: x", "Automatisch antwoord op: x", "Abwesend: x", "Absence : x",
            "Message d'absence", "Assente: x", "Fora do escritório: x", "Poissaoloviesti: x", "On annual leave: x",
            "[EXT] Urlaubsmeldung: x", "Out of office", "Automatic reply - x", "On holiday – Re: x",
        ])
    func begun(subject: String) throws {
        var desk = try Desk.open()
        try desk.read(Self.fromX("We have received your report.", subject: subject))
            .expectFiled(.automaticReply, on: .world(1))
    }

    @Test(
        "R4: a subject that only speaks of an absence is a question for a person, whatever the text says",
        arguments: [
            "I am on annual leave Re: x", "Ik ben er even niet …", "Re: Automatic reply: x",
            "Bin im Urlaub: x", "Accepted: Automatic reply: x", "Re: [EXT] Abwesend: x",
        ])
    func resembling(subject: String) throws {
        var desk = try Desk.open()
        for body in ["We have received your report.", "We have removed the post.", "Back on Monday."] {
            try desk.read(Self.fromX(body, subject: subject)).expectHeld(body)
        }
    }

    @Test(
        "R4: a word that only begins like a program's says nothing",
        arguments: ["Auto-generated posts: x", "Auto's: x", "Absent-mindedness", "Automatic replycounter"])
    func others(subject: String) throws {
        #expect(AbsenceSubject(subject)?.isSure != true)
    }

    @Test("R5: an absence's form with what could be an answer is held, and its prompt is not put off")
    func answers() throws {
        let forms: [([String], String)] = [
            (["Auto-Submitted: auto-replied"], "Re: x"), (["X-Autoreply: yes"], "Re: x"), ([], "Out of office: x"),
        ]
        let answers = [
            "We have removed the post.", "The matter was looked into by our lawyers and the page was withdrawn.",
            "We need more information about the post.",
        ]
        for (fields, subject) in forms {
            for body in answers {
                var desk = try Desk.open()
                let reading = try desk.read(Self.fromX(body, fields, subject: subject))
                reading.expectHeld(body)
                #expect(reading.examination.finding?.isAnswer == true)
            }
        }
    }

    @Test("R4: what Exchange passes on by a rule of a mailbox is an absence only where it also asks for silence")
    func passedOn() throws {
        let answer = "We have removed the post."
        let (ours, theirs) = ("flagger@example.nl", "support@x.com")
        func read(_ body: String, _ fields: String...) throws -> Reading {
            var desk = try Desk.open()
            return try desk.read(Self.fromX(body, fields))
        }
        let loop = "X-MS-Exchange-Inbox-Rules-Loop: "
        try read(answer, loop + ours).expectOurTurn(.reaction, on: .world(1))
        try read("Words that no rule knows.", loop + ours).expectHeld()
        try read(answer, loop + theirs).expectHeld()
        try read("I am away.", loop + theirs, "X-Auto-Response-Suppress: All")
            .expectFiled(.automaticReply, on: .world(1))
    }

    @Test("R4: a subject of ours that is like an absence's says nothing about the answers that bear it")
    func ownSubject() throws {
        var desk = try Desk.open()
        let copy = SentCopyTests.copy.with { $0.subject = Self.subject }
        // R5: such a copy may be our program's notice, so a person looks; what was sent is not lost.
        let held = try desk.read(copy, role: .sent)
        held.expectHeld()
        #expect(held.examination.rule == "[subject]")
        let request = OpenRequest(platform: "x", channel: "mail", subject: Self.subject, messageID: "new.1@example.nl")
        try desk.decide(.open(request, by: Desk.person))
        for subject in [Self.subject, "Re: \(Self.subject)", "[EXT] \(Self.subject)"] {
            var answered = desk
            let answer = ForgeryTests.honest.with { ($0.subject, $0.inReplyTo) = (subject, "new.1@example.nl") }
            let events = try answered.read(answer).events
            #expect(events.map(\.entry?.action) == [.reaction] && events.first?.flag == .world(11), "\(subject)")
        }
        let notice = ForgeryTests.honest.with {
            ($0.subject, $0.inReplyTo) = ("Automatic reply: \(Self.subject)", "new.1@example.nl")
            $0.body = "I am away."
        }
        try desk.read(notice).expectFiled(.automaticReply, on: .world(11))
        // A later copy of ours in the thread bears it too.
        let nudge = copy.with {
            ($0.messageID, $0.inReplyTo, $0.body) = ("new.2@example.nl", "new.1@example.nl", "And?")
        }
        #expect(try desk.read(nudge, role: .sent).events.map(\.entry?.action) == [.nudge])
    }
}

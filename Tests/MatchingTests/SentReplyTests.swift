import Flagging
import MailReader
import Testing

@testable import Matching

/// What we write to a platform elsewhere than to its channel: "Reply" goes to whoever answered.
@Suite("Our replies to a platform")
struct SentReplyTests {
    /// What "Reply" makes of X's answer, `ForgeryTests.honest`.
    private static let reply = SentCopyTests.copy.with {
        ($0.to, $0.subject, $0.body) = ("Desk <desk@x.com>", "Re: Your report", "We do not agree.")
        ($0.messageID, $0.date) = ("reply.1@example.nl", "Mon, 20 Oct 2025 12:30:00 +0200")
        $0.references = [World.ownID("TK25-001")]
    }

    /// The desk after X answered flag 1: it is our turn.
    private static func answered() throws -> Desk {
        var desk = try Desk.open()
        try desk.read(ForgeryTests.honest).expectOurTurn(.reaction, on: .world(1))
        return desk
    }

    @Test(
        "C5: our answer to an answer is a follow-up, to whichever address of the platform's it goes",
        arguments: [
            reply, reply.with { $0.to = "desk+c81@x.com" }, reply.with { $0.to = "Kim <kim@cases.twitter.com>" },
            reply.with { ($0.to, $0.cc) = ("chief@example.nl", "desk@x.com") },
            reply.with { ($0.to, $0.fields) = ("undisclosed-recipients:;", ["Bcc: desk@x.com"]) },
            reply.with { ($0.references, $0.inReplyTo) = ([], "answer.1@mailer.invalid") },
            reply.with { ($0.references, $0.subject) = ([], "Your answer [TK25-001]") },
            reply.with { $0.to = "x@x.helpdesk.example" }, reply.with { $0.to = "\"X Support\" <s@helpdesk.example>" },
        ])
    func followsUp(letter: Letter) throws {
        var desk = try Self.answered()
        let followUp = try desk.read(letter, role: .sent)
        let event = try #require(followUp.events.first)
        #expect(followUp.events.count == 1 && event.entry?.action == .followUp && event.flag == .world(1))
        let line = "reaction by \(event.number) at \(Desk.written.seconds + 1_860)"
        #expect(followUp.after[.world(1)]?.map(Reading.line) == [line])
        // The platform's answer to it is known by its thread.
        let answer = ForgeryTests.honest.with {
            ($0.messageID, $0.inReplyTo) = ("answer.2@mailer.invalid", "reply.1@example.nl")
            $0.date = "Mon, 20 Oct 2025 13:00:00 +0200"
        }
        #expect(try desk.read(answer).events.map(\.entry?.action) == [.reaction])
    }

    @Test("C5: in the platform's turn it is a nudge, and no clock changes")
    func nudges() throws {
        var desk = try Desk.open()
        let nudge = try desk.read(Self.reply, role: .sent)
        #expect(nudge.events.map(\.entry?.action) == [.nudge])
        #expect(nudge.after == nudge.before)
    }

    @Test("R5: what points to no flag, to somebody at a platform, opens none and is held while its mail matters")
    func aboutNoFlag() throws {
        let letter = Self.reply.with { ($0.references, $0.subject) = ([], "A question about your rules") }
        var desk = try Desk.open()
        let count = desk.book.flags.count
        try desk.read(letter, role: .sent).expectHeld()
        #expect(desk.book.flags.count == count)
        // An archive of years ago is not to be read through.
        let old = letter.with { $0.date = "Thu, 20 Oct 2022 12:30:00 +0200" }
        #expect(try desk.read(old, role: .sent).events.isEmpty)
    }

    @Test(
        "R5: in the thread of an open flag to a stranger it is held, for he may be their help desk; among ourselves it is not"
    )
    func toStrangers() throws {
        var desk = try Self.answered()
        let colleague = Self.reply.with { $0.to = "chief@example.nl" }
        #expect(try desk.read(colleague, role: .sent).examination.finding == nil)
        let stranger = try desk.read(Self.reply.with { $0.to = "agent@desk.example" }, role: .sent)
        stranger.expectHeld()
        #expect(stranger.examination.candidates.map(\.flag) == [.world(1)])
        try desk.decide(.close(.world(1), why: nil, by: Desk.person))
        let closed = Self.reply.with { ($0.to, $0.messageID) = ("agent@desk.example", "reply.3@example.nl") }
        #expect(try desk.read(closed, role: .sent).examination.finding == nil)
    }

    @Test("A mail to one platform's channel with somebody at another beside it is held")
    func twoPlatforms() throws {
        let both = SentCopyTests.copy.with { $0.cc = "press@tiktok.com" }
        #expect(try World().examine(both, role: .sent).rule == "[sent-to-several]")
    }

    @Test("By setting, a reply is proposed as well")
    func proposes() throws {
        let found = try World(sentCopies: .propose).examine(Self.reply, role: .sent)
        #expect(found.kind == .unrecognised && found.finding?.candidates.map(\.flag) == [.world(1)])
    }
}

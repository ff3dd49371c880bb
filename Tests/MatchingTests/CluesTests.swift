import Flagging
import MailReader
import Testing

@testable import Matching

/// That the clues never miss what an examination finds is asked of every mail in `World.examine`.
@Suite("Clues")
struct CluesTests {
    private let stranger = Letter(from: "Jan <jan@elsewhere.example>", subject: "Minutes", body: "See you on Monday.")

    private func isWorthIt(
        _ letter: Letter, role: MailContext.Role = .inbox, in world: World
    ) -> Bool {
        world.examiner.isWorthExamining(
            world.examiner.clues(in: letter.message, role: role), correspondence: world.correspondence)
    }

    @Test("Mail of strangers about nothing of ours is not examined")
    func unrelated() throws {
        let world = try World()
        #expect(!isWorthIt(stranger, in: world))
        #expect(!isWorthIt(stranger.with { $0.inReplyTo = "other@elsewhere.example" }, in: world))
        #expect(
            !isWorthIt(
                stranger.with { $0.body = "[TK25-999] and [ref:00DA0000000K0A8.5004w00009XXXXX:ref]" }, in: world))
        #expect(!isWorthIt(stranger, role: .sent, in: world))
    }

    @Test("A strange mail is examined when it has a Message-ID, token, reference or subject of a flag")
    func related() throws {
        let world = try World()
        #expect(isWorthIt(stranger.with { $0.inReplyTo = World.ownID("TK25-001") }, in: world))
        #expect(isWorthIt(stranger.with { $0.references = ["a@b", "receipt.2@support.facebook.com"] }, in: world))
        #expect(isWorthIt(stranger.with { $0.body = "about [tk25-004]" }, in: world))
        #expect(isWorthIt(stranger.with { $0.subject = "Fwd: [TK25-004]" }, in: world))
        #expect(isWorthIt(stranger.with { $0.body = "case \(World.xRefShort)" }, in: world))
        #expect(isWorthIt(stranger.with { $0.subject = "Re: Snap about a queue" }, in: world))
    }

    @Test("Mail of a platform, of one who imitates it, and what we sent to its channel need no flag")
    func platforms() throws {
        let world = try World()
        #expect(isWorthIt(stranger.with { $0.from = "X <support@x.com>" }, in: world))
        #expect(isWorthIt(stranger.with { $0.from = "\"support@x.com\" <jan@elsewhere.example>" }, in: world))
        let sent = stranger.with { letter in
            letter.from = "flagger@example.nl"
            letter.to = "flags@x.com"
        }
        #expect(isWorthIt(sent, role: .sent, in: world))
        #expect(isWorthIt(sent.with { $0.from = "jan@elsewhere.example" }, role: .sent, in: world))
        #expect(!isWorthIt(sent.with { $0.to = "jan@elsewhere.example" }, role: .sent, in: world))
    }

    @Test("A reference that is learnt later is found by the clues that were read before")
    func learntLater() throws {
        var world = try World()
        let letter = stranger.with { $0.body = "[ref:00DA0000000K0A8.5004w00009XXXXX:ref]" }
        let clues = world.examiner.clues(in: letter.message, role: .inbox)
        #expect(!world.examiner.isWorthExamining(clues, correspondence: world.correspondence))
        world.learn("TK25-001", references: ["[ref:00DA0000000K0A8.5004w00009XXXXX:ref]"], mailID: "later@x.com")
        #expect(world.examiner.isWorthExamining(clues, correspondence: world.correspondence))
    }
}

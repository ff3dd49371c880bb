import Flagging
import Testing

@testable import Matching

/// What a person decides about a held mail, what that teaches, and the way back (C26).
@Suite("Held mail at the engine")
struct HoldTests {
    /// X's decision, true in every respect but one: our gateway did not vouch for it.
    static let unproven = ForgeryTests.honest.with {
        $0.results = .nothing
        $0.messageID = "decision.1@x.com"
        $0.body += "\n\nCase# 0277777777"
        $0.subject = "A decision"
        $0.inReplyTo = World.ownID("TK25-006")
    }

    private static func identity(_ letter: Letter) -> String { Desk.identity(of: letter.bytes) }

    /// Lines of the clocks that run on flag 6.
    private func lines(_ desk: Desk) -> [String] { (desk.clocks[.world(6)] ?? []).map(Reading.line) }

    /// The desk after a person linked the unproven decision to flag 6.
    private func linked(_ kind: FactKind = .reaction) throws -> (desk: Desk, events: [Event]) {
        var desk = try Desk.open()
        try desk.read(Self.unproven).expectHeld()
        let mail = String(Self.identity(Self.unproven).prefix(8))
        let events = try desk.decide(.link(mail: mail, flag: .world(6), kind: kind, by: Desk.person))
        return (desk, events)
    }

    @Test("C10: linked, it has the effect of the mail that our gateway vouches for, and of a person's record")
    func linkCounts() throws {
        let (desk, events) = try linked()
        #expect(events.map(\.body.kind) == ["linked", "reaction"])
        #expect(events.allSatisfy { $0.actor == .person(uid: 1_000) && $0.flag == .world(6) })
        #expect(lines(desk) == ["next-step by \(events[1].number) at \(Desk.written.seconds)"])
        #expect(desk.book.held.isEmpty)

        var believed = try Desk.open()
        let reading = try believed.read(Self.unproven.with { $0.results = .pass })
        reading.expectOurTurn(.reaction, on: .world(6))
        var recorded = try Desk.open()
        let request = RecordRequest(flag: .world(6), kind: .reaction, occurred: Desk.written)
        try recorded.decide(.record(request, by: Desk.person))
        let deadlines = [desk, believed, recorded].map { $0.clocks[.world(6)]?.map(\.deadline) }
        #expect(deadlines[0] == deadlines[1] && deadlines[0] == deadlines[2])
        for id in desk.clocks.keys where id != .world(6) { #expect(desk.clocks[id] == reading.before[id]) }
    }

    @Test("C3, C9: linked as a receipt or as an automatic reply, it has that kind's effect and no other")
    func linkAsAnotherKind() throws {
        let start = lines(try Desk.open())
        #expect(lines(try linked(.receipt).desk) == Array(start.suffix(1)))
        #expect(lines(try linked(.automaticReply).desk) == start)
    }

    @Test("A link teaches the reference and the thread, and never the sender")
    func linkTeaches() throws {
        let quoting = Letter(
            from: "support@x.com", subject: "More", body: "We have reviewed the post. Case# 0277777777")
        let threaded = Letter(
            from: "support@x.com", subject: "More", body: "We have reviewed the post.", inReplyTo: "decision.1@x.com")
        for letter in [quoting, threaded] {
            var before = try Desk.open()
            #expect(try before.read(letter).examination.candidates.isEmpty)
            var desk = try linked(.automaticReply).desk
            let stranger = try desk.read(letter.with { $0.results = .nothing })
            #expect(stranger.examination.trust.verdict == .unverified)
            #expect(stranger.examination.candidates == [.init(flag: .world(6), strength: .reference)])
            stranger.expectHeld(letter.body)
            try desk.read(letter).expectOurTurn(.reaction, on: .world(6))
        }
        var desk = try linked(.automaticReply).desk
        let sameSender = Self.unproven.with { ($0.inReplyTo, $0.body) = (nil, "We have reviewed the post.") }
        #expect(try desk.read(sameSender).examination.candidates.isEmpty)
    }

    @Test("Dismissed, it moves nothing, teaches nothing, and is not asked about again")
    func dismiss() throws {
        var desk = try Desk.open()
        try desk.read(Self.unproven).expectHeld()
        let clocks = desk.clocks
        let events = try desk.decide(
            .dismiss(mail: Self.identity(Self.unproven), why: "a forgery", by: Desk.person))
        #expect(events.map(\.entry?.action) == [.dismissed])
        #expect(desk.book.held.isEmpty && desk.clocks == clocks)
        #expect(try desk.read(Self.unproven).events.isEmpty)
        let later = Letter(from: "support@x.com", subject: "More", body: "Hello.", inReplyTo: "decision.1@x.com")
        #expect(try desk.read(later).examination.candidates.isEmpty)
        #expect(throws: Refusal.self) {
            try desk.decide(
                .link(mail: Self.identity(Self.unproven), flag: .world(6), kind: .reaction, by: Desk.person))
        }
    }

    @Test("C26: unlink brings it back to the held, and the clocks run from their true start", arguments: [true, false])
    func unlink(byPerson: Bool) throws {
        let letter = byPerson ? Self.unproven : Self.unproven.with { $0.results = .pass }
        let start = try Desk.open()
        var desk = try byPerson ? linked().desk : start
        if !byPerson { try desk.read(letter).expectOurTurn(.reaction, on: .world(6)) }
        desk.now = World.seen + 3_600
        let events = try desk.decide(.unlink(mail: Self.identity(letter), why: "another flag", by: Desk.person))
        #expect(events.map(\.body.kind) == ["unlinked"])
        #expect(desk.clocks == start.clocks)
        #expect(Array(desk.book.held.keys) == [Self.identity(letter)])
        // What it taught is unlearnt.
        let later = Letter(
            from: "support@x.com", subject: "More", body: "Case# 0277777777", inReplyTo: "decision.1@x.com")
        #expect(try desk.read(later).examination.candidates.isEmpty)
        // It can be linked to the right flag, and counts there from when it was written.
        let again = try desk.decide(
            .link(mail: Self.identity(letter), flag: .world(1), kind: .reaction, by: Desk.person))
        let line = "next-step by \(again[1].number) at \(Desk.written.seconds)"
        #expect(desk.clocks[.world(1)]?.map(Reading.line) == [line])
        #expect(desk.clocks[.world(6)] == start.clocks[.world(6)])
    }

    @Test("C12: a platform's wrong clock does not hide its mail; an old archive is not read through")
    func wrongClock() throws {
        let hello = Letter(from: "support@x.com", subject: "Hello", body: "Something new.")
        let old = "Thu, 01 Jan 2015 00:00:00 +0000"
        var desk = try Desk.open()
        try desk.read(hello.with { $0.date = old }).expectHeld()
        let archived = hello.with {
            $0.date = old
            $0.border = $0.border?.replacing("Mon, 20 Oct 2025 12:00:05 +0200 (CEST)", with: old)
        }
        let copy = SentCopyTests.copy.with { ($0.date, $0.cc) = (old, "elections@tiktok.com") }
        // What we sent ourselves is not lost, whatever its date says (R5).
        try desk.read(copy, role: .sent).expectHeld()
        for reading in [try desk.read(archived), try desk.read(archived.with { $0.results = .nothing })] {
            #expect(reading.examination.finding?.candidates == [])
            #expect(reading.events.isEmpty && reading.after == reading.before)
        }
    }

    @Test("C26: a hash that is not typed is nobody's, and a filed mail is called filed by its first digits too")
    func mailByDigits() throws {
        var (desk, _) = try linked()
        // One filed mail is left: no digits at all would name it.
        for lesson in Desk.lessons {
            let mail = Desk.identity(of: Array(lesson.mailID.utf8))
            try desk.decide(.unlink(mail: mail, why: "a test", by: Desk.person))
        }
        #expect(throws: Refusal.unknownMail("")) {
            try desk.decide(.unlink(mail: "", why: "a mistake", by: Desk.person))
        }
        #expect(throws: Refusal.unknownMail("")) {
            try desk.decide(.dismiss(mail: "", why: nil, by: Desk.person))
        }
        let digits = String(Self.identity(Self.unproven).prefix(6))
        #expect(throws: Refusal.mailNotHeld(digits)) {
            try desk.decide(.dismiss(mail: digits, why: nil, by: Desk.person))
        }
        #expect(lines(desk).count == 1)
    }

    @Test("C23: a mail counts once, however often it is read")
    func readTwice() throws {
        var desk = try Desk.open()
        try desk.read(ForgeryTests.honest).expectOurTurn(.reaction, on: .world(1))
        #expect(try desk.read(ForgeryTests.honest).events.isEmpty)
    }

    @Test("C26: retract of the event that a mail made is the same way back")
    func retract() throws {
        let start = try Desk.open()
        var (desk, events) = try linked()
        try desk.decide(.retract(event: events[1].number, why: "not theirs", by: Desk.person))
        #expect(desk.clocks == start.clocks)
        #expect(desk.book.held.count == 1)
    }
}

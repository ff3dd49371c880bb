import Flagging
import Testing

/// Rule C26: a mistake can be taken back.
struct RetractionTests {
    private let person = VirtualTime.person
    private let id = VirtualTime.first

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(
            policy: Small.policy(Small.tier("one", begins: 0, allowance: 24, nextStep: 8, repeats: 6)))
        try world.open(0)
        return world
    }

    private func retract(_ event: Int64, why: String = "mistake") -> Input {
        .retract(event: event, why: why, by: person)
    }

    @Test("C26, C11: a retracted reaction lets the clock run on from its true start, with its highest passed rung")
    func reaction() throws {
        var world = try world()
        try world.record(2, .reaction)
        let number = try #require(world.events.last?.number)
        try world.at(Small.at(30), retract(number))
        #expect(world.flag.running == ["reaction 0.0-24.0"])
        #expect(world.prompts.last == "02T06:00:00 due SM-001 reaction whole/0 warning late 21600")
        #expect(world.events.contains { $0.number == number }, "the ledger keeps both")
        #expect(world.entries.last { $0.action == .retracted }?.actor == .person(uid: 1_000))
        #expect(world.book.isVoid(number))
    }

    @Test("C26: a flag that was taken back is nobody's turn, whatever its facts say")
    func nobodysTurn() throws {
        var world = try world()
        try world.at(Small.at(1), .close(id, why: nil, by: person))
        try world.at(Small.at(2), .reopen(id, why: nil, by: person))
        #expect(world.flag.turn == .ours)
        let opening = try #require(world.events.first { $0.flag == id }?.number)
        try world.at(Small.at(3), retract(opening))
        #expect(world.flag.isVoid && world.flag.turn == .closed)
    }

    @Test("C26: what was said before a mistake is not said again after it is taken back")
    func saidBefore() throws {
        var world = try world()
        try world.record(13, .reaction)
        try world.at(Small.at(14), retract(try #require(world.events.last?.number)))
        world.run(until: 24)
        #expect(
            world.prompts == [
                "01T12:00:00 reminder SM-001 reaction half/0 notice", "02T00:00:00 due SM-001 reaction whole/0 warning",
            ])
    }

    @Test("C26: a closing, a reopening and a follow-up are taken back")
    func decisions() throws {
        var world = try world()
        try world.at(Small.at(1), .close(id, why: nil, by: person))
        try world.at(Small.at(2), retract(try #require(world.events.last?.number)))
        #expect(world.flag.running == ["reaction 0.0-24.0"])
        try world.record(3, .reaction)
        try world.record(4, .followUp)
        let followUp = try #require(world.events.last?.number)
        try world.at(Small.at(5), retract(followUp))
        #expect(world.flag.running == ["next-step 3.0-11.0"])
    }

    @Test("C26, C16: a take is taken back; and a take that a mistake ended is on again")
    func takes() throws {
        var world = try world()
        try world.at(Small.at(10), .take(id, role: nil, by: person))
        try world.at(Small.at(11), retract(try #require(world.events.last?.number)))
        world.run(until: 12)
        #expect(world.prompts == ["01T12:00:00 reminder SM-001 reaction half/0 notice"])
        try world.at(Small.at(23), .take(id, role: nil, by: person))
        try world.record(24, .reaction)
        try world.at(Small.at(25), retract(try #require(world.events.last { $0.body.kind == "reaction" }?.number)))
        world.run(until: 27)
        #expect(world.prompts.dropFirst() == ["02T03:00:00 take-lapsed SM-001 reaction whole/0 warning"])
    }

    @Test("C26: a snooze that is taken back leaves the take before it")
    func snoozeOverTake() throws {
        var world = try world()
        try world.at(Small.at(10), .take(id, role: nil, by: person))
        try world.at(Small.at(10.5), .snooze(id, until: Small.at(20), by: person))
        try world.at(Small.at(11), retract(try #require(world.events.last?.number)))
        world.run(until: 20)
        #expect(world.prompts == ["01T14:00:00 take-lapsed SM-001 reaction half/0 warning"])
    }

    @Test("C26: a flag opened by mistake counts for nothing, and its number is not used again")
    func opening() throws {
        var world = try world()
        let number = try #require(world.events.last { $0.flag == id }?.number)
        try world.at(Small.at(1), retract(number))
        world.run(until: 100)
        #expect(world.prompts == [])
        #expect(world.book.openFlagCount == 0)
        #expect(throws: Refusal.flagRetracted(id)) { try world.record(101, .receipt) }
        try world.open(102)
        #expect(world.book.flags.last?.id == FlagID(code: "SM", sequence: 2))
    }

    @Test("C26: a Message-ID that was typed by mistake is free again")
    func messageID() throws {
        var world = try world()
        let request = RecordRequest(flag: id, kind: .nudge, messageID: "<a@b>")
        try world.at(Small.at(1), .record(request, by: person))
        #expect(throws: Refusal.messageIDInUse("a@b", by: id)) { try world.give(.record(request, by: person)) }
        try world.at(Small.at(2), retract(try #require(world.events.last?.number)))
        try world.at(Small.at(3), .record(request, by: person))
        #expect(world.events.last?.body.kind == "nudge")
    }

    @Test("C26: only what can be taken back is, once, and with a reason")
    func refusals() throws {
        var world = try world()
        try world.record(1, .reaction)
        let number = try #require(world.events.last?.number)
        #expect(throws: Refusal.badText(.why, .empty)) { try world.give(retract(number, why: "")) }
        #expect(throws: Refusal.unknownEvent(0)) { try world.give(retract(0)) }
        #expect(throws: Refusal.unknownEvent(99)) { try world.give(retract(99)) }
        #expect(throws: Refusal.notRetractable(1)) { try world.give(retract(1)) }
        try world.give(retract(number))
        #expect(throws: Refusal.alreadyVoid(number)) { try world.give(retract(number)) }
    }

    @Test("C26: a mail that was filed as a reaction is filed as a receipt in one step, and the ledger keeps both")
    func relabelled() throws {
        var world = try world()
        try world.mail(2, .reaction, identity: "abcd", date: 2)
        try world.mail(3, .reaction, identity: "ef", date: 3)
        try world.at(Small.at(3), .unlink(mail: "ef", why: "another's", by: person))
        #expect(world.flag.turn == .ours)
        let before = world.events.count
        try world.at(Small.at(4), .record(RecordRequest(flag: id, kind: .receipt, mail: "AB"), by: person))
        #expect(world.events[before...].map(\.body.kind).prefix(2) == ["unlinked", "receipt"])
        #expect(world.events[before + 1].occurred == Small.at(2))
        #expect(world.flag.turn == .platform && world.flag.running.contains { $0.hasPrefix("reaction 0.0") })
        #expect(world.book.held.keys.sorted() == ["ef"])
        // One that is held is linked.
        let count = world.events.count
        try world.at(Small.at(4), .record(RecordRequest(flag: id, kind: .receipt, mail: "ab"), by: person))
        #expect(world.events.count == count, "it is filed so already")
        try world.at(Small.at(5), .record(RecordRequest(flag: id, kind: .question, mail: "ef"), by: person))
        #expect(world.book.held.isEmpty && world.flag.turn == .ours)
        #expect(throws: Refusal.unknownMail("99")) {
            try world.give(.record(RecordRequest(flag: id, kind: .receipt, mail: "99"), by: person))
        }
    }

    @Test("C26: unlinking a mail voids what it did and holds it again; linked anew, it counts once")
    func unlink() throws {
        var world = try world()
        try world.mail(2, .reaction, identity: "abcd", date: 2)
        #expect(world.flag.turn == .ours)
        try world.at(Small.at(3), .unlink(mail: "ab", why: "not ours", by: person))
        #expect(world.flag.running == ["reaction 0.0-24.0"])
        #expect(world.book.held.keys.sorted() == ["abcd"])
        #expect(throws: Refusal.mailNotFiled("abcd")) { try world.give(.unlink(mail: "abcd", why: "x", by: person)) }
        world.run(until: 9)
        #expect(world.lines(.mailHeld) == ["01T09:00:00 mail-held warning count 1"], "asked again by the tier's repeat")
        try world.at(Small.at(10), .link(mail: "abcd", flag: id, kind: .reaction, by: person))
        #expect(world.flag.running == ["next-step 2.0-10.0"], "C12: at its Date, whenever it is linked")
        #expect(world.book.held.isEmpty)
        #expect(world.book.nextWake != nil)
        #expect(
            world.lines(.linked, .reaction).suffix(2).map { $0.dropFirst(12) } == [
                "linked SM-001 info", "reaction SM-001 notice",
            ])
        #expect(world.book._checkInvariants() == [])
    }

    @Test("C26: retracting the event of a mail is unlinking it")
    func retractMail() throws {
        var world = try world()
        try world.mail(2, .reaction, identity: "abcd", date: 2)
        try world.at(Small.at(3), retract(try #require(world.events.last?.number)))
        #expect(world.book.held.keys.sorted() == ["abcd"])
        try world.mail(4, .reaction, identity: "abcd", date: 2)
        #expect(world.flag.turn == .platform, "the mail is known; it waits for a person")
        try world.at(Small.at(5), .dismiss(mail: "abcd", why: nil, by: person))
        try world.mail(6, .reaction, identity: "abcd", date: 2)
        #expect(world.book.held.isEmpty)
    }

    @Test("C26: retracting a dismissal holds the mail again, and people are asked again")
    func retractDismissal() throws {
        var world = try world()
        try world.mail(2, .reaction, identity: "abcd", date: 2, trust: .unverified)
        try world.at(Small.at(3), .dismiss(mail: "abcd", why: nil, by: person))
        let dismissal = try #require(world.events.last?.number)
        try world.at(Small.at(4), retract(dismissal))
        #expect(world.entries.last?.action == .retracted)
        #expect(world.book.held.keys.sorted() == ["abcd"])
        #expect(throws: Refusal.alreadyVoid(dismissal)) { try world.at(Small.at(5), retract(dismissal)) }
        try world.at(Small.at(6), .link(mail: "abcd", flag: VirtualTime.first, kind: .reaction, by: person))
        #expect(world.flag.turn == .ours)
        #expect(world.book._checkInvariants().isEmpty)
    }
}

import Flagging
import Testing

/// L5: when what an election's flags know of persons may be erased.
struct PurgeRuleTests {
    private let person = VirtualTime.person
    private let id = VirtualTime.first
    private let year: Int64 = 365 * 86_400

    private func purge(_ election: String = "small") -> Input {
        .purge(election: election, retention: year, by: person)
    }

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 24)))
        try world.open(1)
        return world
    }

    @Test("L5: a purge is refused while a flag is open, and until the retention period is over, to the second")
    func refused() throws {
        var world = try world()
        let end = try #require(world.book.end(of: "small"))
        #expect(throws: Refusal.purgeWhileOpen("small", [id])) { try world.give(purge()) }
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        #expect(throws: Refusal.retentionNotOver("small", until: end + year)) { try world.give(purge()) }
        #expect(throws: Refusal.retentionNotOver("small", until: end + year)) { try world.at(end + year - 1, purge()) }
        try world.at(end + year, purge())
        #expect(world.events.last?.body == .purged(election: "small"))
    }

    @Test("L5: the period counts from the last that was heard of a flag, when that came after the election")
    func lateFact() throws {
        var world = try world()
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        try world.record(2_000, .reaction)
        #expect(world.book.end(of: "small") == Small.at(2_000))
        #expect(throws: Refusal.retentionNotOver("small", until: Small.at(2_000) + year)) { try world.give(purge()) }
    }

    @Test("L5: an election that nobody knows is refused; one that is no longer configured is known by its flags")
    func unknown() throws {
        var world = try world()
        #expect(throws: Refusal.unknownElection("old", known: ["small"])) { try world.give(purge("old")) }
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        try world.at(Small.at(3), .configured(.empty, isReload: true))
        #expect(throws: Refusal.retentionNotOver("small", until: Small.at(2) + year)) { try world.give(purge()) }
        try world.at(Small.at(2) + year, purge())
        #expect(world.events.last?.body == .purged(election: "small"))
    }

    @Test("L5: a purge is logged with action, object, result, actor and count, and changes no flag")
    func logged() throws {
        var world = try world()
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        let end = try #require(world.book.end(of: "small"))
        try world.at(end + year, purge())
        let entry = try #require(world.entries.last)
        #expect(entry.action == .purged && entry.election == "small" && entry.result == "done")
        #expect(entry.actor == .person(uid: 1_000) && entry.count == 1 && entry.priority == .info)
        #expect(world.events.last?.personal.actorName == "test")
        #expect(world.flag.turn == .closed)
    }

    @Test("L5: what belongs to no flag goes with an election, but not what came during one whose own period lasts")
    func unattributed() throws {
        var policy = Small.policy(Small.tier("one", begins: 0, allowance: 24))
        policy.elections.append(
            Small.election([Small.tier("one", begins: 10, allowance: 240)], id: "next", code: "NX"))
        let world = try VirtualTime(policy: policy)
        let end = try #require(world.book.end(of: "small"))
        let next = try #require(world.book.end(of: "next"))
        #expect(end < next)
        #expect(world.book.unattributedEnd(of: "small", retention: year, at: end + year) == Small.at(10) - 1)
        #expect(world.book.unattributedEnd(of: "small", retention: year, at: next + year) == end)
    }

    @Test("L5: of an election that was purged nothing is opened, recorded, corrected, reopened, linked or taken back")
    func nothingIsAdded() throws {
        var world = try world()
        try world.mail(1.25, .receipt, identity: "bb", date: 1.25)
        try world.mail(1.5, .reaction, identity: "aa", date: 1.5, trust: .unverified)
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        let end = try #require(world.book.end(of: "small"))
        try world.at(end + year, purge())
        let refusal = Refusal.electionPurged("small", at: end + year)
        let closing = try #require(world.events.first { $0.body == .closed }).number
        for input: Input in [
            .open(OpenRequest(election: "small", platform: "x", submitted: Small.at(3)), by: person),
            .open(OpenRequest(election: "small", platform: "x", submitted: Small.at(3), isContact: true), by: person),
            .record(RecordRequest(flag: id, kind: .note, note: "late"), by: person),
            .amend(AmendRequest(flag: id, rule: "Civic integrity"), by: person),
            .close(id, why: nil, by: person), .reopen(id, why: nil, by: person), .take(id, role: nil, by: person),
            .snooze(id, until: .distantFuture, by: person),
            .link(mail: "aa", flag: id, kind: .reaction, by: person), .retract(event: closing, why: "slip", by: person),
            .unlink(mail: "bb", why: "slip", by: person),
        ] { #expect(throws: refusal, "\(input)") { try world.give(input) } }
        #expect(world.flag.turn == .closed)
        // What may still be done to it takes away.
        try world.give(.dismiss(mail: "aa", why: nil, by: person))
        try world.give(purge())
    }

    @Test("L5, R5: mail that points to a flag of a purged election is held, and adds nothing to it")
    func lateMail() throws {
        var world = try world()
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        let end = try #require(world.book.end(of: "small"))
        try world.at(end + year, purge())
        let facts = world.flag.facts.count
        var finding = Finding.sample(
            .reaction, identity: "cc", date: end + year + 60, arrival: end + year + 60, flag: id)
        try world.at(end + year + 60, .mail(finding))
        finding.mail.identity = "dd"
        finding.kind = .sentCopy(platform: "x", channel: "mail")
        try world.at(end + year + 60, .mail(finding))
        #expect(world.book.held.keys.sorted() == ["cc", "dd"])
        #expect(world.flag.facts.count == facts)
        // Nothing of it is kept, and what may be done with it is done.
        for held in world.book.held.values {
            #expect(held.finding.personal.isEmpty && held.finding.mail.messageID == nil)
            #expect(world.book.purgedElection(of: held.finding) == "small" && world.book.isErased(held.finding))
        }
        #expect(world.events.suffix(2).allSatisfy { $0.flag == nil && $0.personal.isEmpty })
        let refusal = Refusal.electionPurged("small", at: end + year)
        #expect(throws: refusal) { try world.give(.link(mail: "cc", flag: id, kind: .reaction, by: person)) }
        try world.give(.dismiss(mail: "cc", why: nil, by: person))
        let dismissal = try #require(world.events.last).number
        #expect(throws: refusal) { try world.give(.retract(event: dismissal, why: "slip", by: person)) }
    }

    @Test("L5: a sent copy that only its subject likens to what was purged opens a flag, and is kept whole")
    func likeSubject() throws {
        var world = try world()
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        let end = try #require(world.book.end(of: "small"))
        try world.at(end + year, purge())
        var finding = Finding.sample(
            .reaction, identity: "cc", date: end + year + 60, arrival: end + year + 60, flag: id)
        finding.candidates[0].strength = .subject
        finding.kind = .sentCopy(platform: "x", channel: "mail")
        #expect(!world.book.isErased(finding) && world.book.purgedElection(of: finding) == nil)
    }

    @Test("L5, R5: such a mail is kept whole while its platform has an open flag, about which it may be")
    func lateMailWithOpenFlag() throws {
        var policy = Small.policy(Small.tier("one", begins: 0, allowance: 24))
        policy.elections.append(
            Small.election([Small.tier("one", begins: 24 * 400, allowance: 240)], id: "next", code: "NX"))
        var world = try VirtualTime(policy: policy)
        try world.open(1)
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        let end = try #require(world.book.end(of: "small"))
        let later = end + year + 60
        try world.at(end + year, purge())
        try world.at(later, .open(OpenRequest(election: "next", platform: "x"), by: person))
        try world.at(
            later + 60, .mail(.sample(.reaction, identity: "cc", date: later + 60, arrival: later + 60, flag: id)))
        let held = try #require(world.book.held["cc"])
        #expect(!world.book.isErased(held.finding) && held.finding.mail.messageID != nil)
    }
}

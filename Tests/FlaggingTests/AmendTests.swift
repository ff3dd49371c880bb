import Flagging
import ShippedTables
import Testing

@Suite("Correcting how a flag was opened") struct AmendTests {
    private let person = VirtualTime.person
    private let id = VirtualTime.first

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(
            policy: Policy(
                elections: [Small.election([Small.tier("only", begins: 0, allowance: 10)])], ladder: Small.ladder,
                roles: Shipped.roles, platforms: Shipped.platforms))
        let request = OpenRequest(
            election: "small", platform: "x", ground: "invalid-vote", subject: "a", urls: ["https://x.com/a"],
            messageID: "<old@us>")
        try world.give(.open(request, by: person))
        return world
    }

    private func amend(
        _ world: inout VirtualTime, _ change: (inout AmendRequest) -> Void
    ) throws -> Int64 {
        var request = AmendRequest(flag: id)
        change(&request)
        try world.give(.amend(request, by: person))
        return world.book.eventCount
    }

    @Test("A correction is an event with both values; the flag has the new one, and no clock moves")
    func corrects() throws {
        var world = try world()
        let clocks = world.flag.clocks
        let number = try amend(&world) {
            $0.ground = "no-vote"
            $0.rule = "civic integrity"
            $0.urls = ["https://x.com/b"]
        }
        #expect(world.flag.opening.ground == "no-vote" && world.flag.opening.rule == "civic integrity")
        #expect(world.flag.clocks == clocks)
        let event = try #require(world.events.last { $0.number == number })
        guard case .amended(let amendment) = event.body else {
            Issue.record("\(event.body)")
            return
        }
        #expect(amendment.ground == .init(from: "invalid-vote", to: "no-vote") && amendment.hasURLs)
        #expect(!amendment.hasSubject && event.personal.urls == ["https://x.com/b"])
        #expect(event.entry?.action == .amended && event.entry?.priority == .info)
        let opened = try #require(world.events.first { $0.flag == id })
        let shown = opened.amended(by: world.events)
        #expect(shown.personal.urls == ["https://x.com/b"] && shown.personal.subject == "a")
        #expect(opened.personal.urls == ["https://x.com/a"], "the opening stays as it was recorded")
    }

    @Test("C26: a correction that is taken back leaves what the others say, whichever came first")
    func takenBack() throws {
        var world = try world()
        let first = try amend(&world) {
            $0.ground = "no-vote"; $0.messageID = "<new@us>"
        }
        let second = try amend(&world) { $0.ground = "process-risk" }
        try world.give(.retract(event: first, why: "wrong flag", by: person))
        #expect(world.flag.opening.ground == "process-risk" && world.flag.opening.messageID == "old@us")
        try world.give(.retract(event: second, why: "wrong flag", by: person))
        #expect(world.flag.opening.ground == "invalid-vote")
        #expect(throws: Refusal.alreadyVoid(second)) { try world.give(.retract(event: second, why: "w", by: person)) }
    }

    @Test("The Message-ID moves: the old one is free again, the new one is taken")
    func messageID() throws {
        var world = try world()
        _ = try amend(&world) { $0.messageID = "<new@us>" }
        var request = OpenRequest(election: "small", platform: "x", messageID: "<new@us>")
        #expect(throws: Refusal.messageIDInUse("new@us", by: id)) { try world.give(.open(request, by: person)) }
        request.messageID = "<old@us>"
        try world.give(.open(request, by: person))
        #expect(throws: Refusal.messageIDInUse("old@us", by: FlagID(code: "SM", sequence: 2))) {
            try world.give(.amend(AmendRequest(flag: id, messageID: "old@us"), by: person))
        }
    }

    @Test("What stands so already is not recorded again, whichever value it is; of several only what differs is")
    func already() throws {
        var world = try world()
        _ = try amend(&world) {
            $0.subject = "Two boxes"
            $0.urls = ["https://x.com/a/status/1"]
            $0.rule = "Civic integrity"
        }
        let before = world.events.count
        for request in [
            AmendRequest(flag: id, ground: "invalid-vote"), AmendRequest(flag: id, subject: " Two boxes "),
            AmendRequest(flag: id, urls: ["https://x.com/a/status/1"]), AmendRequest(flag: id, rule: "Civic integrity"),
            AmendRequest(flag: id, service: ""), AmendRequest(flag: id, messageID: "<old@us>"),
        ] { try world.give(.amend(request, by: person)) }
        #expect(world.events.count == before)
        let second = try amend(&world) {
            $0.subject = "Two boxes"
            $0.urls = []
        }
        #expect(world.events.last?.personal.subject == nil)
        guard case .amended(let amendment)? = world.events.last?.body else { throw Missing() }
        #expect(!amendment.hasSubject && amendment.hasURLs)
        // Taken back, the value from before is the one that stands.
        try world.give(.retract(event: second, why: "slip", by: person))
        let after = world.events.count
        try world.give(.amend(AmendRequest(flag: id, urls: ["https://x.com/a/status/1"]), by: person))
        #expect(world.events.count == after)
    }

    private struct Missing: Error {}

    @Test("A mistyped word, an unknown flag, or nothing at all is refused; an empty value takes one away")
    func refused() throws {
        var world = try world()
        let before = world.events.count
        let cases: [(AmendRequest, Refusal)] = [
            (AmendRequest(flag: id, ground: "no-vot"), .unknownWord("no-vot", .ground)),
            (AmendRequest(flag: id, service: "thread"), .unknownService("thread", platform: "x", known: [])),
            (AmendRequest(flag: id), .nothingToAmend(id)),
            (
                AmendRequest(flag: FlagID(code: "SM", sequence: 9), ground: "no-vote"),
                .unknownFlag(FlagID(code: "SM", sequence: 9))
            ),
        ]
        for (request, refusal) in cases {
            #expect(throws: refusal) { try world.give(.amend(request, by: person)) }
        }
        #expect(world.events.count == before)
        _ = try amend(&world) { $0.ground = "" }
        #expect(world.flag.opening.ground == nil)
    }
}

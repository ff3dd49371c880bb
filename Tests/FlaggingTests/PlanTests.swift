import Flagging
import ShippedTables
import Testing

@Suite("What is still to come") struct PlanTests {
    @Test(
        "plan --if-opened: says exactly what then happens when the flag is opened and nobody answers",
        arguments: [
            "2025-10-17T14:32:00+02:00", "2025-10-25T22:30:00+02:00", "2025-10-26T02:30:00+02:00",
            "2025-10-28T22:00:00+01:00", "2025-10-29T20:59:59+01:00",
        ])
    func whatIf(opened: String) throws {
        for platform in ["x", "meta"] {
            let book = try VirtualTime(at: "2025-09-15T08:00:00+02:00").book
            let request = OpenRequest(election: "tk2025", platform: platform)
            let said = try Engine.plan(ifOpened: request, at: time(opened), in: book, until: nil)

            var world = try VirtualTime(at: "2025-09-15T08:00:00+02:00")
            try world.at(opened, .open(request, by: VirtualTime.person))
            world.run(until: "2025-11-08T00:00:00+01:00")
            let happened = world.entries.filter { $0.rung != nil }
            #expect(!happened.isEmpty)
            #expect(said.map(Line.init) == happened.map(Line.init))
        }
    }

    @Test("plan --if-opened: other flags say nothing in it, and its number is the next free one")
    func alone() throws {
        var world = try VirtualTime(at: "2025-09-15T08:00:00+02:00")
        try world.at("2025-10-17T14:32:00+02:00", .open(OpenRequest(platform: "x"), by: VirtualTime.person))
        let said = try Engine.plan(
            ifOpened: OpenRequest(platform: "x"), at: time("2025-10-20T10:00:00+02:00"), in: world.book, until: nil)
        #expect(Set(said.map { $0.flag?.description }) == ["TK25-002"])
        #expect(world.book.flags.count == 1)
    }

    @Test("plan --if-opened: refused as the flag itself would be")
    func refused() throws {
        let book = try VirtualTime(at: "2025-09-15T08:00:00+02:00").book
        let now = time("2025-10-20T10:00:00+02:00")
        #expect(throws: Refusal.unknownPlatform("y", known: book.policy.platforms.map(\.id))) {
            try Engine.plan(ifOpened: OpenRequest(platform: "y"), at: now, in: book, until: nil)
        }
        #expect(throws: Refusal.noElection(known: book.policy.elections.map(\.id))) {
            try Engine.plan(ifOpened: OpenRequest(platform: "x"), at: now + 400 * 86_400, in: book, until: nil)
        }
    }

    @Test("The next deadline is the earliest that lies ahead, of an open flag")
    func nextDeadline() throws {
        var world = try VirtualTime(at: "2025-10-17T00:00:00+02:00")
        #expect(world.book.nextDeadline(after: world.now) == nil)
        try world.at("2025-10-17T14:32:00+02:00", .open(OpenRequest(platform: "x"), by: VirtualTime.person))
        try world.at("2025-10-18T10:00:00+02:00", .open(OpenRequest(platform: "meta"), by: VirtualTime.person))
        func next(_ text: String) -> String? {
            world.book.nextDeadline(after: time(text)).map {
                "\($0.flag.id) \($0.at.rfc3339(in: Shipped.amsterdam))"
            }
        }
        // Meta's receipt is due after 12 hours, X's reaction after 48, Meta's after 48 from its own start.
        #expect(next("2025-10-18T10:00:00+02:00") == "TK25-002 2025-10-18T22:00:00+02:00")
        #expect(next("2025-10-18T22:00:00+02:00") == "TK25-001 2025-10-19T14:32:00+02:00")
        #expect(next("2025-10-19T14:32:00+02:00") == "TK25-002 2025-10-20T10:00:00+02:00")
        #expect(next("2025-10-20T10:00:00+02:00") == nil)
        try world.at("2025-10-18T11:00:00+02:00", .close(world.book.flags[1].id, why: nil, by: VirtualTime.person))
        #expect(next("2025-10-18T11:00:00+02:00") == "TK25-001 2025-10-19T14:32:00+02:00")
    }

    /// An entry without what its own ledger gave it: the numbers of events.
    private struct Line: Equatable {
        var at: Instant
        var what: String

        init(_ entry: Entry) {
            at = entry.issued
            what = [
                entry.flag?.description, entry.clock?.rawValue, entry.rung, entry.repetition.map(String.init),
                entry.priority.name, entry.step, entry.role, entry.tier, entry.due.map { String($0.seconds) },
            ].map { $0 ?? "-" }.joined(separator: " ")
        }
    }
}

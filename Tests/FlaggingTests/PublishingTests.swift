import Flagging
import ShippedTables
import Testing

@Suite("S3: a person decides what is hidden, a second person releases") struct PublishingTests {
    private static let anna = Person(uid: 1_001, name: "anna")
    private static let bram = Person(uid: 1_002, name: "bram")
    private static let id = VirtualTime.first
    private static let form = String(repeating: "a", count: 64)

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 240)))
        try world.open(1)
        return world
    }

    private func exhibit(_ world: VirtualTime, form: String = form) -> PublicExhibit {
        PublicExhibit(name: "SM-001/1", event: opening(world), mail: nil, form: form)
    }

    private func opening(_ world: VirtualTime) -> Int64 { world.flag.facts[0].number }

    private func publish(_ world: VirtualTime, by person: Person, form: String = form) -> Input {
        let pages = [Publication.Page(name: "small-summary.json", digest: String(repeating: "0", count: 64))]
        let publication = Publication(election: "small", asOf: world.now, pages: pages)
        return .publish(
            PublishRequest(publication: publication, exhibits: [exhibit(world, form: form)]), by: person)
    }

    private func review(_ world: VirtualTime, by person: Person, form: String = form) -> Input {
        .review(ExhibitReview(exhibit: opening(world), form: form), of: Self.id, by: person)
    }

    private func hide(_ world: VirtualTime, by person: Person) -> Input {
        let mark = RedactionMark(exhibit: opening(world), decision: .hide, ground: .privacy)
        return .redact(MarkRequest(flag: Self.id, mark: mark, words: "Bakker", why: "a name"), by: person)
    }

    @Test("S3: what nobody looked at is not released, nor what is another form now, nor when the look was taken back")
    func unreviewed() throws {
        var world = try world()
        let refusal = Refusal.notReviewed("small", ["SM-001/1"])
        #expect(throws: refusal) { try world.give(publish(world, by: Self.bram)) }
        try world.give(review(world, by: Self.anna))
        let other = String(repeating: "b", count: 64)
        #expect(throws: refusal) { try world.give(publish(world, by: Self.bram, form: other)) }
        try world.give(.retract(event: world.book.eventCount, why: "too fast", by: Self.anna))
        #expect(throws: refusal) { try world.give(publish(world, by: Self.bram)) }
        try world.give(review(world, by: Self.anna))
        try world.give(publish(world, by: Self.bram))
        let event = try #require(world.events.last)
        guard case .summaryPublished(let publication) = event.body else { throw Missing() }
        #expect(publication.pages.count == 1 && event.actor == .person(uid: 1_002))
        #expect(event.entry?.action == .summaryPublished && event.entry?.election == "small")
        #expect(world.book.publication(of: "small")?.value == publication)
    }

    @Test("S3: who looked at an exhibit, or decided about its words, does not release it; a second person does")
    func secondPerson() throws {
        var world = try world()
        try world.give(review(world, by: Self.anna))
        let refusal = Refusal.ownRedaction("small", ["SM-001/1"])
        #expect(throws: refusal) { try world.give(publish(world, by: Self.anna)) }
        try world.give(hide(world, by: Self.bram))
        let mark = world.book.eventCount
        #expect(throws: refusal) { try world.give(publish(world, by: Self.bram)) }
        try world.give(.retract(event: mark, why: "not needed", by: Self.bram))
        #expect(world.book.marks(of: opening(world), mail: nil).isEmpty)
        try world.give(publish(world, by: Self.bram))
    }

    @Test("S3: a decision holds who, the words, the ground and why; a second look of the same person adds nothing")
    func kept() throws {
        var world = try world()
        try world.give(hide(world, by: Self.anna))
        let event = try #require(world.events.last)
        #expect(event.personal.notes == [Event.markedWords: "Bakker", "why": "a name"])
        #expect(event.personal.actorName == "anna" && event.entry?.result == "hide")
        try world.give(review(world, by: Self.anna))
        let count = world.events.count
        try world.give(review(world, by: Self.anna))
        #expect(world.events.count == count)
        try world.give(review(world, by: Self.bram))
        #expect(world.book.review(of: Self.form)?.actor == .person(uid: 1_002))
    }

    @Test("S3: nothing is decided about what is no exhibit, was taken back, or was purged")
    func nowhere() throws {
        var world = try world()
        let mark = RedactionMark(exhibit: 999, decision: .hide)
        #expect(throws: Refusal.unknownEvent(999)) {
            try world.give(.redact(MarkRequest(flag: Self.id, mark: mark, words: "a"), by: Self.anna))
        }
        let nothing = RedactionMark(exhibit: opening(world), decision: .keep)
        #expect(throws: Refusal.needs("redact", with: "--hide")) {
            try world.give(.redact(MarkRequest(flag: Self.id, mark: nothing), by: Self.anna))
        }
        try world.give(.close(Self.id, why: nil, by: Self.anna))
        world.advance(to: Small.at(9_000))
        try world.give(.purge(election: "small", retention: 0, by: Self.anna))
        let purged = Refusal.electionPurged("small", at: world.now)
        #expect(throws: purged) { try world.give(hide(world, by: Self.anna)) }
        #expect(throws: purged) { try world.give(review(world, by: Self.anna)) }
        #expect(throws: purged) { try world.give(publish(world, by: Self.bram)) }
    }

    private struct Missing: Error {}
}

@Suite("S4: the summary at the end of an election's period") struct SummaryDueTests {
    private static let person = VirtualTime.person
    private static let end = Small.at(240)

    private func world() throws -> VirtualTime {
        try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 240)))
    }

    private func asked(_ world: VirtualTime) -> [Instant] {
        world.events.filter { $0.body == .summaryDue(election: "small") }.map(\.recorded)
    }

    @Test("S4: it is asked for when the period is over, also where no flag was sent, and once")
    func end() throws {
        var world = try world()
        world.advance(to: Self.end - 1)
        #expect(asked(world) == [] && world.book.owedSummaries == [])
        world.advance(to: Self.end + 86_400)
        #expect(asked(world) == [Self.end] && world.book.owedSummaries == ["small"])
        try world.give(.summaryWritten(election: "small", folder: "/s", unreviewed: 2))
        #expect(world.book.owedSummaries == [])
        let entry = try #require(world.entries.last)
        #expect(entry.action == .summaryWritten && entry.folder == "/s" && entry.count == 2)
        #expect(entry.step == Step.reviewExhibits)
        try world.give(.summaryWritten(election: "small", folder: "/s", unreviewed: 0))
        #expect(world.entries.last?.step == Step.publishSummary)
    }

    @Test("S4: it is asked for again ten minutes after the last correction, whatever it corrects; not for a redaction")
    func correction() throws {
        var world = try world()
        try world.open(1)
        try world.record(2, .reaction)
        try world.give(.close(VirtualTime.first, why: nil, by: Self.person))
        world.advance(to: Small.at(300))
        try world.give(.summaryWritten(election: "small", folder: "/s", unreviewed: 0))
        let mark = RedactionMark(exhibit: world.flag.facts[0].number, decision: .hide)
        try world.give(.redact(MarkRequest(flag: VirtualTime.first, mark: mark, words: "a"), by: Self.person))
        world.advance(to: Small.at(301))
        #expect(asked(world) == [Self.end])
        let deeds: [Input] = [
            .record(RecordRequest(flag: VirtualTime.first, kind: .content, text: "t"), by: Self.person),
            .amend(AmendRequest(flag: VirtualTime.first, ground: "no-vote"), by: Self.person),
            .reopen(VirtualTime.first, why: nil, by: Self.person), .close(VirtualTime.first, why: nil, by: Self.person),
        ]
        for (index, deed) in deeds.enumerated() {
            let now = Small.at(310) + Int64(index) * 60
            try world.at(now, deed)
        }
        world.advance(to: Small.at(320))
        #expect(asked(world) == [Self.end, Small.at(310) + 3 * 60 + 600], "once for all of them")
        try world.give(.retract(event: world.flag.facts.last?.number ?? 0, why: "slip", by: Self.person))
        world.advance(to: Small.at(330))
        #expect(asked(world).count == 3)
    }

    @Test("S4: an election that was over before the ledger knew it is told of only when it has a flag")
    func before() throws {
        var world = try VirtualTime(
            at: Small.at(500), policy: Small.policy(Small.tier("one", begins: 0, allowance: 240)))
        world.advance(to: Small.at(600))
        #expect(asked(world) == [])
        try world.give(.open(OpenRequest(election: "small", platform: "x", submitted: Small.at(30)), by: Self.person))
        world.advance(to: Small.at(700))
        #expect(asked(world) == [Small.at(600) + 600])
    }

    @Test("S4: that it cannot be written is said once, it stays owed, and a purge ends that")
    func failed() throws {
        var world = try world()
        world.advance(to: Self.end)
        for _ in 0..<3 { try world.give(.summaryFailed(election: "small")) }
        #expect(world.entries.count { $0.action == .summaryFailed } == 1)
        #expect(world.entries.last?.priority == .warning && world.book.owedSummaries == ["small"])
        try world.give(.summaryWritten(election: "small", folder: "/s", unreviewed: 0))
        try world.give(.summaryFailed(election: "small"))
        #expect(world.entries.count { $0.action == .summaryFailed } == 2, "another time is said again")
        try world.give(.purge(election: "small", retention: 0, by: Self.person))
        #expect(world.book.owedSummaries == [])
        world.advance(to: Small.at(5_000))
        #expect(asked(world).count == 1)
    }
}

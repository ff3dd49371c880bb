import Flagging
import ShippedTables
import Summary
import Testing
import Wording

@Suite("S1, S2, S4: what counts, and what then applied")
struct RuleTests {
    private let start = "2025-10-17T09:00:00+02:00"

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(at: start)
        try world.at("2025-10-17T14:32:00+02:00", Published.open("tk2025", "x", "mail"))
        return world
    }

    private func exhibits(_ world: VirtualTime, asOf: String? = nil) throws -> [Exhibit] {
        try #require(try world.summary("tk2025", asOf: asOf).flags.first).exhibits
    }

    @Test("S4: the same ledger and the same instant give the same bytes, whatever is recorded or configured later")
    func sameBytes() throws {
        var world = try Published.tk2025()
        let asOf = "2025-11-05T12:00:00+01:00"
        func bytes() throws -> [[UInt8]] {
            try world.summary("tk2025", asOf: asOf).files(in: Language.allCases, madeBy: "Flagwatch").map(\.bytes)
        }
        let first = try bytes()
        #expect(try bytes() == first)
        var changed = Shipped.history
        changed.platforms = [Platform(id: "other", name: "Other", channels: [])]
        changed.elections = []
        try world.at("2025-12-01T09:00:00+01:00", .configured(changed, isReload: true))
        #expect(try bytes() == first)
    }

    @Test("S4: what was recorded after the instant asked for is not there")
    func asOf() throws {
        let world = try Published.tk2025()
        let early = try world.summary("tk2025", asOf: "2025-10-21T00:00:00+02:00")
        #expect(early.uses.map(\.count) == [1, 0, 0, 0, 0])
        #expect(early.flags[0].exhibits.map(\.kind) == [.content, .flag, .reaction, .followUp])
    }

    @Test("S2: the window is the one of the configuration then in force, not of a later one (C14)")
    func policyThenInForce() throws {
        var world = try world()
        try world.at("2025-10-18T12:00:00+02:00", Published.record(Published.x, .reaction))
        var tight = Shipped.history
        for election in tight.elections.indices {
            for tier in tight.elections[election].tiers.indices {
                tight.elections[election].tiers[tier].reactionSeconds = 3_600
                tight.elections[election].tiers[tier].nextStepSeconds = 3_600
            }
        }
        try world.at("2025-10-18T13:00:00+02:00", .configured(tight, isReload: true))
        try world.at("2025-10-18T14:00:00+02:00", Published.record(Published.x, .followUp))
        let found = try exhibits(world)
        #expect(found[1].passages.first?.window?.seconds == hours(48))
        #expect(found[1].passages.first?.window?.isInside == true)
        #expect(found[2].passages.first?.window?.seconds == hours(1))
        #expect(found[2].passages.first?.window?.isInside == false)
    }

    @Test("C13: a deadline that a stricter tier tightened is the window that applied")
    func tightened() throws {
        var world = try VirtualTime(at: start)
        try world.at("2025-10-21T20:00:00+02:00", Published.open("tk2025", "x", "mail"))
        try world.at("2025-10-23T07:59:59+02:00", Published.record(Published.x, .reaction))
        let window = try #require(try exhibits(world)[1].passages.first?.window)
        #expect(window.tier == "verhoogd")
        #expect(window.deadline == time("2025-10-23T08:00:00+02:00"))
        #expect(window.isInside == true)
    }

    @Test("C27: at the deadline itself it has passed")
    func atTheDeadline() throws {
        var world = try world()
        try world.at("2025-10-19T14:32:00+02:00", Published.record(Published.x, .reaction))
        #expect(try exhibits(world)[1].passages.first?.window?.isInside == false)
    }

    @Test("C11: a reaction that is recorded late was in time, and exhibits stand in the order of occurrence")
    func recordedLate() throws {
        var world = try world()
        try world.at(
            "2025-10-21T09:00:00+02:00", Published.record(Published.x, .nudge),
            Published.record(Published.x, .reaction) { $0.occurred = time("2025-10-18T09:00:00+02:00") })
        let found = try exhibits(world)
        #expect(found.map(\.kind) == [.flag, .reaction, .nudge])
        #expect(found.map(\.number) == [1, 2, 3])
        #expect(found[1].passages.first?.window?.isInside == true)
    }

    @Test("C5: what we send in the platform's turn is a nudge, and counts no more than a follow-up does")
    func nudge() throws {
        var world = try world()
        try world.at("2025-10-18T09:00:00+02:00", Published.record(Published.x, .followUp))
        #expect(try exhibits(world).map(\.kind) == [.flag, .nudge])
        #expect(try world.summary("tk2025").useCount == 1)
    }

    @Test("C26: a flag that was taken back does not count; the internal summary says so")
    func retractedOpening() throws {
        var world = try world()
        let opened = try #require(world.events.first { $0.flag == Published.x })
        try world.at(
            "2025-10-17T15:00:00+02:00", .retract(event: opened.number, why: "dubbel", by: VirtualTime.person))
        let summary = try world.summary("tk2025")
        #expect(summary.useCount == 0)
        #expect(summary.leftOut.isEmpty)
        #expect(!(try text(summary, .json, .nl)).contains("TK25-001"))
        let inside = try world.summary("tk2025", isInternal: true)
        #expect(inside.leftOut.map(\.event) == [opened.number])
        #expect(inside.leftOut.map(\.why) == ["dubbel"])
        #expect(try text(inside, .markdown, .nl).contains("TK25-001"))
    }

    @Test("C26: a fact that was taken back leaves the clocks as if it had not been")
    func retractedFact() throws {
        var world = try world()
        try world.at("2025-10-18T09:00:00+02:00", Published.record(Published.x, .reaction))
        let number = try #require(world.events.last { $0.body.kind == "reaction" }).number
        try world.at("2025-10-18T10:00:00+02:00", .retract(event: number, why: "andere", by: VirtualTime.person))
        #expect(try exhibits(world).map(\.kind) == [.flag])
        #expect(try world.summary("tk2025").flags[0].pending.map(\.clock) == [.reaction])
    }

    @Test("A flag without a reaction says so neutrally, and its outcome is unknown")
    func noReaction() throws {
        let page = try text(try world().summary("tk2025"), .markdown, .nl)
        #expect(page.contains("Op stuk 1 is geen reactie vastgelegd."))
        #expect(page.contains("**Uitkomst**: Wat X naar aanleiding van de melding deed, is niet meegedeeld."))
    }

    @Test("C2: a receipt is held against the acknowledgement window of its channel")
    func receipt() throws {
        var world = try VirtualTime(at: start)
        try world.at("2025-10-17T14:00:00+02:00", Published.open("tk2025", "meta", "portal"))
        try world.at("2025-10-17T14:30:00+02:00", Published.record(Published.x, .receipt))
        let passage = try #require(try exhibits(world)[1].passages.first)
        #expect(passage.brief == "since 1: 1800 typed acknowledgement")
        #expect(passage.window?.seconds == hours(12))
        #expect(passage.window?.isInside == true)
    }

    @Test("An election that the ledger does not know is refused with those it knows")
    func unknownElection() throws {
        let world = try world()
        #expect(
            throws: SummaryError.unknownElection("gr2026", known: ["ep2024", "ps2023", "tk2023", "tk2025"])
        ) { try world.summary("gr2026") }
        #expect(throws: SummaryError.unknownElection("tk2025", known: [])) {
            try PeriodSummary(of: "tk2025", events: [], asOf: .distantFuture)
        }
    }

    @Test("L5: purged personal values leave gaps, not failures")
    func purged() throws {
        let events = try Published.tk2025().events.map { event in
            var event = event
            event.personal = .none
            return event
        }
        for isInternal in [false, true] {
            let summary = try PeriodSummary(
                of: "tk2025", events: events, asOf: .distantFuture, isInternal: isInternal)
            // The addresses are gone, and with them the messages as exhibits.
            #expect(
                summary.flags.map { $0.exhibits.map(\.kind) } == [
                    [.flag, .reaction, .followUp, .outcome], [.flag, .receipt, .reaction, .followUp, .reaction],
                ])
            #expect(summary.flags[0].exhibits[1].subject == nil)
            for format in SummaryFormat.allCases { #expect(!(try text(summary, format, .nl)).isEmpty) }
        }
    }

    @Test("S4: the list of files has each with its SHA-256 as sha256sum does, and alone names the program")
    func manifest() throws {
        let files = try Published.ps2023().summary("ps2023").files(in: Language.allCases, madeBy: "Flagwatch 7")
        let manifest = try #require(files.last)
        #expect(manifest.name == "ps2023-summary-CONCEPT.SHA256SUMS")
        let lines = String(decoding: manifest.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.first == "# Flagwatch 7")
        #expect(
            lines.dropFirst() == files.dropLast().map { "\(SummaryManifest.sha256(of: $0.bytes))  \($0.name)" }[...])
        #expect(Set(files.map(\.name)).count == files.count && files.count == 12)
        for file in files.dropLast() { #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Flagwatch 7")) }
        #expect(
            SummaryManifest.sha256(of: Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("S2: an outcome that an older version recorded on a receipt is not published, while the clock runs or ever")
    func outcomeOnReceipt() throws {
        var world = try world()
        world.replay(
            Event(
                number: world.book.eventCount + 1, recorded: time("2025-10-17T15:00:00+02:00"),
                occurred: time("2025-10-17T15:00:00+02:00"), known: .typed, actor: .person(uid: 1_000),
                flag: Published.x, body: .happened(fact: Fact(kind: .receipt, outcomes: ["verwijderd"]))))
        let summary = try world.summary("tk2025", asOf: "2025-10-18T00:00:00+02:00")
        #expect(summary.flags[0].exhibits.map(\.outcomes) == [[], []])
        #expect(summary.flags[0].outcomeHistory.map(\.code) == ["onbekend"])
        #expect(summary.flags[0].pending.map(\.clock) == [.reaction])
    }

    @Test("S4: as of a time before the first event there is nothing to say, and what the ledger covers is told")
    func beforeTheLedger() throws {
        let world = try world()
        #expect(
            throws: SummaryError.beforeLedger(
                time("2025-10-01T00:00:00+02:00"), begins: time(start), ends: time("2025-10-17T14:32:00+02:00"))
        ) { try world.summary("tk2025", asOf: "2025-10-01T00:00:00+02:00") }
    }
}

import Flagging
import ShippedTables
import Summary
import Testing
import Wording

@Suite("S1, S2: the published history")
struct HistoryTests {
    private func record(_ world: VirtualTime, _ election: String, _ id: String) throws -> Record {
        let summary = try world.summary(election)
        return try #require((summary.flags + summary.contacts).first { $0.id.description == id })
    }

    @Test("S1: TK 2025 is twice, once toward X and once toward Meta; follow-ups do not count")
    func counts() throws {
        let summary = try Published.tk2025().summary("tk2025")
        #expect(summary.useCount == 2)
        #expect(summary.contactCount == 0)
        #expect(
            summary.uses.map { "\($0.platform) \($0.count)" } == [
                "x 1", "meta 1", "google 0", "tiktok 0", "snapchat 0",
            ])
    }

    @Test("S1: an election without a use has a proper zero report")
    func zero() throws {
        let summary = try Published.tk2025().summary("ep2024")
        #expect(summary.useCount == 0)
        #expect(summary.uses.map(\.count) == [0, 0, 0, 0, 0])
        let text = try text(summary, .markdown, .nl)
        #expect(text.contains("De status is niet ingezet."))
        #expect(text.contains("| Meta | 0 |"))
    }

    @Test("S1: the phone call with Meta in TK 2023 is a contact apart from the count")
    func contact() throws {
        let world = try Published.tk2023()
        let summary = try world.summary("tk2023")
        #expect(summary.uses.filter { $0.count > 0 }.map(\.platform) == ["x"])
        #expect(summary.contactCount == 1)
        let contact = try record(world, "tk2023", "TK23-C01")
        #expect(contact.exhibits.map(\.kind) == [.contact, .outcome])
        #expect(contact.exhibits[1].passages.map(\.brief) == ["since 1: 7200 stated"])
        let page = try text(summary, .markdown, .en)
        #expect(page.contains("**Elapsed time**: about 2 hours after exhibit 1, as stated"))
    }

    @Test("S2: X has exhibits 1–5 as published: message, flag, reaction after 69 h 27, follow-up, a label seen")
    func xFlag() throws {
        let flag = try record(try Published.tk2025(), "tk2025", "TK25-001")
        #expect(flag.exhibits.map(\.kind) == [.content, .flag, .reaction, .followUp, .outcome])
        #expect(flag.exhibits.map(\.number) == [1, 2, 3, 4, 5])
        let reaction = try #require(flag.exhibits[2].passages.first)
        #expect(reaction.since == 2)
        #expect(reaction.seconds == hours(69, 27))
        #expect(reaction.window?.clock == .reaction)
        #expect(reaction.window?.tier == "normaal")
        #expect(reaction.window?.deadline == time("2025-10-19T14:32:00+02:00"))
        #expect(reaction.window?.isInside == false)
        let followUp = try #require(flag.exhibits[3].passages.first)
        #expect(followUp.since == 3)
        #expect(followUp.seconds == hours(8, 12))
        #expect(followUp.window?.clock == .nextStep)
        #expect(followUp.window?.seconds == hours(12))
        #expect(followUp.window?.isInside == true)
        #expect(flag.pending.map { "\($0.clock.rawValue) \($0.since ?? 0)" } == ["reaction 4"])
    }

    @Test("S2: an outcome stands inside the reaction it was read in; one that came otherwise is an exhibit")
    func outcomes() throws {
        let flag = try record(try Published.tk2025(), "tk2025", "TK25-001")
        #expect(
            flag.exhibits.map(\.outcomes) == [
                [], [], ["geen-overtreding", "community-note", "ander-kanaal"], [], ["zichtbaarheid-beperkt"],
            ])
        let page = try text(try Published.tk2025().summary("tk2025"), .markdown, .nl)
        #expect(page.contains("verwezen naar ander kanaal, volgens X in stuk 3; zichtbaarheid beperkt"))
        #expect(page.contains("zoals het team zag of vernam (stuk 5)"))
    }

    @Test("S2: an outcome of a reaction in our turn is read in it, however much later it is recorded")
    func outcomeRecordedLater() throws {
        var world = try VirtualTime(at: "2025-10-17T09:00:00+02:00")
        try world.at("2025-10-17T14:32:00+02:00", Published.open("tk2025", "x", "mail"))
        try world.at("2025-10-18T09:00:00+02:00", Published.record(Published.x, .reaction))
        try world.at(
            "2025-10-18T11:00:00+02:00", Published.record(Published.x, .outcome) { $0.outcomes = ["verwijderd"] })
        let flag = try record(world, "tk2025", "TK25-001")
        #expect(flag.exhibits.map(\.kind) == [.flag, .reaction])
        #expect(flag.exhibits[1].outcomes == ["verwijderd"])
    }

    @Test("S2: Meta has exhibits 1–5 as published; its answers came 5 h 45 after the receipt, and 62 h 58 after that")
    func metaFlag() throws {
        let flag = try record(try Published.tk2025(), "tk2025", "TK25-002")
        #expect(flag.exhibits.map(\.kind) == [.content, .receipt, .reaction, .followUp, .reaction])
        #expect(flag.submitted.instant == nil)
        #expect(flag.day == CivilDate("2025-10-22"))
        #expect(flag.exhibits[1].passages.isEmpty)
        #expect(flag.exhibits[2].passages.map(\.since) == [2])
        #expect(flag.exhibits[2].passages.map(\.seconds) == [hours(5, 45)])
        let second = flag.exhibits[4].passages
        #expect(second.map(\.since) == [4, 2, 3])
        #expect(second.map(\.seconds) == [nil, hours(68, 43), hours(62, 58)])
        #expect(flag.exhibits[4].beforePollsSeconds == hours(94, 16))
        let objection = try #require(flag.exhibits[3].passages.first)
        #expect(objection.since == 3)
        #expect(objection.seconds == nil)
        #expect(objection.window?.isInside == nil)
        #expect(flag.exhibits[2].outcomes == ["onbekend"])
        #expect(flag.outcomeHistory.map(\.code) == ["onbekend", "verwijderd"])
        #expect(flag.isClosed)
        #expect(flag.pending.isEmpty)
    }

    @Test("S2: the page says how a flag went that is no exhibit, where the objection stands, and durations in words")
    func metaWords() throws {
        let page = try text(try Published.tk2025().summary("tk2025"), .markdown, .nl)
        #expect(
            page.contains(
                "De melding ging via portaal, op wo 22 okt 2025; tijdstip en tekst zijn niet vastgelegd."))
        #expect(page.contains("tijdstip onbekend, tussen stuk 3 en 5"))
        #expect(page.contains("62 uur en 58 minuten na stuk 3"))
        #expect(page.contains("94 uur en 16 minuten voor opening van de stembureaus"))
        #expect(page.contains("69 uur en 27 minuten na stuk 2, buiten het venster “normaal” (48 uur)"))
        #expect(page.contains("Op stuk 4 is geen reactie vastgelegd."))
    }

    @Test("S4: windows that are configured when the period is over change no page, and a corrected name does")
    func windowsOfThen() throws {
        var world = try Published.tk2025()
        let before = try world.summary("tk2025").election
        world.advance(to: before.period.upperBound + 86_400)
        var policy = Shipped.history
        let place = try #require(policy.elections.firstIndex { $0.id == "tk2025" })
        let stricter = try #require(policy.elections.first { $0.id == "ps2023" }).tiers
        policy.elections[place].tiers = stricter
        policy.elections[place].name.nl = "Verkiezing van de Tweede Kamer"
        try world.give(.configured(policy, isReload: true))
        let after = try PeriodSummary(of: "tk2025", events: world.events, asOf: world.now).election
        #expect(stricter != before.tiers)
        #expect(after.tiers == before.tiers && after.name.nl == "Verkiezing van de Tweede Kamer")
    }

    @Test("C1: the time of PS 2023 is unknown, and no number is derived from it")
    func unknownTime() throws {
        let world = try Published.ps2023()
        let flag = try record(world, "ps2023", "PS23-001")
        #expect(flag.submitted == flag.exhibits[0].occurred)
        #expect(flag.submitted.known == .unknown)
        let json = try text(try world.summary("ps2023"), .json, .nl)
        #expect(json.contains("\"date\": \"2023-03-13\""))
        #expect(!json.contains("T12:00:00"))
        let page = try text(try world.summary("ps2023"), .markdown, .nl)
        #expect(page.contains("- **Datum**: ma 13 mrt 2023, tijdstip onbekend"))
        #expect(!page.contains("13 mrt 2023 12:00"))
    }

    @Test("S2: the assurance of EP 2024 came about 2 h 30 after, outside 2 h by the duration alone")
    func stated() throws {
        for known in [Known.typed, .unknown] {
            let world = try Published.ep2024(known: known)
            let flag = try record(world, "ep2024", "EP24-001")
            #expect(flag.exhibits.map(\.kind) == [.flag, .reaction])
            let passage = try #require(flag.exhibits[1].passages.first)
            #expect(passage.seconds == hours(2, 30))
            #expect(passage.known == .stated)
            #expect(passage.window?.seconds == hours(2))
            #expect(passage.window?.isInside == false)
            #expect((passage.window?.deadline == nil) == (known == .unknown))
            let page = try text(try world.summary("ep2024"), .markdown, .en)
            #expect(page.contains("about 2 hours and 30 minutes after exhibit 1, as stated, outside the window"))
            #expect(page.contains("No particular message is recorded with this flag."))
        }
    }

    @Test(
        "S2: a stated duration is compared no finer than it was stated",
        arguments: [
            (hours(2, 30), hours(2), false), (hours(2), hours(2), nil), (hours(2), hours(3), true),
            (hours(2), hours(2, 30), true), (hours(2), hours(1, 30), false), (hours(2), hours(1, 31), nil),
            (hours(0, 20), hours(0, 21), nil), (hours(0, 20), hours(0, 23), true), (0, 60, true),
        ] as [(Int64, Int64, Bool?)])
    func coarse(_ seconds: Int64, _ allowance: Int64, _ isInside: Bool?) {
        #expect(Passage.isInside(stated: seconds, of: allowance) == isInside)
    }

    @Test("C1: an instant that a stated duration leads to is as unknown as the one it counts from")
    func adrift() throws {
        var world = try Published.ep2024(known: .unknown)
        try world.at("2024-06-07T09:00:00+02:00", Published.record(Published.flag("EP24-001"), .followUp))
        let followUp = try #require(try record(world, "ep2024", "EP24-001").exhibits.last)
        #expect(followUp.kind == .followUp)
        #expect(followUp.passages.map(\.brief) == ["since 2: - unknown"])
    }

    @Test("S2: elapsed time across the change of the clocks is true time")
    func clockChange() throws {
        var world = try VirtualTime(at: "2025-10-01T00:00:00+02:00")
        try world.at("2025-10-17T14:32:00+02:00", Published.open("tk2025", "x", "mail"))
        try world.at("2025-10-29T07:30:00+01:00", Published.record(Published.x, .reaction))
        let reaction = try record(world, "tk2025", "TK25-001").exhibits[1]
        #expect(reaction.passages.first?.seconds == hours(281, 58))
        #expect(
            try text(try world.summary("tk2025"), .markdown, .nl).contains(
                "281 uur en 58 minuten na stuk 1, buiten het venster"))
    }
}

/// The text of a summary's files in a format, one after the other.
func text(_ summary: PeriodSummary, _ format: SummaryFormat, _ language: Language) throws -> String {
    summary.render(format, language: language).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
}

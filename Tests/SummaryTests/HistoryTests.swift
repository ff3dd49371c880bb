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
        #expect(try text(summary, .markdown, .en).contains("| 2 Outcome | 1 Contact | 2 h (as stated) |"))
    }

    @Test("S2: X answered after 69 h 27, outside the window of 48 h; we followed up after 8 h 12, inside 12 h")
    func xFlag() throws {
        let flag = try record(try Published.tk2025(), "tk2025", "TK25-001")
        #expect(flag.exhibits.map(\.kind) == [.flag, .reaction, .outcome, .followUp, .outcome])
        let reaction = try #require(flag.exhibits[1].passages.first)
        #expect(reaction.since == 1)
        #expect(reaction.seconds == hours(69, 27))
        #expect(reaction.window?.clock == .reaction)
        #expect(reaction.window?.tier == "normaal")
        #expect(reaction.window?.deadline == time("2025-10-19T14:32:00+02:00"))
        #expect(reaction.window?.isInside == false)
        let followUp = try #require(flag.exhibits[3].passages.first)
        #expect(followUp.since == 2)
        #expect(followUp.seconds == hours(8, 12))
        #expect(followUp.window?.clock == .nextStep)
        #expect(followUp.window?.seconds == hours(12))
        #expect(followUp.window?.isInside == true)
        #expect(flag.pending.map { "\($0.clock.rawValue) \($0.since)" } == ["reaction 4"])
    }

    @Test("S2: Meta's receipt to its decisions is 5 h 45 and 68 h 43; what counts from an unknown time is unknown")
    func metaFlag() throws {
        let flag = try record(try Published.tk2025(), "tk2025", "TK25-002")
        #expect(flag.exhibits.map(\.kind) == [.flag, .receipt, .reaction, .followUp, .reaction, .outcome, .closed])
        #expect(flag.submitted.instant == nil)
        #expect(flag.day == CivilDate("2025-10-22"))
        let receipt = flag.exhibits[1].passages
        #expect(receipt.map(\.brief) == ["since 1: - unknown"])
        let first = flag.exhibits[2].passages
        #expect(first.map(\.since) == [1, 2])
        #expect(first.map(\.seconds) == [nil, hours(5, 45)])
        let second = flag.exhibits[4].passages
        #expect(second.map(\.since) == [4, 1, 2])
        #expect(second.map(\.seconds) == [nil, nil, hours(68, 43)])
        let objection = try #require(flag.exhibits[3].passages.first)
        #expect(objection.since == 3)
        #expect(objection.seconds == nil)
        #expect(objection.window?.isInside == nil)
        #expect(flag.exhibits[2].outcomes == ["onbekend"])
        #expect(flag.outcomeHistory.map(\.code) == ["onbekend", "verwijderd"])
        #expect(flag.isClosed)
        #expect(flag.pending.isEmpty)
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
        #expect(page.contains("| Datum | ma 13 mrt 2023, tijdstip onbekend |"))
        #expect(!page.contains("12:00"))
    }

    @Test("C1: the assurance of EP 2024 came after 2 h 30 as stated, whether or not the hour itself is known")
    func stated() throws {
        for known in [Known.typed, .unknown] {
            let world = try Published.ep2024(known: known)
            let reaction = try record(world, "ep2024", "EP24-001").exhibits[1]
            let passage = try #require(reaction.passages.first)
            #expect(passage.seconds == hours(2, 30))
            #expect(passage.known == .stated)
            #expect(passage.window?.isInside == (known == .typed ? false : nil))
            let page = try text(try world.summary("ep2024"), .markdown, .en)
            #expect(page.contains("2 h 30 (as stated)"))
        }
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
        #expect(try text(try world.summary("tk2025"), .markdown, .nl).contains("281 h 58, buiten het venster"))
    }
}

/// The text of a summary's only file.
func text(_ summary: PeriodSummary, _ format: SummaryFormat, _ language: Language) throws -> String {
    let files = try summary.render(format, language: language)
    return String(decoding: try #require(files.first).bytes, as: UTF8.self)
}

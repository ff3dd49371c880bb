import Flagging
import Foundation
import ShippedTables
import Summary
import Testing
import Wording

@Suite("S4: versions")
struct EditionTests {
    private static let words = """
        The post of Klaas Bakker does not violate our rules.
        Civic groups agree.
        """

    private func summary(_ world: VirtualTime, asOf: Instant? = nil, isInternal: Bool = false) throws -> PeriodSummary {
        try PeriodSummary(of: "tk2025", events: world.events, asOf: asOf ?? world.now, isInternal: isInternal) {
            $0 == "a1" ? Self.words : nil
        }
    }

    /// Releases what the summary says now.
    private func publish(_ world: inout VirtualTime) throws {
        let publication = Publication(election: "tk2025", asOf: world.now, pages: [])
        let second = Person(uid: VirtualTime.person.uid + 1, name: "bram")
        try world.give(.publish(PublishRequest(publication: publication, exhibits: []), by: second))
    }

    /// `exhibit(TK25-001, 3) added`
    private func changes(_ world: VirtualTime, isInternal: Bool = false) throws -> [String]? {
        try summary(world, isInternal: isInternal).edition?.changes.map { "\($0.subject) \($0.kind.rawValue)" }
    }

    @Test("S4: the first version says nothing of versions, nor does one for an instant before the release")
    func first() throws {
        var world = try Published.tk2025()
        #expect(try summary(world).edition == nil)
        let released = world.now
        try publish(&world)
        #expect(try summary(world, asOf: released).edition == nil, "what was released is made again as it was")
        #expect(try summary(world, asOf: released - 60).edition == nil)
        let page = try text(try summary(world, asOf: released), .markdown, .nl)
        #expect(!page.contains("Versie") && !page.contains("verschilt"))
    }

    @Test("S4: a later version names what was added, changed, redacted, shown and taken back since")
    func differences() throws {
        var world = try Published.tk2025()
        let followUp = try #require(try summary(world).flags[0].exhibits.first { $0.kind == .followUp })
        let reaction = try #require(try summary(world).flags[0].exhibits.first { $0.kind == .reaction })
        try publish(&world)
        let asOf = world.now
        world.advance(to: asOf + 3_600)
        #expect(try changes(world) == [])
        #expect(try text(try summary(world), .markdown, .nl).contains("Er verschilt niets."))
        // A word more is hidden in the reaction, the follow-up is taken back, and Meta's message gets its words.
        try world.give(
            .redact(
                MarkRequest(
                    flag: Published.x,
                    mark: RedactionMark(
                        exhibit: reaction.event, mail: "a1", decision: .hide, ground: .usual, lines: nil),
                    words: "Civic"),
                by: VirtualTime.person))
        try world.give(.retract(event: followUp.event, why: "dubbel", by: VirtualTime.person))
        try world.give(Published.record(Published.meta, .content) { $0.text = "Kleur twee vakjes rood" })
        try world.give(Published.open("tk2025", "tiktok", "mail"))
        let edition = try #require(try summary(world).edition)
        #expect(edition.number == 2 && edition.previousAsOf == asOf)
        let third = try #require(FlagID("TK25-003"))
        #expect(
            try changes(world) == [
                "exhibit(\(Published.x), 3) more-redacted", "exhibit(\(Published.x), 4) removed",
                "exhibit(\(Published.meta), 1) changed", "flag(\(third)) added",
            ])
    }

    @Test("S4: an exhibit whose number moved because another came before it is not changed")
    func renumbered() throws {
        var world = try Published.tk2025()
        try publish(&world)
        world.advance(to: world.now + 3_600)
        try world.give(
            Published.record(Published.x, .nudge) { $0.occurred = time("2025-10-18T09:00:00+02:00") })
        #expect(try changes(world) == ["exhibit(\(Published.x), 3) added"])
    }

    @Test("S4: what is shown again is less redacted, and the fixed texts and the calendar are named where they changed")
    func otherKinds() throws {
        var world = try Published.tk2025()
        let reaction = try #require(try summary(world).flags[0].exhibits.first { $0.kind == .reaction })
        try publish(&world)
        world.advance(to: world.now + 3_600)
        var policy = Shipped.history
        policy.summary = SummarySettings(organisation: LocalizedText(nl: "Ministerie", en: "Ministry"))
        let place = try #require(policy.elections.firstIndex { $0.id == "tk2025" })
        policy.elections[place].name.nl = "Verkiezing van de Tweede Kamer"
        try world.give(
            .redact(
                MarkRequest(
                    flag: Published.x,
                    mark: RedactionMark(exhibit: reaction.event, mail: "a1", decision: .keep, ground: nil, lines: nil),
                    words: "Klaas Bakker"),
                by: VirtualTime.person))
        try world.give(.configured(policy, isReload: true))
        let page = ["texts changed", "calendar changed"]
        #expect(try changes(world) == page + ["exhibit(\(Published.x), 3) less-redacted"])
        #expect(try changes(world, isInternal: true) == page, "nothing is hidden there")
    }

    @Test(
        "S4: the page lists the differences, with where to look, and the JSON has the same; a third follows the second")
    func golden() throws {
        var world = try Published.tk2025()
        try publish(&world)
        world.advance(to: time("2025-12-01T00:00:00+01:00"))
        try world.give(Published.record(Published.meta, .content) { $0.text = "Kleur twee vakjes rood" })
        let seen = try #require(try summary(world).flags[0].exhibits.last)
        try world.give(.retract(event: seen.event, why: "dubbel", by: VirtualTime.person))
        let page = try text(try summary(world), .markdown, .nl)
        #expect(
            page.contains("- **Versie**: 2; versie 1 toonde wat was vastgelegd tot do 20 nov 2025 00:00 (wintertijd)"))
        let list = try #require(page.components(separatedBy: "## Wat verschilt van versie 1\n").last)
            .components(separatedBy: "\n## ")[0]
        #expect(
            list == """

                - TK25-001, stuk 5 (nummer in versie 1): vervallen
                - TK25-002, stuk 1: gewijzigd

                """)
        let english = try text(try summary(world), .html, .en)
        #expect(english.contains("<a href=\"#tk25-002-1\">TK25-002, exhibit 1</a>: changed"))
        #expect(english.contains("What differs from version 1") && english.contains("no longer there"))
        let json = try text(try summary(world), .json, .nl)
        #expect(json.contains("\"previousAsOf\": \"2025-11-20T00:00:00+01:00\""))
        #expect(json.contains("\"change\": \"removed\""))
        try publish(&world)
        world.advance(to: world.now + 60)
        let third = try #require(try summary(world).edition)
        #expect(third.number == 3 && third.previousAsOf == world.now - 60 && third.changes.isEmpty)
    }
}

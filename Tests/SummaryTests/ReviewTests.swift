import Flagging
import Summary
import Testing
import Wording

@Suite("S3: what a person decides about words, over what the program proposes")
struct ReviewTests {
    private static let words = """
        Hello team,

        Will Bakker wrote to bakker@example.nl about Civic Integrity.
        Kind regards
        Support Desk 4711
        """
    private static let anna = Person(uid: 1_001, name: "anna")

    private var mailText: (String) -> String? { { $0 == "a1" ? Self.words : nil } }

    private func summary(_ world: VirtualTime, asOf: Instant = .distantFuture, releasing: Bool = false) throws
        -> PeriodSummary
    {
        try PeriodSummary(
            of: "tk2025", events: world.events, asOf: asOf, releasing: releasing, mailText: mailText)
    }

    private func files(of world: VirtualTime, asOf: Instant, releasing: Bool = false) throws -> [SummaryFile] {
        try summary(world, asOf: asOf, releasing: releasing).files(in: Language.allCases, madeBy: "Flagwatch")
    }

    private func sheet(_ world: VirtualTime) throws -> ReviewSheet {
        try ReviewSheet(of: "tk2025", events: world.events, asOf: .distantFuture, mailText: mailText)
    }

    private func reaction(_ world: VirtualTime) throws -> ReviewedExhibit {
        try #require(try sheet(world).exhibit(Published.x, 3))
    }

    private func decide(
        _ world: inout VirtualTime, _ decision: RedactionMark.Decision, _ words: String?,
        lines: ClosedRange<Int>? = nil,
        ground: RedactionGround = .usual
    ) throws {
        let exhibit = try reaction(world)
        let mark = RedactionMark(
            exhibit: exhibit.event, mail: exhibit.mail, decision: decision, ground: decision == .hide ? ground : nil,
            lines: lines.flatMap { RedactionMark.Lines(first: $0.lowerBound, last: $0.upperBound) })
        try world.give(.redact(MarkRequest(flag: Published.x, mark: mark, words: words), by: Self.anna))
    }

    private func shown(_ world: VirtualTime) throws -> String {
        try #require(try summary(world).flags[0].exhibits[2].text?.text).text(in: .en)
    }

    @Test("S3: words are hidden wherever they stand in the exhibit, with what is written against them, on their ground")
    func hide() throws {
        var world = try Published.tk2025()
        #expect(try shown(world).contains("Hello team"))
        try decide(&world, .hide, "hello TEAM", ground: .functioning)
        #expect(try shown(world).contains("[REDACTED 5.1.2i],"))
        #expect(try !shown(world).contains("Hello"))
        #expect(try summary(world).redactions.contains { $0.ground == .functioning && $0.count == 1 })
    }

    @Test("S3: words stay where a person says so, those alone, and a later decision goes over an earlier one")
    func keep() throws {
        var world = try Published.tk2025()
        #expect(try !shown(world).contains("Bakker") && !shown(world).contains("4711"))
        try decide(&world, .keep, "4711")
        #expect(try shown(world).contains("4711"))
        try decide(&world, .keep, "Bakker")
        #expect(try shown(world).contains("Bakker") && !shown(world).contains("bakker@example.nl"))
        try decide(&world, .hide, "Bakker", lines: 3...3)
        #expect(try !shown(world).contains("Bakker"))
    }

    @Test("S3: lines alone mean all that stands in them; words in lines mean those there and no others")
    func lines() throws {
        var world = try Published.tk2025()
        try decide(&world, .hide, nil, lines: 4...5)
        #expect(try shown(world).contains("Hello team") && !shown(world).contains("Kind regards"))
        let exhibit = try reaction(world)
        #expect(exhibit.lastLine == 5)
        #expect(!exhibit.meets(words: "team", lines: RedactionMark.Lines(first: 3, last: 5), .hide))
        #expect(exhibit.meets(words: "team", lines: nil, .hide) && !exhibit.meets(words: "Jansen", lines: nil, .hide))
    }

    @Test("S3: the sheet shows each word with what becomes of it, who decided, and what stays with a capital")
    func sheet() throws {
        var world = try Published.tk2025()
        try decide(&world, .hide, "team")
        let number = world.book.eventCount
        let pieces = try #require(try reaction(world).passages.first { $0.place == .text }).pieces
        #expect(pieces.map(\.text).joined().contains("Bakker") && pieces.contains { $0.mark == number })
        #expect(pieces.contains { $0.isCapital && $0.text.contains("Hello") && $0.line == 1 })
        #expect(pieces.first { $0.text.contains("4711") }?.ground == .usual)
        #expect(pieces.last?.line == 5)
    }

    @Test("S3: a form changes with what would be published, and with nothing else")
    func forms() throws {
        var world = try Published.tk2025()
        let before = try sheet(world).exhibits
        #expect(Set(before.map(\.form)).count > 5 && before.allSatisfy { $0.form.count == 64 })
        try decide(&world, .hide, "4711")
        #expect(try sheet(world).exhibits.map(\.form) == before.map(\.form), "it was hidden already")
        try decide(&world, .hide, "team")
        let after = try sheet(world).exhibits
        let changed = zip(before, after).filter { $0.form != $1.form }.map { $0.0.name }
        #expect(changed == ["TK25-001/3"])
        for words in ["Kleur twee vakjes", "Vertel het door"] {
            try world.give(Published.record(Published.x, .content) { $0.text = words })
        }
        let form = after.first { $0.name == "TK25-001/3" }?.form
        #expect(try sheet(world).exhibit(Published.x, 4)?.form == form, "its number moved")
    }

    @Test(
        "S3: a decision about a mail's words stays with the mail when it is filed anew, and is silent while it is not")
    func unlinked() throws {
        var world = try Published.tk2025()
        try decide(&world, .hide, "team")
        try world.give(.unlink(mail: "a1", why: "wrong flag", by: Self.anna))
        #expect(try !summary(world).flags[0].exhibits.contains { $0.text != nil })
        try world.give(
            .link(mail: "a1", flag: Published.meta, kind: .reaction, despite: "they called", by: Self.anna))
        let texts = try summary(world).flags[1].exhibits.compactMap { $0.text?.text.text(in: .en) }
        #expect(texts.count == 1 && !texts[0].contains("team") && texts[0].contains("Hello"))
        #expect(try sheet(world).exhibits.allSatisfy { world.book.review(of: $0.form) == nil })
    }

    @Test("S3: a decision that was taken back, or whose words were purged, changes nothing")
    func takenBack() throws {
        var world = try Published.tk2025()
        let before = try shown(world)
        try decide(&world, .hide, "team")
        let number = world.book.eventCount
        var erased = world.events
        erased[erased.count - 1].personal = .none
        let silent = try PeriodSummary(of: "tk2025", events: erased, asOf: .distantFuture, mailText: mailText)
        #expect(silent.flags[0].exhibits[2].text?.text.text(in: .en) == before)
        try world.give(.retract(event: number, why: "no name", by: Self.anna))
        #expect(try shown(world) == before)
    }

    @Test("S3, S4: what is released is no concept and is made again byte for byte; any other instant is a concept")
    func released() throws {
        var world = try Published.tk2025()
        let exhibits = try sheet(world).exhibits
        for exhibit in exhibits {
            let review = ExhibitReview(exhibit: exhibit.event, form: exhibit.form)
            try world.give(.review(review, of: exhibit.flag, by: Self.anna))
        }
        let asOf = world.now
        let files = try self.files(of: world, asOf: asOf, releasing: true)
        #expect(files.allSatisfy { !$0.name.contains("CONCEPT") })
        let pages = files.map { Publication.Page(name: $0.name, digest: SummaryManifest.sha256(of: $0.bytes)) }
        let request = PublishRequest(
            publication: Publication(election: "tk2025", asOf: asOf, pages: pages),
            exhibits: exhibits.map { PublicExhibit(name: $0.name, event: $0.event, mail: $0.mail, form: $0.form) })
        try world.give(.publish(request, by: Person(uid: 1_002)))
        // In the same second.
        try decide(&world, .hide, "team")
        let again = try summary(world, asOf: asOf)
        #expect(again.isReleased)
        #expect(try self.files(of: world, asOf: asOf) == files)
        for instant in [asOf + 1, .distantFuture] {
            let later = try summary(world, asOf: instant)
            let names = try self.files(of: world, asOf: instant).map(\.name)
            #expect(!later.isReleased && names.allSatisfy { $0.contains("CONCEPT") })
        }
        #expect(try !PeriodSummary(of: "tk2025", events: world.events, asOf: asOf, isInternal: true).isReleased)
    }
}

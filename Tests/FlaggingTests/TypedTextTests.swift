import Flagging
import Testing

@Suite("S2: the words of what no mail holds") struct TypedTextTests {
    private static let person = VirtualTime.person
    private static let id = VirtualTime.first

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 240)))
        try world.open(30)
        return world
    }

    private func record(_ kind: FactKind, _ change: (inout RecordRequest) -> Void) -> Input {
        var request = RecordRequest(flag: Self.id, kind: kind)
        change(&request)
        return .record(request, by: Self.person)
    }

    @Test("S2: a flagged message is kept with its words and its day, before the flag, and moves no clock")
    func content() throws {
        var world = try world()
        let before = world.flag
        try world.at(
            Small.at(40),
            record(.content) {
                $0.text = "Kleur twee vakjes rood!\u{2028}Vertel het\tdoor.\r\n"
                $0.posted = CivilDate("1970-01-02")
            })
        let event = try #require(world.events.last { $0.body.kind == "content" })
        #expect(event.personal.text == "Kleur twee vakjes rood!\nVertel het door.")
        #expect(event.body == .happened(fact: Fact(kind: .content, posted: CivilDate("1970-01-02"))))
        #expect(event.occurred == Small.at(24) && event.known == .unknown)
        #expect(event.entry?.action == .recorded)
        #expect(world.flag.clocks == before.clocks && world.flag.turn == before.turn)
        #expect(world.book._checkInvariants() == [])
    }

    @Test("S2: a flagged message of an unknown day, or of the day of the flag, stands where the flag does")
    func day() throws {
        var world = try world()
        try world.give(record(.content) { $0.text = "a" })
        #expect(world.events.last?.occurred == Small.at(30))
        world.advance(to: Small.at(60))
        try world.give(
            record(.content) {
                $0.text = "a"
                $0.posted = CivilDate("1970-01-03")
            })
        #expect(world.events.last?.occurred == Small.at(30), "the second post was seen later than the flag was sent")
    }

    @Test("S2: words without an exhibit, an exhibit of nothing, and a day that is still to come are refused")
    func refused() throws {
        var world = try world()
        let count = world.events.count
        let tomorrow = CivilDate("1970-01-04")
        let deeds: [(Input, Refusal)] = [
            (record(.content) { _ in }, .needs("content", with: "--text")),
            (record(.note) { ($0.note, $0.text) = ("n", "t") }, .excludes("note", "--text")),
            (record(.reaction) { $0.posted = CivilDate("1970-01-01") }, .needs("--posted", with: "content")),
            (record(.content) { ($0.text, $0.occurred) = ("t", Small.at(29)) }, .excludes("content", "--at")),
            (record(.content) { ($0.text, $0.known) = ("t", .stated) }, .excludes("content", "--known")),
            (record(.content) { ($0.text, $0.posted) = ("t", tomorrow) }, .inTheFuture(Small.at(72))),
            (record(.content) { ($0.text, $0.mail) = ("t", "ab") }, .excludes("--mail", "--text")),
            (.link(mail: "ab", flag: Self.id, kind: .content, by: Self.person), .unknownMail("ab")),
        ]
        for (deed, refusal) in deeds {
            #expect(throws: refusal) { try world.give(deed) }
        }
        #expect(world.events.count == count)
    }

    @Test("S2: the words of a portal are corrected with the opening, and the correction can be taken back (C26)")
    func corrected() throws {
        var world = try world()
        try world.give(.amend(AmendRequest(flag: Self.id, text: "What we typed into the portal"), by: Self.person))
        let number = world.book.eventCount
        let opened = try #require(world.events.first { $0.body.kind == "opened" })
        #expect(opened.amended(by: world.events).personal.text == "What we typed into the portal")
        try world.give(.retract(event: number, why: "another flag's", by: Self.person))
        #expect(world.book.isVoid(number))
    }
}

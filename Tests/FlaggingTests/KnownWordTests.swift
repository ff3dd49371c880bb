import Flagging
import Foundation
import ShippedTables
import Testing

@Suite("Words that reach the published summary, and names in any case") struct KnownWordTests {
    private let person = VirtualTime.person

    /// A world with one platform that has services.
    private func world() throws -> VirtualTime {
        var platforms = Shipped.platforms
        platforms[1].services = ["threads", "instagram"]
        let policy = Policy(
            elections: [Small.election([Small.tier("only", begins: 0, allowance: 10)])], ladder: Small.ladder,
            roles: Shipped.roles, platforms: platforms)
        var world = try VirtualTime(policy: policy)
        try world.give(.open(OpenRequest(election: "small", platform: platforms[1].id), by: person))
        return world
    }

    @Test(
        "A mistyped ground, signal, outcome or service is refused, and nothing happens; who insists is believed"
    )
    func mistyped() throws {
        var world = try world()
        let before = world.events.count
        let meta = Shipped.platforms[1].id
        var open = OpenRequest(election: "small", platform: meta, ground: "invalid-vot")
        #expect(throws: Refusal.unknownWord("invalid-vot", .ground)) { try world.give(.open(open, by: person)) }
        open.ground = "Stem_Ongeldig"
        open.signal = "mdia"
        #expect(throws: Refusal.unknownWord("mdia", .signal)) { try world.give(.open(open, by: person)) }
        open.signal = "media"
        open.service = "instagramm"
        #expect(throws: Refusal.unknownService("instagramm", platform: meta, known: ["threads", "instagram"])) {
            try world.give(.open(open, by: person))
        }
        var outcome = RecordRequest(
            flag: VirtualTime.first, kind: .outcome, outcomes: ["verwijderd", "geen_overtredinng"])
        #expect(throws: Refusal.unknownWord("geen_overtredinng", .outcome)) {
            try world.give(.record(outcome, by: person))
        }
        var other = OpenRequest(election: "small", platform: "x", service: "threads")
        #expect(throws: Refusal.unknownService("threads", platform: "x", known: [])) {
            try world.give(.open(other, by: person))
        }
        #expect(world.events.count == before)
        (open.newWords, outcome.newWords, other.newWords) = (true, true, true)
        try world.give(.open(open, by: person))
        try world.give(.record(outcome, by: person))
        try world.give(.open(other, by: person))
        open.service = "in stagram"
        #expect(throws: Refusal.badToken(field: "service", value: "in stagram")) {
            try world.give(.open(open, by: person))
        }
    }

    @Test("Names are taken in any case, and kept as they are configured")
    func anyCase() throws {
        var world = try world()
        let meta = Shipped.platforms[1]
        let open = OpenRequest(
            election: "SMALL", platform: meta.id.uppercased(), service: "Threads",
            channel: meta.channels.last?.id.uppercased())
        try world.give(.open(open, by: person))
        let opening = try #require(world.book.flags.last?.opening)
        #expect(opening.election == "small" && opening.platform == meta.id && opening.service == "threads")
        #expect(opening.channel == meta.channels.last?.id)
        try world.give(.take(VirtualTime.first, role: "On-Call", by: person))
        #expect(world.book.flag(VirtualTime.first)?.take?.role == "on-call")
        let spoken = RecordRequest(
            flag: VirtualTime.first, kind: .reaction, channel: meta.channels.last?.id.uppercased())
        try world.give(.record(spoken, by: person))
        #expect(world.book.flag(VirtualTime.first)?.facts.last?.channel == meta.channels.last?.id)
    }

    @Test("L6: a configuration that the ledger recorded before services were known is read as it was")
    func oldPlatform() throws {
        let platform = Platform(id: "x", name: "X", channels: [], services: ["a"])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(platform), as: UTF8.self)
        let old = text.replacing(#","services":["a"]"#, with: "")
        #expect(old != text)
        #expect(try JSONDecoder().decode(Platform.self, from: Data(old.utf8)).services == [])
    }
}

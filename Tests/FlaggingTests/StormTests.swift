import Flagging
import Testing

/// Rule C20: many rungs in one second are grouped, and none is lost.
struct StormTests {
    /// Everything opened before hour 10 has its first rung at 12.
    private let policy = Small.policy(
        Small.tier("wide", begins: 0, allowance: 1_000), Small.tier("tight", begins: 10, allowance: 4))

    private func world(_ counts: [(platform: String, count: Int)]) throws -> VirtualTime {
        var world = try VirtualTime(policy: policy)
        for (platform, count) in counts {
            for _ in 0..<count {
                let request = OpenRequest(election: "small", platform: platform, channel: "phone")
                try world.give(.open(request, by: VirtualTime.person))
            }
        }
        world.run(until: 12)
        return world
    }

    @Test("C20: five rungs of one platform, clock and rung in one second are five prompts")
    func five() throws {
        let world = try world([("x", 5)])
        #expect(world.prompts.count == 5)
        #expect(world.lines(.storm) == [])
        #expect(world.entries.filter { $0.rung != nil }.allSatisfy { $0.priority == .notice })
    }

    @Test("C20: six are a storm: one entry at their priority with count and flags, and one at info for each flag")
    func six() throws {
        let world = try world([("x", 6)])
        #expect(world.lines(.storm) == ["01T12:00:00 storm reaction half/- notice count 6"])
        let storm = try #require(world.entries.first { $0.action == .storm })
        #expect(storm.flags == (1...6).map { FlagID(code: "SM", sequence: $0) })
        #expect(storm.platform == "x")
        #expect(storm.step == "ask-them")
        let each = world.entries.filter { $0.action == .reminder }
        #expect(each.compactMap(\.flag) == storm.flags)
        #expect(each.allSatisfy { $0.priority == .info })
        #expect(Set(each.map(\.identity)).count == 6)
    }

    @Test("C20: platforms are grouped apart")
    func platforms() throws {
        let world = try world([("x", 6), ("meta", 5), ("tiktok", 7)])
        #expect(
            world.entries.filter { $0.action == .storm }.map { "\($0.platform ?? "") \($0.count ?? 0)" }
                == ["x 6", "tiktok 7"])
        #expect(world.entries.filter { $0.action == .reminder && $0.priority == .notice }.count == 5)
    }

    @Test("C20: 1,500 flags at one boundary are grouped by platform with the true count, none lost or capped")
    func many() throws {
        let world = try world([("x", 700), ("meta", 500), ("tiktok", 300)])
        let storms = world.entries.filter { $0.action == .storm }
        #expect(storms.map(\.count) == [700, 500, 300])
        #expect(storms.map(\.flags.count) == [700, 500, 300])
        let each = world.entries.filter { $0.action == .reminder }
        #expect(each.count == 1_500)
        #expect(Set(each.compactMap(\.flag)).count == 1_500)
        #expect(Set(world.entries.map(\.identity)).count == world.entries.count)
    }
}

import Testing

@testable import Flagging

@Suite("Numbers after a loss") struct LedgerLossTests {
    private func world() throws -> VirtualTime {
        var world = try VirtualTime(policy: Small.policy(Small.tier("only", begins: 0, allowance: 8)))
        try world.open(1)
        return world
    }

    @Test("L8: no number that the journal remembers is given out again, of flags and of contacts")
    func numbers() throws {
        var world = try world()
        let flags = [
            FlagID(code: "SM", sequence: 41), FlagID(code: "SM", sequence: 7, isContact: true),
            FlagID(code: "OTHER", sequence: 3),
        ]
        try world.give(.ledgerBehind(LedgerLoss(known: 3, remembered: 9, flags: flags)))
        let entry = try #require(world.entries.last)
        #expect(entry.action == .ledgerBehind && entry.priority == .error)
        #expect(entry.result == "3" && entry.count == 9 && entry.flags == flags)
        try world.open(2)
        #expect(world.book.flags.last?.id == FlagID(code: "SM", sequence: 42))
        let contact = OpenRequest(election: "small", platform: "x", isContact: true)
        try world.at(Small.at(3), .open(contact, by: VirtualTime.person))
        #expect(world.book.flags.last?.id == FlagID(code: "SM", sequence: 8, isContact: true))
        #expect(flags.allSatisfy(world.book.hasGivenOut))
        #expect(!world.book.hasGivenOut(FlagID(code: "SM", sequence: 43)))
    }

    @Test("L8: a lower number that the journal remembers changes nothing")
    func lower() throws {
        var world = try world()
        try world.open(2)
        try world.give(.ledgerBehind(LedgerLoss(known: 3, remembered: 9, flags: [VirtualTime.first])))
        try world.open(3)
        #expect(world.book.flags.last?.id == FlagID(code: "SM", sequence: 3))
    }
}

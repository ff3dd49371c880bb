import Testing

@testable import Control

@Suite("Who gives a place to whom") struct SeatTests {
    private final class Anybody {}
    private let anybody = Anybody()

    private var limits: ServerLimits {
        var limits = ServerLimits()
        limits.clients = 5
        limits.clientsPerUser = 3
        limits.privilegedUsers = [0, 999]
        return limits
    }

    /// A seat of a user; later ones were used later.
    private func seats(_ list: (UInt32, Seat.Use)...) -> [Seat] {
        list.enumerated().map { place, seat in
            Seat(connection: ObjectIdentifier(anybody), user: seat.0, use: seat.1, lastUsed: place)
        }
    }

    /// The place that is taken, or nil where the client is let in beside all, or is refused.
    private func taken(by user: UInt32, _ seats: [Seat]) -> Int? {
        guard case .insteadOf(let seat) = limits.admission(of: user, beside: seats) else { return nil }
        return seat.lastUsed
    }

    @Test("A user at the quota takes its own oldest place: idle before unread before a board")
    func quota() {
        #expect(limits.admission(of: 1, beside: seats((1, .idle), (1, .call))) == .free)
        #expect(taken(by: 1, seats((2, .idle), (1, .stream), (1, .idle), (1, .idle))) == 2)
        #expect(taken(by: 1, seats((1, .stream), (1, .unread), (1, .call), (2, .idle))) == 1)
        #expect(taken(by: 1, seats((1, .stream), (1, .call), (1, .stream), (2, .idle))) == 0)
        let waiting = seats((2, .idle), (1, .call), (1, .call), (1, .call))
        #expect(
            limits.admission(of: 1, beside: waiting)
                == .refused(reason: "3 clients of user 1 are connected, the most that may be"))
    }

    @Test("Where it is full, who has the most gives a place, and nobody gives one to a user with as many")
    func full() {
        #expect(taken(by: 3, seats((1, .idle), (2, .idle), (2, .stream), (2, .idle), (1, .idle))) == 1)
        #expect(taken(by: 3, seats((1, .idle), (2, .stream), (2, .stream), (2, .call), (1, .idle))) == 1)
        let one = seats((1, .idle), (2, .idle), (3, .idle), (4, .idle), (5, .call))
        #expect(taken(by: 5, one) == nil)
        #expect(taken(by: 4, one) == 3, "its own")
        #expect(taken(by: 6, one) == 0, "who has none at all is let in")
    }

    @Test("Root and the daemon's own reload are let in always, and lose no board to others")
    func privileged() {
        let waiting = seats((1, .call), (1, .call), (1, .call), (2, .call), (2, .call))
        for user: UInt32 in [0, 999] {
            #expect(limits.admission(of: user, beside: waiting) == .free)
            #expect(taken(by: user, seats((1, .call), (1, .stream), (2, .idle), (2, .idle), (1, .call))) == 1)
        }
        #expect(limits.admission(of: 0, beside: seats((0, .call), (0, .call), (0, .call), (0, .call))) == .free)
        #expect(taken(by: 3, seats((0, .stream), (0, .stream), (0, .idle), (0, .call), (1, .call))) == 2)
        #expect(taken(by: 3, seats((0, .stream), (0, .stream), (0, .stream), (0, .call), (1, .call))) == nil)
    }
}

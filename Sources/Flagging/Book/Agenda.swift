/// The flags by the instant at which they next want attention: a binary heap with at most one place for each flag.
///
/// It knows where each flag stands, so a change costs O(log n), the earliest instant is known at once, and nothing is
/// ever swept: with 100,000 flags too, no single event takes long.
struct Agenda: Sendable {
    struct Place: Hashable {
        var instant: Instant
        var flag: Int
    }

    private(set) var places: [Place] = []
    /// Where each flag stands in `places`; -1 where it does not.
    private var positions: [Int] = []

    var first: Place? { places.first }

    /// The instant at which a flag wakes, if it does.
    func instant(of flag: Int) -> Instant? {
        guard positions.indices.contains(flag), positions[flag] >= 0 else { return nil }
        return places[positions[flag]].instant
    }

    /// Moves a flag to another instant, or takes it off with nil.
    mutating func schedule(_ flag: Int, at instant: Instant?) {
        if positions.count <= flag {
            positions.append(contentsOf: repeatElement(-1, count: flag + 1 - positions.count))
        }
        let position = positions[flag]
        guard let instant else {
            if position >= 0 { remove(at: position) }
            return
        }
        if position >= 0 {
            places[position].instant = instant
            settle(position)
        } else {
            positions[flag] = places.count
            places.append(Place(instant: instant, flag: flag))
            settle(places.count - 1)
        }
    }

    /// Every flag with a place at or before `now`, in the order of opening. The heap's order prunes what is later.
    func flags(until now: Instant) -> [Int] {
        var found: [Int] = []
        var open = [0]
        while let index = open.popLast() {
            guard index < places.count, places[index].instant <= now else { continue }
            found.append(places[index].flag)
            open.append(2 * index + 1)
            open.append(2 * index + 2)
        }
        return found.sorted()
    }

    /// Whether the heap is one, and every flag stands where it is said to stand.
    var isSound: Bool {
        places.indices.allSatisfy { index in
            positions[places[index].flag] == index && places[(index - 1) / 2].instant <= places[index].instant
        }
    }

    private mutating func remove(at position: Int) {
        swap(position, places.count - 1)
        positions[places.removeLast().flag] = -1
        if position < places.count { settle(position) }
    }

    private mutating func settle(_ start: Int) {
        var position = start
        while position > 0, places[position].instant < places[(position - 1) / 2].instant {
            swap(position, (position - 1) / 2)
            position = (position - 1) / 2
        }
        while true {
            var least = position
            for child in [2 * position + 1, 2 * position + 2] where child < places.count {
                if places[child].instant < places[least].instant { least = child }
            }
            guard least != position else { return }
            swap(position, least)
            position = least
        }
    }

    private mutating func swap(_ one: Int, _ other: Int) {
        places.swapAt(one, other)
        positions[places[one].flag] = one
        positions[places[other].flag] = other
    }
}

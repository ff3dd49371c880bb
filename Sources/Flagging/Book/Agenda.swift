/// The flags by the instant at which they next want attention: a binary heap whose stale places are passed over.
///
/// A flag's place is stale when the flag now wakes at another instant. So a change costs O(log n) and the earliest
/// instant is known at once, with 100,000 flags too.
struct Agenda: Sendable {
    struct Place: Hashable {
        var instant: Instant
        var flag: Int
    }

    private(set) var places: [Place] = []

    var first: Place? { places.first }

    mutating func insert(_ place: Place) {
        places.append(place)
        var child = places.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard places[child].instant < places[parent].instant else { return }
            places.swapAt(child, parent)
            child = parent
        }
    }

    mutating func removeFirst() {
        guard let last = places.popLast(), !places.isEmpty else { return }
        places[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < places.count {
                if places[child].instant < places[least].instant { least = child }
            }
            guard least != parent else { return }
            places.swapAt(parent, least)
            parent = least
        }
    }

    /// Every flag with a place at or before `now`, each once. The heap's order prunes what is later.
    func flags(until now: Instant) -> Set<Int> {
        var found: Set<Int> = []
        var open = [0]
        while let index = open.popLast() {
            guard index < places.count, places[index].instant <= now else { continue }
            found.insert(places[index].flag)
            open.append(2 * index + 1)
            open.append(2 * index + 2)
        }
        return found
    }
}

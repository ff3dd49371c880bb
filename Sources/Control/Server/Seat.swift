/// What a connection is to one that wants its place.
struct Seat: Equatable {
    /// What its client does; the lesser is of less use.
    enum Use: Int, Comparable {
        /// It has asked nothing, or all that it asked was answered.
        case idle
        /// It does not read what it asked for.
        case unread
        /// It is told many answers, such as the board.
        case stream
        /// It waits for the answer to a call, which may be under way: its place is never taken.
        case call

        static func < (left: Use, right: Use) -> Bool { left.rawValue < right.rawValue }

        /// Why its client was let go, for the log.
        var reason: String {
            switch self {
            case .idle: "it asked nothing"
            case .unread: "it did not read"
            case .stream, .call: "its user had more clients than anybody"
            }
        }
    }

    let connection: ObjectIdentifier
    let user: UInt32
    let use: Use
    /// The greater was used later.
    let lastUsed: Int
}

/// Whether one more client is let in.
enum Admission: Equatable {
    case free
    /// In the place of another.
    case insteadOf(Seat)
    case refused(reason: String)
}

extension Connection {
    func seat(_ id: ObjectIdentifier) -> Seat {
        let use: Seat.Use
        if !output.isEmpty, current?.isStream ?? true {
            use = .unread
        } else {
            use = current.map { $0.isStream ? .stream : .call } ?? .idle
        }
        return Seat(connection: id, user: caller.userID, use: use, lastUsed: lastUsed)
    }
}

extension ServerLimits {
    /// Whether a client of that user is let in beside those who are there.
    ///
    /// A user at the quota takes a place of its own. Where all places are taken, the user with the most clients gives one,
    /// the least useful first and of these the oldest; nobody gives a place to a user who has as many. A privileged user
    /// is let in even where there is none to take.
    func admission(of user: UInt32, beside seats: [Seat]) -> Admission {
        var counts: [UInt32: Int] = [:]
        for seat in seats { counts[seat.user, default: 0] += 1 }
        let own = counts[user] ?? 0
        let isPrivileged = privilegedUsers.contains(user)
        if !isPrivileged, own >= clientsPerUser {
            let oldest = leastUseful(seats.filter { $0.user == user }, counts)
            return oldest.map { .insteadOf($0) }
                ?? .refused(reason: "\(own) clients of user \(user) are connected, the most that may be")
        }
        guard seats.count >= clients else { return .free }
        let others = seats.filter { seat in
            if privilegedUsers.contains(seat.user) { return seat.use < .stream }
            return isPrivileged || seat.user == user || (counts[seat.user] ?? 0) > own
        }
        if let seat = leastUseful(others, counts) { return .insteadOf(seat) }
        return isPrivileged ? .free : .refused(reason: "\(seats.count) clients are connected, the most that may be")
    }

    private func leastUseful(_ seats: [Seat], _ counts: [UInt32: Int]) -> Seat? {
        seats.filter { $0.use < .call }.min { left, right in
            let (many, more) = (counts[left.user] ?? 0, counts[right.user] ?? 0)
            if many != more { return many > more }
            return (left.use.rawValue, left.lastUsed) < (right.use.rawValue, right.lastUsed)
        }
    }
}

public import Flagging

/// What the summary of an earlier election counted (S1).
public struct EarlierElection: Hashable, Sendable {
    /// How many times the status was used toward a platform.
    public struct Uses: Hashable, Sendable {
        /// The platform's id.
        public var platform: String
        /// Flags, as that summary counted them.
        public var count: Int

        /// A count.
        public init(platform: String, count: Int) {
            self.platform = platform
            self.count = count
        }
    }

    /// The election's id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// Its first polling day.
    public var day: CivilDate
    /// The counts, with zeros, of the platforms that it knew.
    public var uses: [Uses]
    /// The contacts outside the count.
    public var contacts: Int

    /// Counts of one election.
    public init(id: String, name: LocalizedText, day: CivilDate, uses: [Uses], contacts: Int) {
        self.id = id
        self.name = name
        self.day = day
        self.uses = uses
        self.contacts = contacts
    }

    /// All uses together.
    var total: Int { uses.map(\.count).reduce(0, +) }

    func count(of platform: String) -> Int? { uses.first { $0.platform == platform }?.count }
}

extension PeriodSummary {
    /// Earlier elections in the order of their polling days.
    ///
    /// - Throws: `SummaryError.notEarlier` for one that is given twice, is the summary's own, or came after it.
    static func checked(_ earlier: [EarlierElection], before election: Election) throws(SummaryError)
        -> [EarlierElection]
    {
        var seen: Set<String> = [election.id]
        for other in earlier where !seen.insert(other.id).inserted || other.day >= election.firstPollingDay {
            throw .notEarlier(other.id, of: election.id)
        }
        return earlier.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    /// The elections beside each other, this one last; nil where no earlier one is given.
    var comparison: (platforms: [(id: String, name: String)], rows: [EarlierElection])? {
        guard !earlier.isEmpty else { return nil }
        let own = EarlierElection(
            id: election.id, name: election.name, day: election.firstPollingDay,
            uses: uses.map { .init(platform: $0.platform, count: $0.count) }, contacts: contactCount)
        var platforms = uses.map { (id: $0.platform, name: $0.name) }
        for id in earlier.flatMap({ $0.uses.map(\.platform) }) where !platforms.contains(where: { $0.id == id }) {
            platforms.append((id, id))
        }
        return (platforms, earlier + [own])
    }
}

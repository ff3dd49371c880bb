/// The configuration as the engine sees it: elections with their tiers, the ladder, the roles, the platforms.
///
/// It is recorded in the ledger whenever it changes, so the book alone says why a deadline is what it is, and a summary
/// made years later needs no configuration (S4).
public struct Policy: Hashable, Sendable, Codable {
    /// Every configured election.
    public var elections: [Election]
    /// The rungs, by rising percentage.
    public var ladder: [Rung]
    /// The roles; the first is asked where no rung says otherwise.
    public var roles: [Role]
    /// Every configured platform.
    public var platforms: [Platform]
    /// What the summary says that no event tells; nil in a ledger of before, which has the program's own.
    public var summary: SummarySettings?

    /// A policy with every part given.
    public init(
        elections: [Election], ladder: [Rung], roles: [Role], platforms: [Platform], summary: SummarySettings? = nil
    ) {
        self.elections = elections
        self.ladder = ladder
        self.roles = roles
        self.platforms = platforms
        self.summary = summary
    }

    /// The policy of an empty book: it knows no election.
    public static let empty = Policy(elections: [], ladder: [], roles: [], platforms: [])

    /// The election of that id.
    public func election(_ id: String) -> Election? { elections.first { $0.id == id } }
    /// The platform of that id.
    public func platform(_ id: String) -> Platform? { platforms.first { $0.id == id } }
    /// The elections whose period holds an instant.
    public func elections(inPeriodAt instant: Instant) -> [Election] {
        elections.filter { $0.period.contains(instant) }
    }
}

extension Policy {
    /// Who is asked for what only an administrator can mend: the role of that name where there is one, else the first.
    public var administrator: String? { (roles.first { $0.id == "administrator" } ?? roles.first)?.id }
}

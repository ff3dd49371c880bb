/// What a purge would erase: found by a reading of the whole ledger, so that the erasing itself is short.
public struct PurgePlan: Hashable, Sendable {
    /// The election.
    public let election: String
    /// The end of the chain that it was made for: a plan for an earlier state is made anew.
    public let head: ChainHead
    /// How many flags and contacts of the election there are.
    public let flags: Int
    /// How many personal values there are to erase.
    public let values: Int
    /// The copies of mails that are there to erase.
    public var mailCopies: Int { copies.count }

    /// Whether nothing of it is there any more.
    public var isEmpty: Bool { values == 0 && copies.isEmpty }

    let events: [Int64]
    let mails: Set<String>
    let copies: Set<String>
}

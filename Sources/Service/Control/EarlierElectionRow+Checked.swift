import Control
import Flagging
import Summary

extension EarlierElectionRow {
    /// More than this is no count of flags, and sums must not overflow: a message has a megabyte.
    private static let mostUses = 1_000_000

    /// The same as a value of the summary.
    ///
    /// - Throws: `VarlinkError.invalidParameter` for a day that is none, counts that are none, and a platform that is there twice.
    func checked() throws -> EarlierElection {
        let counts = uses.map(\.uses) + [contacts]
        guard let day = CivilDate(day), !election.isEmpty, counts.allSatisfy((0...Self.mostUses).contains),
            Set(uses.map(\.platform)).count == uses.count
        else { throw VarlinkError.invalidParameter("earlier") }
        return EarlierElection(
            id: election, name: LocalizedText(nl: nl, en: en), day: day,
            uses: uses.map { .init(platform: $0.platform, count: $0.uses) }, contacts: contacts)
    }
}

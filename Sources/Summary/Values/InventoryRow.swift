package import Flagging

/// What became of one exhibit's words (S3): a row of the inventory.
package struct InventoryRow: Hashable, Sendable {
    package var flag: FlagID
    package var exhibit: Int
    package var kind: ExhibitKind
    package var judgement: Judgement
    /// How many redactions, by their grounds.
    package var redactions: [RedactionCount]
    /// How many times its writer had left something out before it reached us.
    package var leftOut: Int
}

/// The judgement of an exhibit, of those that the Woo knows. The raw value stands in the JSON.
package enum Judgement: String, Sendable {
    case open = "public"
    case partly = "partly-public"
}

/// How many redactions rest on a ground.
package struct RedactionCount: Hashable, Sendable {
    package var ground: RedactionGround
    package var count: Int

    /// Counts, in the order of the list of grounds; a ground that nothing rests on is not there.
    static func counts(of grounds: [RedactionGround]) -> [RedactionCount] {
        RedactionGround.allCases.compactMap { ground in
            let count = grounds.count { $0 == ground }
            return count > 0 ? RedactionCount(ground: ground, count: count) : nil
        }
    }
}

extension Record {
    /// A row for each exhibit. What is said of the flag as a whole belongs to the flag itself, where that is an exhibit.
    var inventory: [InventoryRow] {
        let own = [service, channel, ground, signal, rule].compactMap { $0 }
        let bearer = (exhibits.first { $0.kind == .flag || $0.kind == .contact } ?? exhibits.first)?.number
        return exhibits.map { exhibit in
            let values = exhibit.disclosed + (exhibit.number == bearer ? own : [])
            let redactions = RedactionCount.counts(of: values.flatMap(\.grounds))
            return InventoryRow(
                flag: id, exhibit: exhibit.number, kind: exhibit.kind, judgement: redactions.isEmpty ? .open : .partly,
                redactions: redactions, leftOut: values.map(\.leftOutCount).reduce(0, +))
        }
    }
}

extension PeriodSummary {
    /// S3: a row for each exhibit of the flags, then of the contacts.
    package var inventory: [InventoryRow] { (flags + contacts).flatMap(\.inventory) }

    /// How many redactions there are by their grounds.
    package var redactions: [RedactionCount] {
        RedactionCount.counts(
            of: inventory.flatMap(\.redactions).flatMap { Array(repeating: $0.ground, count: $0.count) })
    }
}

import Flagging
import Wording

/// What a picture of a flag or of an election shows (S5): the windows as bands, and marks on them. The lists beside it hold
/// the same values.
struct Timeline {
    /// A window, or the part of it that the picture shows.
    struct Band {
        var begins: Instant
        var ends: Instant
        var name: String
        /// Its place in the calendar: the later, the darker its pattern.
        var rank: Int
    }

    /// A short label at an instant.
    struct Mark {
        var instant: Instant
        var label: String
    }

    var title: String
    /// The marks in words, for whoever does not see the picture.
    var description: String
    var bands: [Band]
    var marks: [Mark]

    /// Nil where nothing has a known instant.
    init?(title: String, marks: [Mark], description: String, election: Election, language: Language) {
        guard let first = marks.map(\.instant).min(), let last = marks.map(\.instant).max() else { return nil }
        self.title = title
        self.description = description
        self.marks = marks.sorted { $0.instant < $1.instant }
        // A margin of a twentieth on both sides, and an hour where all is one moment.
        let margin = max((last - first) / 20, 1_800)
        let range = (first - margin, last + margin)
        bands = election.tiers.enumerated().compactMap { rank, tier in
            // The first tier also covers all that came before it.
            let begins = max(rank == 0 ? range.0 : tier.begins, range.0)
            let ends = min(rank == election.tiers.count - 1 ? range.1 : tier.ends, range.1)
            guard begins < ends else { return nil }
            return Band(
                begins: begins, ends: ends, name: Vocabulary.tier.text(tier.name, in: language), rank: rank)
        }
    }

    /// `Tijdlijn van TK25-001 (X): 2 melding, 3 reactie, S opening van de stembureaus.`
    var caption: String { "\(title): \(description)" }

    /// From the first to the last instant that it shows.
    var range: (begins: Instant, ends: Instant)? {
        guard let begins = bands.map(\.begins).min(), let ends = bands.map(\.ends).max() else { return nil }
        return (begins, ends)
    }
}

import Flagging

/// An entry while it is put into words: what it is about, in the order that a person on call reads it.
struct MessageLine {
    let entry: Entry
    let policy: Policy
    let language: Language

    /// Never longer than this many characters: one line of a wide terminal, and short enough for a pager.
    static let limit = 200

    /// The whole line.
    var text: String {
        let parts = [headline, steps].compactMap { $0 }.joined(separator: "; ")
        let line = String(parts.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return line.count <= Self.limit ? line : line.prefix(Self.limit - 1) + "…"
    }

    func pick(_ nl: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .nl ? nl() : en()
    }
}

// MARK: - Subject and surroundings

extension MessageLine {
    /// The election that the entry names, else the one whose code its flag bears.
    var election: Election? {
        if let id = entry.election, let found = policy.election(id) { return found }
        let code = entry.flag?.code ?? entry.flags.first?.code
        return policy.elections.first { $0.code == code }
    }

    /// Its election's zone; UTC, which then stands beside every time, where no election is known.
    var zone: ZoneTable { election?.zone ?? .utc }

    /// The platform's display name, else its id.
    var platform: String? {
        entry.platform.map { policy.platform($0)?.name ?? $0 }
    }

    /// `TK25-001 (X)`; without a flag the platform's name; nil where the entry is about neither.
    var subject: String? {
        guard let flag = entry.flag else { return platform }
        return platform.map { "\(flag) (\($0))" } ?? "\(flag)"
    }

    /// `Tweede Kamerverkiezing 2025`, else the id.
    var electionName: String {
        election?.name.text(in: language) ?? entry.election ?? pick("onbekende verkiezing", "unknown election")
    }

    /// `venster hoog`
    var tierName: String {
        entry.tier.map { Vocabulary.tier.text($0, in: language) } ?? pick("onbekend", "unknown")
    }

    /// The role's name, else its id.
    var role: String? {
        entry.role.map { id in policy.roles.first { $0.id == id }?.name.text(in: language) ?? id }
    }

    /// `stap (piket): bel …`, or nil where nothing is asked.
    var steps: String? {
        guard let step = entry.step else { return nil }
        let asked = role.map { " (\($0))" } ?? ""
        return pick("stap", "step") + asked + ": " + Vocabulary.step.text(step, in: language)
    }

    /// `TK25-001, TK25-002, TK25-003 en 9 andere`; the field holds them all (C20 loses none).
    var flagList: String {
        let shown = entry.flags.prefix(3).map(\.description).joined(separator: ", ")
        let rest = entry.flags.count - 3
        return rest > 0 ? shown + pick(" en \(rest) andere", " and \(rest) more") : shown
    }

    func local(_ instant: Instant) -> String { instant.localText(in: zone, language: language) }
}

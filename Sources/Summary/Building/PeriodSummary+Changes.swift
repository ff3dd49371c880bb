import Flagging
import Wording

/// S4: what differs between two versions, found by comparing the two values from which the pages are made.
extension PeriodSummary {
    func changes(since before: PeriodSummary) -> [Edition.Change] {
        var changes: [Edition.Change] = []
        if fixedTexts != before.fixedTexts { changes.append(.init(subject: .texts, kind: .changed)) }
        if election != before.election { changes.append(.init(subject: .calendar, kind: .changed)) }
        let now = flags + contacts
        let then = before.flags + before.contacts
        let byID = Dictionary(then.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for record in now {
            guard let earlier = byID[record.id] else {
                changes.append(.init(subject: .flag(record.id), kind: .added))
                continue
            }
            changes += record.changes(since: earlier)
        }
        let kept = Set(now.map(\.id))
        changes += then.filter { !kept.contains($0.id) }.map { .init(subject: .flag($0.id), kind: .removed) }
        return changes
    }

    private var fixedTexts: [[String]] {
        Language.allCases.flatMap { language in
            let fixed = FixedTexts(settings: settings, election: election, language: language)
            let name = settings?.organisation?.text(in: language) ?? ""
            return SummaryParagraph.allCases.map(fixed.texts) + [[name]]
        }
    }
}

extension Record {
    fileprivate func changes(since before: Record) -> [Edition.Change] {
        var changes: [Edition.Change] = []
        if let kind = Edition.Kind(facts: bare, before.bare, words: words, before.words) {
            changes.append(.init(subject: .flag(id), kind: kind))
        }
        for exhibit in exhibits {
            let subject = Edition.Subject.exhibit(id, exhibit.number)
            guard let earlier = before.exhibits.first(where: exhibit.isSame) else {
                changes.append(.init(subject: subject, kind: .added))
                continue
            }
            if let kind = Edition.Kind(facts: exhibit.bare, earlier.bare, words: exhibit.words, earlier.words) {
                changes.append(.init(subject: subject, kind: kind))
            }
        }
        let gone = before.exhibits.filter { earlier in !exhibits.contains { $0.isSame(earlier) } }
        return changes + gone.map { .init(subject: .exhibit(id, $0.number), kind: .removed) }
    }

    /// What is said of it as a whole, without words. What is pending follows from the exhibits.
    private var bare: Record {
        var bare = self
        (bare.service, bare.channel, bare.ground, bare.signal, bare.rule) = (nil, "", nil, nil, nil)
        (bare.exhibits, bare.pending, bare.notes) = ([], [], [])
        return bare
    }

    private var words: [[Disclosed]] { [service, channel, ground, signal, rule].map { $0.map { [$0] } ?? [] } }
}

extension Exhibit {
    /// Whether it stands for the same event, whatever number it has. A flagged message is known by its number: first only its
    /// address may be known, from the flag, and later its words.
    fileprivate func isSame(_ other: Exhibit) -> Bool {
        kind == other.kind && (kind == .content ? number == other.number : event == other.event)
    }

    /// Its facts without words, and without numbers, which move when another exhibit is added before it.
    fileprivate var bare: Exhibit {
        var bare = self
        (bare.number, bare.follows, bare.channel, bare.outcomes) = (0, nil, nil, [])
        (bare.subject, bare.urls, bare.references, bare.messageID, bare.sender) = (nil, [], [], nil, nil)
        bare.inside = nil
        for place in bare.passages.indices { bare.passages[place].since = nil }
        bare.text?.text = ""
        bare.text?.language = nil
        return bare
    }

    fileprivate var words: [[Disclosed]] {
        [[channel].compactMap { $0 }, outcomes, urls, references]
            + [subject, messageID, sender, text?.text].map { $0.map { [$0] } ?? [] }
    }
}

extension Edition.Kind {
    /// How something differs from what it was; nil where it does not.
    fileprivate init?<Facts: Equatable>(
        facts: Facts, _ before: Facts, words: [[Disclosed]], _ wordsBefore: [[Disclosed]]
    ) {
        if facts == before, words == wordsBefore { return nil }
        let now = words.flatMap { $0 }.flatMap(\.keptWords)
        let then = wordsBefore.flatMap { $0 }.flatMap(\.keptWords)
        let isSameShape = facts == before && words.map(\.count) == wordsBefore.map(\.count)
        if isSameShape, now.count < then.count, now.isSubsequence(of: then) {
            self = .moreRedacted
        } else if isSameShape, now.count > then.count, then.isSubsequence(of: now) {
            self = .lessRedacted
        } else {
            self = .changed
        }
    }
}

extension Disclosed {
    /// The words that are shown.
    fileprivate var keptWords: [Substring] {
        parts.flatMap { part -> [Substring] in
            if case .kept(let text) = part { text.split(whereSeparator: \.isWhitespace) } else { [] }
        }
    }
}

extension [Substring] {
    /// Whether these stand in the others in this order.
    fileprivate func isSubsequence(of others: [Substring]) -> Bool {
        var rest = self[...]
        for word in others where word == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}

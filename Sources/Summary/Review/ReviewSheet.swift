public import Flagging
import Wording

/// What a person looks at before a summary is published (S3): each exhibit with all of its words, and what would become of
/// each.
public struct ReviewSheet: Sendable {
    /// The election.
    public let election: String
    /// Every exhibit of the flags, then of the contacts, in the order of the page.
    public let exhibits: [ReviewedExhibit]

    /// Makes the sheet of an election, of what is recorded until an instant.
    ///
    /// - Throws: what making a summary throws.
    public init(
        of id: String, events: [Event], asOf: Instant, mailText: (String) throws -> String? = { _ in nil }
    ) throws {
        let kept = try PeriodSummary(
            of: id, events: events, asOf: asOf, isInternal: true, comparing: false, mailText: mailText)
        let open = try PeriodSummary(of: id, events: events, asOf: asOf, comparing: false, mailText: mailText)
        let history = PolicyHistory(of: events)
        let marks = PersonMarks(of: events, in: Book(folding: events))
        let redaction = Redaction(of: events, history: history)
        let byNumber = Dictionary(uniqueKeysWithValues: events.map { ($0.number, $0) })
        let openings = Dictionary(
            events.filter(\.isOpeningOfAny).compactMap { event in event.flag.map { ($0, event) } },
            uniquingKeysWith: { $1 })
        election = kept.election.id
        exhibits = zip(kept.flags + kept.contacts, open.flags + open.contacts).flatMap { kept, open in
            zip(kept.exhibits, open.exhibits).compactMap { inside, exhibit -> ReviewedExhibit? in
                // A message of which only the address is known stands by its flag's opening.
                guard let event = inside.inside.flatMap({ byNumber[$0.event] }) ?? openings[kept.id] else { return nil }
                return ReviewedExhibit(
                    event: event, marks: marks.of(event), redaction: redaction, record: kept, inside: inside,
                    form: open.form(of: exhibit))
            }
        }
    }

    /// The exhibit of a name, `TK25-001/3`.
    public func exhibit(_ flag: FlagID, _ number: Int) -> ReviewedExhibit? {
        exhibits.first { $0.flag == flag && $0.number == number }
    }
}

extension Event {
    /// Whether it opened a flag or logged a contact.
    fileprivate var isOpeningOfAny: Bool {
        switch body {
        case .opened, .contactLogged: true
        default: false
        }
    }
}

/// One exhibit while a person looks at it.
public struct ReviewedExhibit: Sendable {
    /// Its flag.
    public let flag: FlagID
    /// Its number in the summary.
    public let number: Int
    /// What it is, by the word that stands in the JSON of the summary.
    public let kind: String
    /// The number of its event.
    public let event: Int64
    /// The content hash of its mail, where it has one.
    public let mail: String?
    /// The digest of what would be published of it.
    public let form: String
    /// Its subject, its rule and its text, word by word.
    public let passages: [ReviewedPassage]
    private let redaction: Redaction

    /// `TK25-001/3`
    public var name: String { "\(flag)/\(number)" }

    init(
        event: Event, marks: [PersonMark], redaction: Redaction, record: Record, inside: Exhibit, form: String
    ) {
        flag = record.id
        number = inside.number
        kind = inside.kind.rawValue
        self.event = event.number
        mail = event.mail?.identity
        self.form = form
        self.redaction = redaction
        let isFirst = inside.number == record.exhibits.first?.number
        let texts: [(ReviewedPassage.Place, Disclosed?)] = [
            (.subject, inside.subject), (.rule, isFirst ? record.rule : nil), (.text, inside.text?.text),
        ]
        passages = texts.compactMap { place, text in
            guard let text = text?.text(in: .en), !text.isEmpty else { return nil }
            let ours = place == .text ? marks : marks.filter { $0.lines == nil }
            return ReviewedPassage(
                place: place, source: text,
                pieces: redaction.pieces(of: text, keepsCapitals: place == .rule, marks: ours))
        }
    }

    /// Whether a mark would meet anything here.
    public func meets(words: String?, lines: RedactionMark.Lines?, _ decision: RedactionMark.Decision) -> Bool {
        let mark = PersonMark(event: 0, decision: decision, lines: lines, words: words)
        return passages.contains { passage in
            guard lines == nil || passage.place == .text else { return false }
            return !Reading(passage.source, redaction: redaction, keepsCapitals: false).places(of: mark).isEmpty
        }
    }

    /// The last line of its text; 0 where it has none.
    public var lastLine: Int { passages.first { $0.place == .text }?.pieces.last?.line ?? 0 }
}

/// A text of an exhibit, word by word.
public struct ReviewedPassage: Sendable {
    /// Which text.
    public enum Place: String, Sendable { case subject, rule, text }

    /// Some words that share their fate.
    public struct Piece: Hashable, Sendable {
        /// The line in which they stand, from 1.
        public var line: Int
        /// The words, with the blank before them.
        public var text: String
        /// On which ground they are hidden; nil where they stay.
        public var ground: RedactionGround?
        /// The number of the person's mark that decided; nil where the machine proposes.
        public var mark: Int64?
        /// Whether they stay, written with a capital: a name that is a plain word hides there.
        public var isCapital: Bool
    }

    /// Which text it is.
    public let place: Place
    /// All of it as it was written.
    let source: String
    /// Its words.
    public let pieces: [Piece]
}

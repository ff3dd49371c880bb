/// An exhibit while somebody reviews it. name: TK25-001/3. form: the digest of what would be published of it, by which a
/// review names what was seen.
public struct ExhibitRow: Codable, Sendable, Equatable {
    /// `TK25-001/3`: the flag and the number of the exhibit in the summary.
    public var name: String
    /// What it is, by the word of the summary's JSON.
    public var kind: String
    /// The number of the event behind it.
    public var event: Int
    /// The digest of its public form, 64 hex digits.
    public var form: String
    /// Who looked at it as it is now: `uid:1000`; nil where nobody did.
    public var reviewedBy: String?
    /// The name that the account had then; nil after a purge.
    public var reviewedByName: String?
    /// The event that says so.
    public var reviewedIn: Int?
    /// Its texts, word by word.
    public var passages: [PassageRow]
    /// What people decided about its words, in the order in which they did.
    public var marks: [MarkRow]

    /// Takes the fields as they are.
    public init(
        name: String, kind: String, event: Int, form: String, reviewedBy: String? = nil, reviewedByName: String? = nil,
        reviewedIn: Int? = nil, passages: [PassageRow], marks: [MarkRow]
    ) {
        self.name = name
        self.kind = kind
        self.event = event
        self.form = form
        self.reviewedBy = reviewedBy
        self.reviewedByName = reviewedByName
        self.reviewedIn = reviewedIn
        self.passages = passages
        self.marks = marks
    }
}

/// A text of an exhibit. place: subject, rule or text.
public struct PassageRow: Codable, Sendable, Equatable {
    /// `subject`, `rule` or `text`.
    public var place: String
    /// Its words in their order.
    public var pieces: [PieceRow]

    /// Takes the fields as they are.
    public init(place: String, pieces: [PieceRow]) {
        self.place = place
        self.pieces = pieces
    }
}

/// Words that share their fate.
public struct PieceRow: Codable, Sendable, Equatable {
    /// The line in which they stand, from 1.
    public var line: Int
    /// The words as they were written, with the blank before them.
    public var text: String
    /// The ground on which they are hidden; nil where they stay.
    public var ground: String?
    /// The event of the person's mark that decided; nil where the program proposes.
    public var mark: Int?
    /// Whether they stay with a capital.
    public var capital: Bool

    /// Takes the fields as they are.
    public init(line: Int, text: String, ground: String? = nil, mark: Int? = nil, capital: Bool) {
        self.line = line
        self.text = text
        self.ground = ground
        self.mark = mark
        self.capital = capital
    }
}

/// What a person decided about words of an exhibit.
public struct MarkRow: Codable, Sendable, Equatable {
    /// The number of its event, by which it is taken back.
    public var event: Int
    /// `uid:1000`
    public var actor: String
    /// The name of the account.
    public var actorName: String?
    /// `hide` or `keep`.
    public var decision: String
    /// The ground on which the words are hidden.
    public var ground: String?
    /// The words; nil where all of the lines is meant.
    public var words: String?
    /// The first line that is meant; nil means anywhere.
    public var firstLine: Int?
    /// The last line that is meant.
    public var lastLine: Int?
    /// The reason.
    public var why: String?

    /// Takes the fields as they are.
    public init(
        event: Int, actor: String, actorName: String? = nil, decision: String, ground: String? = nil,
        words: String? = nil, firstLine: Int? = nil, lastLine: Int? = nil, why: String? = nil
    ) {
        self.event = event
        self.actor = actor
        self.actorName = actorName
        self.decision = decision
        self.ground = ground
        self.words = words
        self.firstLine = firstLine
        self.lastLine = lastLine
        self.why = why
    }
}

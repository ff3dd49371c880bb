/// Hides or keeps words of an exhibit, whatever the program proposes.
public struct RedactCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = ReviewedAnswer
    /// The method.
    public static let shortMethod = "Redact"
    /// It changes the ledger.
    public static let isDeed = true

    /// `TK25-001/3`
    public var exhibit: String
    /// `hide` or `keep`.
    public var decision: String
    /// The words; nil means all that stands in the lines.
    public var words: String?
    /// The first line that is meant; nil means anywhere in the exhibit.
    public var firstLine: Int?
    /// The last line; nil means the first.
    public var lastLine: Int?
    /// The ground, `5.1.2e`, which is also what nil means.
    public var ground: String?
    /// The reason.
    public var why: String?

    /// Takes the fields as they are.
    public init(
        exhibit: String, decision: String, words: String? = nil, firstLine: Int? = nil, lastLine: Int? = nil,
        ground: String? = nil, why: String? = nil
    ) {
        self.exhibit = exhibit
        self.decision = decision
        self.words = words
        self.firstLine = firstLine
        self.lastLine = lastLine
        self.ground = ground
        self.why = why
    }
}

/// Says that the caller looked at an exhibit as it would be published.
public struct ReviewCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = ReviewedAnswer
    /// The method.
    public static let shortMethod = "Review"
    /// It changes the ledger.
    public static let isDeed = true

    /// `TK25-001/3`
    public var exhibit: String
    /// The form that was seen, or at least its first eight digits.
    public var form: String

    /// Takes the fields as they are.
    public init(exhibit: String, form: String) {
        self.exhibit = exhibit
        self.form = form
    }
}

/// What `Redact` and `Review` answer.
public struct ReviewedAnswer: Codable, Sendable, Equatable {
    /// The number of the new event; nil where it was said before.
    public var event: Int?
    /// The exhibit afterwards.
    public var exhibit: ExhibitRow

    /// Takes the fields as they are.
    public init(event: Int? = nil, exhibit: ExhibitRow) {
        self.event = event
        self.exhibit = exhibit
    }
}

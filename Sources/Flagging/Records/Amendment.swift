/// What a person corrected in how a flag was opened. The opening stays as it was recorded; the flag shows the corrected
/// value, until the correction is taken back (C26).
public struct Amendment: Hashable, Sendable, Codable {
    /// A value that was corrected; nil where there was none, or is none now.
    public struct Change: Hashable, Sendable, Codable {
        /// What it was.
        public var from: String?
        /// What it is.
        public var to: String?

        /// A change of one value.
        public init(from: String?, to: String?) {
            self.from = from
            self.to = to
        }
    }

    /// The ground of the assessment.
    public var ground: Change?
    /// The service of the platform.
    public var service: Change?
    /// The rule that the flag relies on.
    public var rule: Change?
    /// Our Message-ID.
    public var messageID: Change?
    /// Whether the subject was corrected. It is a personal value of the event, as it is of the opening (L5).
    public var hasSubject = false
    /// Whether the URLs were corrected; they are personal values too.
    public var hasURLs = false
    /// Whether the words of what was sent were corrected, a personal value too; nil in what an older version recorded.
    public var hasText: Bool?

    /// Nothing corrected.
    public init() {}

    /// Whether nothing was corrected.
    public var isEmpty: Bool { self == Amendment() }
}

extension Opening {
    /// The opening with what was corrected in it.
    func amended(by amendment: Amendment) -> Opening {
        var opening = self
        if let change = amendment.ground { opening.ground = change.to }
        if let change = amendment.service { opening.service = change.to }
        if let change = amendment.rule { opening.rule = change.to }
        if let change = amendment.messageID { opening.messageID = change.to }
        return opening
    }
}

extension Event {
    /// An opening as later events corrected it, personal values too; any other event as it is.
    ///
    /// - Parameter others: events that count, in the order of their numbers.
    public func amended(by others: some Sequence<Event>) -> Event {
        guard var opening else { return self }
        var event = self
        for other in others where other.flag == flag {
            guard case .amended(let amendment) = other.body else { continue }
            opening = opening.amended(by: amendment)
            if amendment.hasSubject { event.personal.subject = other.personal.subject }
            if amendment.hasURLs { event.personal.urls = other.personal.urls }
            if amendment.hasText == true { event.personal.text = other.personal.text }
        }
        if case .contactLogged = body {
            event.body = .contactLogged(opening: opening)
        } else {
            event.body = .opened(opening: opening)
        }
        return event
    }

    private var opening: Opening? {
        switch body {
        case .opened(let opening), .contactLogged(let opening): opening
        default: nil
        }
    }
}

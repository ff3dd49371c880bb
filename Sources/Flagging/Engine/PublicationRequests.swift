/// An exhibit as it would be published.
public struct PublicExhibit: Hashable, Sendable {
    /// `TK25-001/3`: the flag and the number of the exhibit, as people say it.
    public var name: String
    /// The number of the event behind it.
    public var event: Int64
    /// The content hash of its mail, where it has one.
    public var mail: String?
    /// The digest of its public form.
    public var form: String

    /// An exhibit with its form.
    public init(name: String, event: Int64, mail: String?, form: String) {
        self.name = name
        self.event = event
        self.mail = mail
        self.form = form
    }
}

/// What a person decides about words of an exhibit.
public struct MarkRequest: Hashable, Sendable {
    /// The flag of the exhibit.
    public var flag: FlagID
    /// The exhibit and the decision.
    public var mark: RedactionMark
    /// The words; nil means all that stands in the lines.
    public var words: String?
    /// The reason.
    public var why: String?

    /// A request; what is not given is nil.
    public init(flag: FlagID, mark: RedactionMark, words: String? = nil, why: String? = nil) {
        self.flag = flag
        self.mark = mark
        self.words = words
        self.why = why
    }
}

/// What a person releases: the exhibits and pages as they were made for an instant.
public struct PublishRequest: Hashable, Sendable {
    /// The election, the instant and the pages.
    public var publication: Publication
    /// Every exhibit that the pages hold.
    public var exhibits: [PublicExhibit]

    /// A request to release.
    public init(publication: Publication, exhibits: [PublicExhibit]) {
        self.publication = publication
        self.exhibits = exhibits
    }
}

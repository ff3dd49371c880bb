public import Flagging

/// How one kind of mail of a platform is recognised. Every list that is not empty must be met.
///
/// Phrases have neither case nor line ends, and every blank, quote and dash is one; they begin at the beginning of a
/// word. Body phrases are looked for in what the writer wrote, not in what he quotes. In a body a phrase counts only
/// as a statement: after "once", "when", "zodra" and the like it is a promise.
public struct RecognitionRule: Hashable, Sendable {
    /// A header field that must hold a text.
    public struct HeaderPhrase: Hashable, Sendable {
        /// The field's name.
        public var name: String
        /// The text in its decoded value; empty when the field only has to be there.
        public var contains: String

        /// A field and what it holds.
        public init(name: String, contains: String) {
            self.name = name
            self.contains = contains
        }
    }

    /// The name of the rule, kept with the mail: `x-receipt`.
    public var id: String
    /// What a mail that it recognises is.
    public var kind: FactKind
    /// One of these is in the subject.
    public var subject: [String]
    /// One of these is in the body.
    public var body: [String]
    /// All of these are in the header.
    public var header: [HeaderPhrase]
    /// The sender is one of these: an address, or a domain with its sub-domains.
    public var from: [String]
    /// None of these is in the body.
    public var unless: [String]

    /// A rule; a list that is left out asks nothing.
    public init(
        id: String, kind: FactKind, subject: [String] = [], body: [String] = [], header: [HeaderPhrase] = [],
        from: [String] = [], unless: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.body = body
        self.header = header
        self.from = from
        self.unless = unless
    }
}

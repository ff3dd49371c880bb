/// A person's word about words of an exhibit (S3): the machine's proposal is changed there. The words themselves are a
/// personal value of the event.
public struct RedactionMark: Hashable, Sendable, Codable {
    /// What the person decides.
    public enum Decision: String, Hashable, Sendable, Codable {
        /// They may not be published.
        case hide
        /// They may, although the machine would hide them.
        case keep
    }

    /// Lines of an exhibit's text, counted from 1.
    public struct Lines: Hashable, Sendable, Codable {
        /// The first line.
        public var first: Int
        /// The last line.
        public var last: Int

        /// Nil where they are no lines: before the first, or the last before the first.
        public init?(first: Int, last: Int) {
            guard first >= 1, last >= first else { return nil }
            self.first = first
            self.last = last
        }

        /// Whether a line is one of them.
        public func contains(_ line: Int) -> Bool { line >= first && line <= last }
    }

    /// The number of the event behind the exhibit: numbers of exhibits move when one is added before it.
    public var exhibit: Int64
    /// The mail whose words they are: the mark stays with it when it is filed anew.
    public var mail: String?
    /// Whether the words go or stay.
    public var decision: Decision
    /// On which ground they go.
    public var ground: RedactionGround?
    /// Only there; else wherever the words stand in the exhibit. Without words: all that stands there.
    public var lines: Lines?

    /// A mark with its parts.
    public init(
        exhibit: Int64, mail: String? = nil, decision: Decision, ground: RedactionGround? = nil, lines: Lines? = nil
    ) {
        self.exhibit = exhibit
        self.mail = mail
        self.decision = decision
        self.ground = ground
        self.lines = lines
    }

    /// Whether it is about an exhibit.
    public func concerns(event: Int64, mail other: String?) -> Bool {
        exhibit == event || (mail != nil && mail == other)
    }
}

extension Event {
    /// The name under which the words of a mark stand among its personal values.
    public static let markedWords = TextField.words.rawValue
}

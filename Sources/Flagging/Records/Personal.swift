/// The values of an event that say something about a person or lead to one (L5).
///
/// They live apart from the chain, which holds only their salted digests, so that `purge` can erase them and the chain
/// still verifies. What the clocks fold never needs them.
public struct Personal: Hashable, Sendable, Codable {
    /// The name behind the actor's uid.
    public var actorName: String?
    /// The subject of what was sent or received.
    public var subject: String?
    /// The flagged URLs, or those a mail named.
    public var urls: [String]
    /// Case numbers and other references of the platform, normalised.
    public var references: [String]
    /// Free text: a note, a reason, own attempts and risk of a fellow government.
    public var notes: [String: String]
    /// Who wrote the mail.
    public var sender: String?
    /// Where the mail lay when it was read.
    public var path: String?
    /// The words of what came or went without a mail, as a person typed them (S2).
    public var text: String?

    /// The values that are known; the others stay empty.
    public init(
        actorName: String? = nil, subject: String? = nil, urls: [String] = [], references: [String] = [],
        notes: [String: String] = [:], sender: String? = nil, path: String? = nil, text: String? = nil
    ) {
        self.actorName = actorName
        self.subject = subject
        self.urls = urls
        self.references = references
        self.notes = notes
        self.sender = sender
        self.path = path
        self.text = text
    }

    /// The numbers that stand in what we sent, as digits: what comes back of them is an echo, and no reference of anybody's.
    public var ownNumbers: [String] {
        get { notes[Self.numbersNote]?.split(separator: " ").map(String.init) ?? [] }
        set { notes[Self.numbersNote] = newValue.isEmpty ? nil : newValue.joined(separator: " ") }
    }
    /// Kept beside the notes, so that an older build reads the ledger; nobody wrote it.
    private static let numbersNote = "own-numbers"
    /// What a person wrote, by its field.
    public var writtenNotes: [String: String] { notes.filter { $0.key != Self.numbersNote } }

    /// No personal value at all.
    public static let none = Personal()
    /// Whether there is nothing to keep or to erase.
    public var isEmpty: Bool { self == .none }
}

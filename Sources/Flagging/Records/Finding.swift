/// What Matching found in a mail: the engine's input, and what is kept with a held mail.
public struct Finding: Hashable, Sendable, Codable {
    /// What the mail is.
    public enum Kind: Hashable, Sendable, Codable {
        /// A kind that a rule recognised.
        case fact(FactKind)
        /// Our own sent copy, from a folder marked `sent`, to a platform: to a channel's address, or, with none, to somebody
        /// there.
        case sentCopy(platform: String, channel: String?)
        /// From a platform or about a flag, but no rule knows what it says.
        case unrecognised
    }

    /// How strongly a mail points to a flag; stronger is smaller (flagwatch-rules(7), MATCHING AND KINDS).
    public enum Strength: Int, Codable, Sendable, CaseIterable {
        case messageID = 1
        case token, reference, url, subject
        /// Something that came along in the mail points to it: a forwarded answer, an attached text.
        case enclosed

        /// Whether it says which flag is meant; the others suggest one to a person, and never more.
        public var decides: Bool { self != .subject && self != .enclosed }
    }

    /// Whose mail it is, where that decides whether a person is asked to look at it (R5).
    public enum Origin: String, Hashable, Sendable, Codable {
        /// Our own sent copy, whatever it opens.
        case ours
        /// A platform's mail to many.
        case bulk
    }

    /// A flag that the mail may belong to.
    public struct Candidate: Hashable, Sendable, Codable {
        /// The flag.
        public var flag: FlagID
        /// The strongest evidence for it.
        public var strength: Strength

        /// A candidate with its evidence.
        public init(flag: FlagID, strength: Strength) {
            self.flag = flag
            self.strength = strength
        }
    }

    /// The mail.
    public var mail: MailReference
    /// What it is.
    public var kind: Kind
    /// The platform that its From domain belongs to, believed or not.
    public var platform: String?
    /// Whose it is; nil for a letter to us, and for what an older build kept.
    public var origin: Origin?
    /// The flags it may belong to, strongest first.
    public var candidates: [Candidate]
    /// Its `Date`, if it has one that can be read.
    public var date: Instant?
    /// Its arrival: our gateway's `Received`, else when it was seen (C12).
    public var arrival: Instant
    /// Subject, sender, references and path.
    public var personal: Personal

    /// A finding with every part given.
    public init(
        mail: MailReference, kind: Kind, platform: String?, origin: Origin? = nil, candidates: [Candidate],
        date: Instant?,
        arrival: Instant, personal: Personal
    ) {
        self.mail = mail
        self.kind = kind
        self.platform = platform
        self.origin = origin
        self.candidates = candidates
        self.date = date
        self.arrival = arrival
        self.personal = personal
    }

    /// The same without what leads to a person: its hash stays, and the flags that it points to (L5).
    var withoutPersonalValues: Finding {
        var finding = self
        finding.personal = .none
        finding.mail.messageID = nil
        finding.mail.textDigest = nil
        return finding
    }

    /// Whether it is an answer on one flag that our gateway vouches for, which lacks no more than a person's look.
    public var isAnswer: Bool {
        guard origin == nil, unambiguousFlag != nil else { return false }
        return mail.trust.verdict == .verified || mail.trust.reason.code == .newSender
    }

    /// The one flag that anything points to; nil where there is none, where two signs contradict each other, or where only
    /// the subject or what came along speaks, which suggests and never decides.
    public var unambiguousFlag: FlagID? {
        let pointed = Set(candidates.filter(\.strength.decides).map(\.flag))
        return pointed.count == 1 ? pointed.first : nil
    }
}

/// How the mail of one platform is recognised: `config/platforms/*.toml`.
public struct PlatformProfile: Hashable, Sendable {
    /// A channel and the addresses that mail to it goes to.
    public struct Channel: Hashable, Sendable {
        /// `mail`
        public var id: String
        /// Where we write to; empty for a portal, a form or a telephone.
        public var addresses: [String]

        /// A channel.
        public init(id: String, addresses: [String] = []) {
            self.id = id
            self.addresses = addresses
        }
    }

    /// `x`, as in the policy of the engine.
    public var id: String
    /// What it calls itself, `X`; empty where that is not known.
    public var name: String
    /// The domains it writes from, with their sub-domains (T3).
    public var domains: [String]
    /// Whose mail acts by itself: addresses, `*@domain` or `*@*.domain` (T3 d). Of anybody else's the first is looked at.
    public var senders: [String]
    /// Its channels.
    public var channels: [Channel]
    /// How its kinds of mail are told apart.
    public var rules: [RecognitionRule]
    /// How it writes its case numbers.
    public var references: [ReferencePattern]
    /// The hosts of what can be flagged there, with their sub-domains; empty means its domains.
    public var urlHosts: [String]
    /// Subjects that it uses for opposite answers: a rule that looks at nothing else does not decide on them.
    public var ambiguousSubjects: [String]
    /// Addresses of the platform that pass on what its users write (comments, shared documents, direct messages):
    /// such a mail is the platform's and its words are anybody's, so no rule recognises it and it is held.
    public var relays: [String]
    /// Whether the rules rest on a mail that this team received; `check` names the platforms where not.
    public var verifiedSample: Bool

    /// A platform.
    public init(
        id: String, name: String = "", domains: [String], senders: [String] = [], channels: [Channel] = [],
        rules: [RecognitionRule] = [],
        references: [ReferencePattern] = [], urlHosts: [String] = [], ambiguousSubjects: [String] = [],
        relays: [String] = [], verifiedSample: Bool = false
    ) {
        self.id = id
        self.name = name
        self.domains = domains
        self.senders = senders
        self.channels = channels
        self.rules = rules
        self.references = references
        self.urlHosts = urlHosts
        self.ambiguousSubjects = ambiguousSubjects
        self.relays = relays
        self.verifiedSample = verifiedSample
    }
}

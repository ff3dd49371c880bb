/// What Matching is configured with.
public struct MatchingPolicy: Hashable, Sendable {
    /// What a sent copy does.
    public enum SentCopies: String, Hashable, Sendable, CaseIterable {
        /// Opens the flag, or files the follow-up, by itself.
        case open
        /// Is held for a person, who decides.
        case propose
    }

    /// The platforms.
    public var platforms: [PlatformProfile]
    /// The addresses that our mail is sent from.
    public var ownAddresses: [String]
    /// What a sent copy does.
    public var sentCopies: SentCopies
    /// How words begin that speak of a decision: a mail that has one of them anywhere is no mere receipt (R2).
    public var decisionStems: [String]

    /// A policy.
    public init(
        platforms: [PlatformProfile] = [], ownAddresses: [String] = [], sentCopies: SentCopies = .open,
        decisionStems: [String] = []
    ) {
        self.platforms = platforms
        self.ownAddresses = ownAddresses
        self.sentCopies = sentCopies
        self.decisionStems = decisionStems
    }
}

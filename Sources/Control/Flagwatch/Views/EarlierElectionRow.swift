/// What the summary of an earlier election counted. day: its first polling day, YYYY-MM-DD. contacts do not count as uses.
public struct EarlierElectionRow: Codable, Sendable, Equatable {
    /// The id of the election.
    public var election: String
    /// Its name in Dutch.
    public var nl: String
    /// Its name in English.
    public var en: String
    /// Its first polling day, `2023-11-22`.
    public var day: String
    /// The platforms that it knew.
    public var uses: [UsesRow]
    /// Contacts outside the count.
    public var contacts: Int

    /// Takes the fields as they are.
    public init(election: String, nl: String, en: String, day: String, uses: [UsesRow], contacts: Int) {
        self.election = election
        self.nl = nl
        self.en = en
        self.day = day
        self.uses = uses
        self.contacts = contacts
    }
}

/// How many times the status was used toward a platform.
public struct UsesRow: Codable, Sendable, Equatable {
    /// The id of the platform.
    public var platform: String
    /// Flags, never follow-ups or contacts.
    public var uses: Int

    /// Takes the fields as they are.
    public init(platform: String, uses: Int) {
        self.platform = platform
        self.uses = uses
    }
}

/// The exhibits of an election's summary, for whoever reviews what is hidden in them.
public struct ExhibitsCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = ExhibitsAnswer
    /// The method.
    public static let shortMethod = "Exhibits"

    /// The id of the election.
    public var election: String

    /// Takes the fields as they are.
    public init(election: String) { self.election = election }
}

/// What `Exhibits` answers.
public struct ExhibitsAnswer: Codable, Sendable, Equatable {
    /// The id of the election.
    public var election: String
    /// In the order of the page: the flags, then the contacts.
    public var exhibits: [ExhibitRow]

    /// Takes the fields as they are.
    public init(election: String, exhibits: [ExhibitRow]) {
        self.election = election
        self.exhibits = exhibits
    }
}

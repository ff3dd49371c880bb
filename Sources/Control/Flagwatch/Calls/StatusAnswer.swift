/// What `Status` answers.
public struct StatusAnswer: Codable, Sendable, Equatable {
    /// The state.
    public var status: StatusView

    /// Takes the fields as they are.
    public init(status: StatusView) {
        self.status = status
    }
}

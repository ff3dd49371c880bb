/// What `Show` answers.
public struct ShowAnswer: Codable, Sendable, Equatable {
    /// The instant of the answer, epoch seconds.
    public var now: Int
    /// The flag with its timeline.
    public var flag: FlagView

    /// Takes the fields as they are.
    public init(now: Int, flag: FlagView) {
        self.now = now
        self.flag = flag
    }
}

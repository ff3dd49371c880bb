public import Wording

/// Why a rehearsal ended before its end.
public struct RehearsalFailure: Error, Sendable {
    /// The step, `scenario.toml:12`.
    public var place: String
    /// What is wrong.
    public var reason: StoryProblem
}

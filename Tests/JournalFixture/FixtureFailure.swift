/// Why the fixture, or a program in it, did not do what the test asked.
public struct FixtureFailure: Error, CustomStringConvertible {
    /// What happened.
    public let description: String

    /// A failure with this reason.
    public init(_ description: String) { self.description = description }
}

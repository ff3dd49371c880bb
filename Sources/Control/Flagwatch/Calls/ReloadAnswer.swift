/// What `Reload` answers.
public struct ReloadAnswer: Codable, Sendable, Equatable {
    /// The configuration files now in force.
    public var files: [String]

    /// Takes the fields as they are.
    public init(files: [String]) {
        self.files = files
    }
}

/// What `Summary` answers.
public struct SummaryAnswer: Codable, Sendable, Equatable {
    /// The files of the summary.
    public var documents: [SummaryDocument]

    /// Takes the fields as they are.
    public init(documents: [SummaryDocument]) {
        self.documents = documents
    }
}

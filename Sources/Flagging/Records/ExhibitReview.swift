/// That a person looked at an exhibit in the form in which it would be published (S3).
public struct ExhibitReview: Hashable, Sendable, Codable {
    /// The number of the event behind the exhibit.
    public var exhibit: Int64
    /// The digest of the public form, 64 hex digits: of what would be published only, never of what is hidden. Where
    /// the form is another one now, it counts for nothing.
    public var form: String

    /// A review of a form.
    public init(exhibit: Int64, form: String) {
        self.exhibit = exhibit
        self.form = form
    }
}

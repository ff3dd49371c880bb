/// Where in a file something stands.
struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The path of the file.
    var file: String
    /// Counted from 1; 0 means the file as a whole.
    var line: Int
    /// In Unicode scalars, counted from 1; nil where unknown.
    var column: Int?

    /// `FILE:LINE`, for complaints that name a second place.
    var description: String { line > 0 ? "\(file):\(line)" : file }
}

/// A value with its place in the file.
struct Located<Value> {
    var value: Value
    var place: Place
}

extension Located: Sendable where Value: Sendable {}

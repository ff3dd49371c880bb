/// Where in a file something stands.
package struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The path of the file.
    package var file: String
    /// Counted from 1; 0 means the file as a whole.
    package var line: Int
    /// In Unicode scalars, counted from 1; nil where unknown.
    package var column: Int?

    /// `FILE:LINE`, for complaints that name a second place.
    package var description: String { line > 0 ? "\(file):\(line)" : file }
}

/// A value with its place in the file.
package struct Located<Value> {
    package var value: Value
    package var place: Place
}

extension Located: Sendable where Value: Sendable {}

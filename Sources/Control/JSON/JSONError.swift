/// Why bytes are not a JSON value: what is wrong, at which byte.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was found, and what would be right.
    public let message: String
    /// Where, in bytes from the beginning.
    public let offset: Int

    /// A complaint about the byte at `offset`.
    public init(_ message: String, at offset: Int) {
        self.message = message
        self.offset = offset
    }

    /// The complaint as one line.
    public var description: String { "\(message), at byte \(offset)" }
}

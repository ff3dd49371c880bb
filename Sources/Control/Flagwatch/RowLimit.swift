/// How many rows are asked for at most: one or more (L10). "No limit" is the field left out.
public struct RowLimit: Hashable, Sendable {
    /// From 1 up.
    public let number: Int

    /// So many rows; nil below one.
    public init?(_ number: Int) {
        guard number >= 1 else { return nil }
        self.number = number
    }
}

extension RowLimit: Codable {
    /// Reads a bare number.
    ///
    /// - Throws: `DecodingError` for one below 1.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let limit = RowLimit(try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a number of rows from 1 up")
        }
        self = limit
    }

    /// Writes a bare number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}

/// `TK25-001` for a flag, `TK25-C01` for a contact, which has a sequence of its own and no clocks.
public struct FlagID: Hashable, Sendable {
    /// The election's code, `TK25`.
    public var code: String
    /// 1 for the first of its election.
    public var sequence: Int
    /// Whether this is a contact outside the count.
    public var isContact: Bool

    /// The id with these parts.
    public init(code: String, sequence: Int, isContact: Bool = false) {
        self.code = code
        self.sequence = sequence
        self.isContact = isContact
    }

    /// Reads `TK25-001` or `TK25-C01`, in either case; nil for anything else.
    public init?(_ text: String) {
        let upper = text.uppercased()
        guard let dash = upper.lastIndex(of: "-"), dash != upper.startIndex else { return nil }
        var number = upper[upper.index(after: dash)...]
        let isContact = number.first == "C"
        if isContact { number = number.dropFirst() }
        guard number.count >= (isContact ? 2 : 3), let sequence = Digits.value(Array(number.utf8)[...]), sequence > 0
        else { return nil }
        self.init(code: String(upper[..<dash]), sequence: sequence, isContact: isContact)
        guard description == upper else { return nil }
    }

    /// Reads a name as people type and copy it: with white space or the token's brackets around it, or one of them, and with
    /// fewer or more zeros before its number, where only one flag can be meant.
    public init?(typed: String) {
        var text = Substring(typed)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        if text.hasPrefix("[") { text.removeFirst() }
        if text.hasSuffix("]") { text.removeLast() }
        let upper = text.uppercased()
        guard let dash = upper.lastIndex(of: "-") else { return nil }
        let code = upper[..<dash]
        func isPlain(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
        // A code ends before the hyphen: of two nobody knows whether one is the number's sign.
        guard isPlain(code.first), isPlain(code.last),
            code.allSatisfy({ isPlain($0) || $0 == "-" || $0 == "_" })
        else { return nil }
        let tail = upper[upper.index(after: dash)...]
        let isContact = tail.first == "C"
        guard let sequence = Digits.value(Array(tail.dropFirst(isContact ? 1 : 0).utf8)[...]) else { return nil }
        self.init(FlagID(code: String(code), sequence: sequence, isContact: isContact).description)
    }

    /// `[TK25-001]`: what a mail carries so that its answer finds the flag.
    public var token: String { "[\(description)]" }
}

extension FlagID: CustomStringConvertible {
    /// `TK25-001`
    public var description: String {
        isContact ? "\(code)-C\(Digits.padded(sequence))" : "\(code)-\(Digits.padded(sequence, to: 3))"
    }
}

extension FlagID: Comparable {
    /// By election, flags before contacts, then by number.
    public static func < (left: FlagID, right: FlagID) -> Bool {
        if left.code != right.code { return left.code < right.code }
        if left.isContact != right.isContact { return right.isContact }
        return left.sequence < right.sequence
    }
}

extension FlagID: Codable {
    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = FlagID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a flag id")
        }
        self = id
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

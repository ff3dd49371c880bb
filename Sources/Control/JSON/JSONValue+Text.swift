extension JSONValue {
    /// Reads one value.
    ///
    /// - Throws: `JSONError` with the byte, for anything that is not exactly one value within the limits.
    public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
        var parser = try JSONParser(bytes, limits: limits)
        self = try parser.parseWhole()
    }

    /// Reads one value from text.
    public init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), limits: limits)
    }

    /// The value in UTF-8 on one line, without spaces. It never holds a NUL, a line end or another control character.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        write(to: &out, indent: nil)
        return out
    }

    /// The value on one line.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The value over several lines, two spaces a level, as a person reads it; without a last line end.
    public var indentedText: String {
        var out: [UInt8] = []
        write(to: &out, indent: 0)
        return String(decoding: out, as: UTF8.self)
    }

    private func write(to out: inout [UInt8], indent: Int?) {
        switch self {
        case .null: out.append(contentsOf: "null".utf8)
        case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): out.append(contentsOf: String(value).utf8)
        // JSON has no word for infinity; null is what other writers put.
        case .double(let value): out.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
        case .string(let value): Self.write(value, to: &out)
        case .array(let elements):
            Self.write(elements, between: "[", and: "]", to: &out, indent: indent) { element, out, inner in
                element.write(to: &out, indent: inner)
            }
        case .object(let object):
            Self.write(object.members, between: "{", and: "}", to: &out, indent: indent) { member, out, inner in
                Self.write(member.name, to: &out)
                out.append(contentsOf: (inner == nil ? ":" : ": ").utf8)
                member.value.write(to: &out, indent: inner)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between open: String, and close: String, to out: inout [UInt8], indent: Int?,
        each: (Item, inout [UInt8], Int?) -> Void
    ) {
        out.append(contentsOf: open.utf8)
        for (index, item) in items.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            breakLine(indent.map { $0 + 1 }, &out)
            each(item, &out, indent.map { $0 + 1 })
        }
        if !items.isEmpty { breakLine(indent, &out) }
        out.append(contentsOf: close.utf8)
    }

    private static func breakLine(_ indent: Int?, _ out: inout [UInt8]) {
        guard let indent else { return }
        out.append(0x0A)
        out.append(contentsOf: repeatElement(0x20, count: 2 * indent))
    }

    private static func write(_ string: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        var rest = Substring(string).utf8
        while let special = rest.firstIndex(where: needsEscape) {
            out.append(contentsOf: rest[..<special])
            writeEscape(rest[special], to: &out)
            rest = rest[rest.index(after: special)...]
        }
        out.append(contentsOf: rest)
        out.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func writeEscape(_ byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0x0A: out.append(contentsOf: "\\n".utf8)
        default:
            let digits = Array("0123456789abcdef".utf8)
            out.append(contentsOf: "\\u00".utf8)
            out.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
    }
}

/// Reads one JSON value (RFC 8259) strictly: no comments, no trailing commas, no name twice in one object, no
/// unpaired surrogate, valid UTF-8 only. It never recurses deeper than the limit.
///
/// A parser of our own because Foundation's loses the order of members and takes any depth up to 512.
struct JSONParser {
    let bytes: [UInt8]
    let limits: JSONLimits
    var position = 0

    init(_ bytes: [UInt8], limits: JSONLimits) throws(JSONError) {
        guard bytes.count <= limits.bytes else {
            throw JSONError("a value of \(bytes.count) bytes; at most \(limits.bytes) are taken", at: limits.bytes)
        }
        self.bytes = bytes
        self.limits = limits
    }

    mutating func parseWhole() throws(JSONError) -> JSONValue {
        let value = try parseValue(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw JSONError("text after the end of the value", at: position) }
        return value
    }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func parseValue(depth: Int) throws(JSONError) -> JSONValue {
        skipSpace()
        guard position < bytes.count else { throw JSONError("the text ends where a value is expected", at: position) }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try parseObject(depth: depth + 1)
        case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
        case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
        case UInt8(ascii: "n"): return try parseWord("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber()
        default: throw JSONError("expected a value", at: position)
        }
    }

    private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let end = position + word.utf8CodeUnitCount
        let matches = word.withUTF8Buffer { end <= bytes.count && bytes[position..<end].elementsEqual($0) }
        guard matches else { throw JSONError("expected \(word)", at: position) }
        position = end
        return value
    }

    private func checkDepth(_ depth: Int) throws(JSONError) {
        guard depth <= limits.depth else {
            throw JSONError("nested deeper than \(limits.depth) levels", at: position)
        }
    }

    private mutating func parseArray(depth: Int) throws(JSONError) -> JSONValue {
        try checkDepth(depth)
        position += 1
        var elements: [JSONValue] = []
        if try closes(UInt8(ascii: "]")) { return .array([]) }
        repeat { elements.append(try parseValue(depth: depth)) } while try continues(to: UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func parseObject(depth: Int) throws(JSONError) -> JSONValue {
        try checkDepth(depth)
        position += 1
        var members: [JSONObject.Member] = []
        var names: Set<String> = []
        if try closes(UInt8(ascii: "}")) { return .object(JSONObject()) }
        repeat {
            skipSpace()
            let start = position
            guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
                throw JSONError("expected a member's name in quotes", at: start)
            }
            let name = try parseString()
            guard names.insert(name).inserted else { throw JSONError("a name twice in one object", at: start) }
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
                throw JSONError("expected a colon after the name", at: position)
            }
            position += 1
            members.append(.init(name: name, value: try parseValue(depth: depth)))
        } while try continues(to: UInt8(ascii: "}"))
        return .object(JSONObject(distinct: members))
    }

    private mutating func closes(_ bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == bracket else { return false }
        position += 1
        return true
    }

    private mutating func continues(to bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard position < bytes.count else { throw JSONError("the text ends within a value", at: position) }
        let byte = bytes[position]
        guard byte == UInt8(ascii: ",") || byte == bracket else {
            throw JSONError("expected a comma or the closing bracket", at: position)
        }
        position += 1
        return byte != bracket
    }
}

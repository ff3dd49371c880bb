/// Reads the Varlink interface language by descent, never deeper than 16 levels.
struct InterfaceParser {
    private static let deepest = 16

    private var scanner: InterfaceScanner
    private let text: String
    private var mentioned: [(name: String, error: InterfaceError)] = []

    init(_ text: String) {
        self.text = text
        scanner = InterfaceScanner(text)
    }

    mutating func parse() throws(InterfaceError) -> InterfaceDefinition {
        try scanner.advance()
        let comments = scanner.comments
        try expectWord("interface")
        var definition = InterfaceDefinition(name: try interfaceName(), text: text)
        definition.documentation[""] = comments.joined(separator: "\n")
        while scanner.token != .end { try parseMember(into: &definition) }
        for (name, error) in mentioned where definition.types[name] == nil { throw error }
        return definition
    }

    private mutating func parseMember(into definition: inout InterfaceDefinition) throws(InterfaceError) {
        let comments = scanner.comments
        let stranger = scanner.error("expected type, method or error, found \(scanner.found)")
        let keyword = try takeWord("type, method or error")
        let twice = scanner.error("\(scanner.found) is declared twice")
        let name = try takeName("a name that begins with a capital", startsWithCapital: true)
        guard !definition.members.contains(name) else { throw twice }
        definition.members.append(name)
        definition.documentation[name] = comments.joined(separator: "\n")
        switch keyword {
        case "type": definition.types[name] = try parseStructure(depth: 1)
        case "error": definition.errors[name] = try parseFields()
        case "method":
            let input = try parseFields()
            try expectSign("->")
            definition.methods[name] = .init(input: input, output: try parseFields())
        default: throw stranger
        }
    }

    private mutating func parseFields() throws(InterfaceError) -> [VarlinkType.Field] {
        let complaint = scanner.error("expected parameters with their types")
        guard case .structure(let fields) = try parseStructure(depth: 1) else { throw complaint }
        return fields
    }

    /// Reads `(name: type, …)` or `(word, …)`; an empty one is a structure without fields.
    private mutating func parseStructure(depth: Int) throws(InterfaceError) -> VarlinkType {
        guard depth <= Self.deepest else { throw scanner.error("nested deeper than \(Self.deepest) levels") }
        try expectSign("(")
        if try takeSign(")") { return .structure([]) }
        var fields: [VarlinkType.Field] = []
        var words: [String] = []
        repeat {
            let twice = scanner.error("\(scanner.found) stands twice in one list")
            let name = try takeName("a field's name", startsWithCapital: false)
            guard !words.contains(name) else { throw twice }
            words.append(name)
            if try takeSign(":") { fields.append(.init(name: name, type: try parseType(depth: depth))) }
            guard fields.isEmpty || fields.count == words.count else {
                throw scanner.error("expected ':' and a type after '\(name)'")
            }
        } while try takeSign(",")
        try expectSign(")")
        return fields.isEmpty ? .enumeration(words) : .structure(fields)
    }

    private mutating func parseType(depth: Int) throws(InterfaceError) -> VarlinkType {
        guard depth <= Self.deepest else { throw scanner.error("nested deeper than \(Self.deepest) levels") }
        if try takeSign("?") {
            guard scanner.token != .sign("?") else { throw scanner.error("'?' twice") }
            return .optional(try parseType(depth: depth + 1))
        }
        if try takeSign("[]") { return .array(try parseType(depth: depth + 1)) }
        if try takeSign("[string]") { return .map(try parseType(depth: depth + 1)) }
        if scanner.token == .sign("(") { return try parseStructure(depth: depth + 1) }
        let unknown = scanner.error("no type \(scanner.found) is declared here")
        let name = try takeWord("a type")
        switch name {
        case "bool": return .bool
        case "int": return .int
        case "float": return .float
        case "string": return .string
        case "object": return .object
        case "any": return .any
        default:
            mentioned.append((name, unknown))
            return .named(name)
        }
    }

    private mutating func interfaceName() throws(InterfaceError) -> String {
        let complaint = scanner.error("expected an interface's name such as io.example, found \(scanner.found)")
        let name = try takeWord("the interface's name")
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && !$0.contains("_") }),
            parts[0].first?.isLetter == true
        else { throw complaint }
        return name
    }
}

extension InterfaceParser {
    private mutating func takeWord(_ expected: String) throws(InterfaceError) -> String {
        guard case .word(let word) = scanner.token else {
            throw scanner.error("expected \(expected), found \(scanner.found)")
        }
        try scanner.advance()
        return word
    }

    private mutating func takeName(_ expected: String, startsWithCapital: Bool) throws(InterfaceError) -> String {
        let complaint = scanner.error("expected \(expected), found \(scanner.found)")
        let name = try takeWord(expected)
        guard let first = name.first, first.isLetter, !name.contains("."), !name.contains("__"), name.last != "_",
            !startsWithCapital || (first.isUppercase && !name.contains("_"))
        else { throw complaint }
        return name
    }

    private mutating func expectWord(_ word: String) throws(InterfaceError) {
        guard scanner.token == .word(word) else { throw scanner.error("expected '\(word)', found \(scanner.found)") }
        try scanner.advance()
    }

    private mutating func takeSign(_ sign: String) throws(InterfaceError) -> Bool {
        guard scanner.token == .sign(sign) else { return false }
        try scanner.advance()
        return true
    }

    private mutating func expectSign(_ sign: String) throws(InterfaceError) {
        guard try takeSign(sign) else { throw scanner.error("expected '\(sign)', found \(scanner.found)") }
    }
}

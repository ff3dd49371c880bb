/// What a Varlink interface declares, read from its text.
public struct InterfaceDefinition: Sendable, Equatable {
    /// A method with what goes in and out.
    public struct Method: Sendable, Equatable {
        /// Parameters of the call.
        public let input: [VarlinkType.Field]
        /// Parameters of the reply.
        public let output: [VarlinkType.Field]
    }

    /// The interface's name, such as `io.flagwatch`.
    public let name: String
    /// The text it was read from, as introspection returns it.
    public let text: String
    /// Declared types by name.
    public internal(set) var types: [String: VarlinkType] = [:]
    /// Methods by name, without the interface's.
    public internal(set) var methods: [String: Method] = [:]
    /// Errors by name, without the interface's.
    public internal(set) var errors: [String: [VarlinkType.Field]] = [:]
    /// Names of all members in the order of the text.
    public internal(set) var members: [String] = []
    /// Comments above a member, by the member's name; of the interface itself under the empty name.
    public internal(set) var documentation: [String: String] = [:]

    /// Reads a definition.
    ///
    /// - Throws: `InterfaceError` with line and column: syntax, a member or field declared twice, a type that nobody
    ///   declares, nesting beyond 16 levels.
    public init(parsing text: String) throws(InterfaceError) {
        var parser = InterfaceParser(text)
        self = try parser.parse()
    }

    init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// Why a text is not an interface definition. Lines and columns count from 1.
public struct InterfaceError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was found and what was expected.
    public let message: String
    /// The line.
    public let line: Int
    /// The column, in bytes.
    public let column: Int

    /// The complaint as one line.
    public var description: String { "line \(line), column \(column): \(message)" }
}

/// The members of a JSON object in the order in which they were written; a name occurs once.
///
/// Look-up walks the members: objects here have tens of members, not thousands.
public struct JSONObject: Sendable, Equatable {
    /// A name with its value.
    public struct Member: Sendable, Equatable {
        /// The member's name.
        public let name: String
        /// The member's value.
        public var value: JSONValue

        /// A member.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The members in order.
    public private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// An object of these members; of a name given twice the last value stands, at the first one's place.
    public init(_ members: [Member]) {
        for member in members { self[member.name] = member.value }
    }

    /// Takes over members whose names the parser has already found to be distinct.
    init(distinct members: [Member]) { self.members = members }

    /// The value of that name; setting nil removes the member.
    public subscript(name: String) -> JSONValue? {
        get { members.first { $0.name == name }?.value }
        set {
            guard let index = members.firstIndex(where: { $0.name == name }) else {
                if let newValue { members.append(Member(name: name, value: newValue)) }
                return
            }
            if let newValue { members[index].value = newValue } else { members.remove(at: index) }
        }
    }

    /// The names in order.
    public var names: [String] { members.map(\.name) }

    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }

    /// Two objects are equal when they have the same members, in whatever order (RFC 8259, section 4).
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.members.count == right.members.count && left.members.allSatisfy { right[$0.name] == $0.value }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// An object; of a name given twice the last value stands.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.map { Member(name: $0.0, value: $0.1) })
    }
}

import Wording

/// A JSON value whose members keep the order in which they are given, so that its bytes are always the same (S4).
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A name with its value.
    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSONValue
    }

    /// An object of these members, in this order.
    static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.map { Member(name: $0.key, value: $0.value) })
    }

    static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    /// Its marks are the English ones in every language: the JSON holds no words of any.
    static func optional(_ text: Disclosed?) -> JSONValue { text.map { .disclosed($0) } ?? .null }
    static func disclosed(_ text: Disclosed) -> JSONValue { .string(text.text(in: .en)) }
    static func disclosed(_ texts: [Disclosed]) -> JSONValue { .array(texts.map { .disclosed($0) }) }
    static func optional(_ number: Int64?) -> JSONValue { number.map { .integer($0) } ?? .null }
    static func optional(_ flag: Bool?) -> JSONValue { flag.map { .bool($0) } ?? .null }
    static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// The text of RFC 8259, indented by two spaces, with a newline at the end.
    package var text: String {
        var text = ""
        write(to: &text, indent: "")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .string(let value): JSONValue.quote(value, to: &text)
        case .array(let values):
            JSONValue.list(values, "[", "]", to: &text, indent) { value, text, inner in
                value.write(to: &text, indent: inner)
            }
        case .object(let members):
            JSONValue.list(members, "{", "}", to: &text, indent) { member, text, inner in
                JSONValue.quote(member.name, to: &text)
                text += ": "
                member.value.write(to: &text, indent: inner)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indent: String,
        _ write: (Item, inout String, String) -> Void
    ) {
        text += open
        let inner = indent + "  "
        for (index, item) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + inner
            write(item, &text, inner)
        }
        text += items.isEmpty ? close : "\n\(indent)\(close)"
    }

    /// Escapes what RFC 8259 requires, and besides the line separators and directions that would disguise a text.
    private static func quote(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                let isSilent =
                    scalar.properties.generalCategory == .control
                    || scalar.properties.isBidiControl || scalar == "\u{2028}" || scalar == "\u{2029}"
                if isSilent {
                    let hex = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }
}

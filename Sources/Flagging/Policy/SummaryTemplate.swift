/// A text with names in braces in the place of what differs from one election to the next (S8).
public struct SummaryTemplate: Hashable, Sendable {
    /// What a name in braces may stand for. The raw value is the name.
    public enum Placeholder: String, Sendable, CaseIterable {
        /// The election's name.
        case election
        /// Its first polling day.
        case pollingDay = "polling-day"
        /// The organisation that flags.
        case organisation
    }

    /// One piece of the text.
    public enum Part: Hashable, Sendable {
        case text(String)
        /// What stands between two braces, whether it is a placeholder or not.
        case name(String)
        /// A brace without its other half.
        case brace(Character)
    }

    /// Its pieces in their order.
    public let parts: [Part]

    /// Reads a text.
    public init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let place = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            if place > rest.startIndex { parts.append(.text(String(rest[..<place]))) }
            let after = rest[rest.index(after: place)...]
            if rest[place] == "{", let end = after.firstIndex(where: { $0 == "{" || $0 == "}" }), after[end] == "}" {
                parts.append(.name(String(after[..<end])))
                rest = after[after.index(after: end)...]
            } else {
                parts.append(.brace(rest[place]))
                rest = after
            }
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// The placeholders in it.
    public var placeholders: [Placeholder] {
        parts.compactMap { if case .name(let name) = $0 { Placeholder(rawValue: name) } else { nil } }
    }

    /// The text with each placeholder filled in; what is none stays as it is.
    public func filled(_ value: (Placeholder) -> String) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .name(let name): Placeholder(rawValue: name).map(value) ?? "{\(name)}"
            case .brace(let brace): String(brace)
            }
        }.joined()
    }
}

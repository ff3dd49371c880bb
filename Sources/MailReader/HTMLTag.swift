/// The inside of an HTML tag: where it ends, and its attributes.
struct HTMLTag {
    typealias Attribute = (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)

    /// The place after the `>`.
    private(set) var end: Int
    /// What stands between the name and the `>`.
    private let inside: ArraySlice<UInt8>

    /// Reads from after the name. A `>` inside quotes is none, unless the quote never closes within the next 64 KiB:
    /// then the tag ends at its first `>`. Nil when no `>` follows at all.
    init?(_ input: ArraySlice<UInt8>, from start: Int) {
        guard let nearest = input.position(of: Byte.greater, in: start..<input.endIndex) else { return nil }
        var end = nearest + 1
        let head = input[start..<nearest]
        if head.contains(where: { $0 == Byte.quote || $0 == Byte.apostrophe }) {
            end = Self.end(in: input, from: start) ?? end
        }
        self.end = end
        inside = input[start..<end - 1]
    }

    private static func end(in input: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start
        let limit = min(input.endIndex, start + 1 << 16)
        while index < limit {
            let byte = input[index]
            if byte == Byte.greater { return index + 1 }
            // Only a quote after "=" opens a value; an apostrophe elsewhere is a slip.
            if byte == Byte.equals {
                index += 1
                while index < limit, input[index].isSpace { index += 1 }
                guard index < limit else { return nil }
                let mark = input[index]
                if mark == Byte.quote || mark == Byte.apostrophe {
                    guard let close = input.position(of: mark, in: index + 1..<limit) else { return nil }
                    index = close + 1
                }
            } else {
                index += 1
            }
        }
        return nil
    }

    /// Whether there can be any attribute at all: most tags have none.
    var mayHaveAttributes: Bool { inside.count > 1 }

    /// The attributes in order, at most 100: names as written, values without their quotes, character references as they
    /// stand.
    var attributes: [Attribute] {
        var attributes: [Attribute] = []
        let text = inside
        var index = text.startIndex
        while index < text.endIndex, attributes.count < 100 {
            while index < text.endIndex, text[index].isSpace || text[index] == Byte.slash { index += 1 }
            let nameStart = index
            while index < text.endIndex, !text[index].isSpace, text[index] != Byte.equals { index += 1 }
            let name = text[nameStart..<index]
            while index < text.endIndex, text[index].isSpace { index += 1 }
            guard index < text.endIndex, text[index] == Byte.equals else {
                if !name.isEmpty { attributes.append((name, [])) }
                continue
            }
            index += 1
            while index < text.endIndex, text[index].isSpace { index += 1 }
            guard index < text.endIndex else { break }
            let mark = text[index]
            let isQuoted = mark == Byte.quote || mark == Byte.apostrophe
            if isQuoted { index += 1 }
            let valueStart = index
            while index < text.endIndex, isQuoted ? text[index] != mark : !text[index].isSpace { index += 1 }
            attributes.append((name, text[valueStart..<index]))
            if isQuoted, index < text.endIndex { index += 1 }
        }
        return attributes
    }

    /// The `href` of a link.
    var reference: ArraySlice<UInt8>? { attributes.first { $0.name.equals(ignoringCase: "href") }?.value }
}

/// One scan over a TOML text that notes where everything stands.
///
/// It judges nothing but what the parser must not see; on a text that is not TOML it ends all the same, because every loop
/// moves forward.
struct PositionScanner {
    private typealias Step = PositionIndex.Step
    private typealias Position = PositionIndex.Position

    private let bytes: [UInt8]
    private var offset: Int
    private var line = 1
    private var column = 1
    private var index = PositionIndex()
    private var table: [PositionIndex.Step] = []
    private var elementCounts: [[PositionIndex.Step]: Int] = [:]

    /// The positions in a text; a byte order mark takes no column.
    static func index(of text: String) -> PositionIndex {
        var scanner = PositionScanner(Array(text.utf8))
        scanner.scan()
        return scanner.index
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private mutating func scan() {
        while true {
            skipBlank()
            guard let byte = peek() else { return }
            let before = offset
            if byte == Ascii.bracketOpen { header() } else { pair(in: table) }
            if offset == before { advance() }
        }
    }

    // MARK: Tables

    /// `[a.b]` or `[[a.b]]`. A step through an array of tables means its last element.
    private mutating func header() {
        let start = position
        advance()
        let isElement = peek() == Ascii.bracketOpen
        if isElement { advance() }
        skipSpace()
        if let byte = peek(), !Ascii.isKey(byte), ![Ascii.quote, Ascii.apostrophe, Ascii.bracketClose].contains(byte) {
            index.nameless = index.nameless ?? start
        }
        let names = keyPath()
        while let byte = peek(), byte == Ascii.bracketClose { advance() }

        var path: [Step] = []
        for (number, name) in names.enumerated() {
            path.append(.key(name.text))
            note(path, at: name.position)
            if number < names.count - 1, let count = elementCounts[path] { path.append(.index(count - 1)) }
        }
        if isElement {
            let count = elementCounts[path, default: 0]
            elementCounts[path] = count + 1
            path.append(.index(count))
        }
        index.keys[path] = start
        table = path
    }

    /// `a.b = value` in a table.
    private mutating func pair(in base: [PositionIndex.Step]) {
        var path = base
        for name in keyPath() {
            path.append(.key(name.text))
            note(path, at: name.position)
        }
        skipSpace()
        if peek() == Ascii.equals { advance() }
        skipSpace()
        value(at: path)
    }

    private mutating func note(_ path: [PositionIndex.Step], at position: PositionIndex.Position) {
        if index.keys[path] == nil { index.keys[path] = position }
    }

    // MARK: Keys

    private mutating func keyPath() -> [(text: String, position: PositionIndex.Position)] {
        var names: [(text: String, position: PositionIndex.Position)] = []
        while true {
            skipSpace()
            let start = position
            let text: String
            switch peek() {
            case Ascii.quote, Ascii.apostrophe: text = string()
            default: text = bare { Ascii.isKey($0) || $0 >= 0x80 }
            }
            guard names.count < PositionIndex.deepest else {
                giveUp(at: start)
                return names
            }
            names.append((text, start))
            skipSpace()
            guard peek() == Ascii.dot else { return names }
            advance()
        }
    }

    // MARK: Values

    private mutating func value(at path: [PositionIndex.Step]) {
        guard path.count <= PositionIndex.deepest else { return giveUp(at: position) }
        index.values[path] = position
        switch peek() {
        case Ascii.quote, Ascii.apostrophe: _ = string()
        case Ascii.bracketOpen: array(at: path)
        case Ascii.braceOpen: inlineTable(at: path)
        default: _ = bare { !Ascii.endsBareValue($0) }
        }
    }

    private mutating func array(at path: [PositionIndex.Step]) {
        advance()
        var count = 0
        while true {
            skipBlank()
            guard let byte = peek() else { return }
            let before = offset
            switch byte {
            case Ascii.bracketClose:
                advance()
                return
            case Ascii.comma: advance()
            default:
                value(at: path + [.index(count)])
                count += 1
            }
            if offset == before { advance() }
        }
    }

    private mutating func inlineTable(at path: [PositionIndex.Step]) {
        advance()
        while true {
            skipBlank()
            guard let byte = peek() else { return }
            let before = offset
            switch byte {
            case Ascii.braceClose:
                advance()
                return
            case Ascii.comma: advance()
            default: pair(in: path)
            }
            if offset == before { advance() }
        }
    }

    /// Ends the scan: each step further down costs stack, and the file is refused in any case.
    private mutating func giveUp(at position: PositionIndex.Position) {
        index.tooDeep = index.tooDeep ?? position
        offset = bytes.count
    }

    // MARK: Strings

    /// Reads a string of any of the four kinds; returns its text with escapes resolved.
    private mutating func string() -> String {
        guard let quote = peek() else { return "" }
        let isBasic = quote == Ascii.quote
        let isLong = starts(with: [quote, quote, quote])
        for _ in 0..<(isLong ? 3 : 1) { advance() }
        var content: [UInt8] = []
        while let byte = peek() {
            if isBasic, byte == Ascii.backslash {
                content += escape()
            } else if byte == quote, !isLong {
                advance()
                break
            } else if isLong, starts(with: [quote, quote, quote]) {
                for _ in 0..<3 { advance() }
                // Up to two quotes may stand directly before the closing three.
                while peek() == quote {
                    content.append(quote)
                    advance()
                }
                break
            } else {
                content.append(byte)
                advance()
            }
        }
        return String(decoding: content, as: UTF8.self)
    }

    /// A backslash and what it stands for. Positions need keys only, so a line-ending backslash may stay as it is.
    private mutating func escape() -> [UInt8] {
        let start = position
        advance()
        guard let letter = peek() else { return [] }
        advance()
        guard let digits = Ascii.escapeDigits[letter] else { return [Ascii.escapes[letter] ?? letter] }
        var number: UInt32 = 0
        for _ in 0..<digits {
            guard let byte = peek(), let digit = Character(UnicodeScalar(byte)).hexDigitValue else { break }
            number = number << 4 | UInt32(digit)
            advance()
        }
        if number == 0 { index.nulls.append(start) }
        return Array(String(Character(UnicodeScalar(number) ?? "\u{FFFD}")).utf8)
    }

    // MARK: Bytes

    private var position: PositionIndex.Position { Position(line: line, column: column) }

    private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func starts(with prefix: [UInt8]) -> Bool { bytes[offset...].starts(with: prefix) }

    private mutating func advance() {
        guard let byte = peek() else { return }
        offset += 1
        if byte == Ascii.lineFeed {
            line += 1
            column = 1
        } else if offset >= bytes.count || bytes[offset] & 0xC0 != 0x80 {
            column += 1
        }
    }

    private mutating func bare(while holds: (UInt8) -> Bool) -> String {
        let start = offset
        while let byte = peek(), holds(byte) { advance() }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == Ascii.space || byte == Ascii.tab { advance() }
    }

    /// White space, line ends and comments.
    private mutating func skipBlank() {
        while let byte = peek() {
            if byte == Ascii.hash {
                while let inside = peek(), inside != Ascii.lineFeed { advance() }
            } else if Ascii.isBlank(byte) {
                advance()
            } else {
                return
            }
        }
    }
}

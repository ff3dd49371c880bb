/// Cuts an interface definition into words and signs, and keeps the comments above each.
struct InterfaceScanner {
    enum Token: Equatable {
        case word(String)
        case sign(String)
        case end
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0
    /// The comment lines directly above the token in hand.
    private(set) var comments: [String] = []
    private(set) var token = Token.end
    private var tokenLine = 1
    private var tokenColumn = 1

    init(_ text: String) { bytes = Array(text.utf8) }

    func error(_ message: String) -> InterfaceError {
        InterfaceError(message: message, line: tokenLine, column: tokenColumn)
    }

    var found: String {
        switch token {
        case .word(let text), .sign(let text): "'\(text)'"
        case .end: "the end of the text"
        }
    }

    mutating func advance() throws(InterfaceError) {
        skipSpaceAndComments()
        tokenLine = line
        tokenColumn = position - lineStart + 1
        guard position < bytes.count else { return token = .end }
        let start = position
        while position < bytes.count, Self.isWordByte(bytes[position]) { position += 1 }
        // The language also allows a hyphen within an interface's name; ours have none, and it would hide the arrow.
        if position > start { return token = .word(text(start)) }
        for sign in ["->", "[]", "[string]", "(", ")", ":", ",", "?"] where bytes[position...].starts(with: sign.utf8) {
            position += sign.utf8.count
            return token = .sign(sign)
        }
        throw error("a character that belongs nowhere in an interface definition")
    }

    private mutating func skipSpaceAndComments() {
        comments = []
        var blankLines = 0
        while position < bytes.count {
            switch bytes[position] {
            case 0x0A:
                position += 1
                line += 1
                lineStart = position
                blankLines += 1
                // A comment set apart by an empty line documents nothing below it.
                if blankLines > 1 { comments = [] }
            case 0x20, 0x09, 0x0D: position += 1
            case UInt8(ascii: "#"):
                let start = position + 1
                while position < bytes.count, bytes[position] != 0x0A { position += 1 }
                let comment = text(start)
                comments.append(comment.first == " " ? String(comment.dropFirst()) : comment)
                blankLines = 0
            default: return
            }
        }
    }

    private func text(_ start: Int) -> String { String(decoding: bytes[start..<position], as: UTF8.self) }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}

extension AuthenticationResults {
    /// Words between blanks, comments and semicolons. Written by hand because the values in it come from whoever sent
    /// the mail: a semicolon in a quoted local part is no semicolon.
    struct Lexer {
        /// `header.d=x.com`, or a bare word.
        struct Word: Hashable {
            var name: String
            var value: String?

            var text: String { value.map { "\(name)=\($0)" } ?? name }
            var assignment: (name: String, value: String)? { value.map { (name, $0) } }
        }

        private let text: [UInt8]
        private var index = 0
        private var segments: [[Word]] = [[]]

        private init(_ text: [UInt8]) { self.text = text }

        /// The words of each segment; nil where something never ends.
        static func segments(_ text: [UInt8]) -> [[Word]]? {
            var lexer = Lexer(text)
            return lexer.run() ? lexer.segments : nil
        }

        private mutating func run() -> Bool {
            while true {
                guard skipBlanks() else { return false }
                guard index < text.count else { return true }
                if text[index] == UInt8(ascii: ";") {
                    index += 1
                    segments.append([])
                    continue
                }
                guard let name = name() else { return false }
                guard index < text.count, text[index] == UInt8(ascii: "=") else {
                    if !name.isEmpty { segments[segments.count - 1].append(Word(name: name, value: nil)) }
                    continue
                }
                index += 1
                guard skipBlanks(), let value = atom(stopsAtEquals: false) else { return false }
                segments[segments.count - 1].append(Word(name: name, value: value))
            }
        }

        /// A name, put together where blanks or comments stand around its `.` or `/` (RFC 8601, 2.2).
        private mutating func name() -> String? {
            guard var name = atom(stopsAtEquals: true), skipBlanks() else { return nil }
            while index < text.count, text[index] != UInt8(ascii: "="), text[index] != UInt8(ascii: ";"),
                isJoint(text[index]) || name.utf8.last.map(isJoint) == true
            {
                guard let more = atom(stopsAtEquals: true), skipBlanks() else { return nil }
                name += more
            }
            return name
        }

        private func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") }

        /// Blanks and comments; false where a comment never ends.
        private mutating func skipBlanks() -> Bool {
            while index < text.count {
                switch text[index] {
                case 0x20, 0x09, 0x0D, 0x0A: index += 1
                case UInt8(ascii: "("): guard skipComment() else { return false }
                default: return true
                }
            }
            return true
        }

        /// Comments nest (RFC 5322, 3.2.2); counted, not recursed.
        private mutating func skipComment() -> Bool {
            var depth = 0
            while index < text.count {
                switch text[index] {
                case UInt8(ascii: "\\"): index += 1
                case UInt8(ascii: "("): depth += 1
                case UInt8(ascii: ")"):
                    depth -= 1
                    if depth == 0 {
                        index += 1
                        return true
                    }
                default: break
                }
                index += 1
            }
            return false
        }

        /// A run without blanks, with its quoted strings undone; nil where a quoted string never ends.
        private mutating func atom(stopsAtEquals: Bool) -> String? {
            var bytes: [UInt8] = []
            while true {
                let start = index
                while index < text.count, !endsRun(text[index], stopsAtEquals) { index += 1 }
                let run = text[start..<index]
                guard index < text.count, text[index] == UInt8(ascii: "\"") else {
                    // Nearly every atom is one run without quotes.
                    guard !bytes.isEmpty else { return String(decoding: run, as: UTF8.self) }
                    return String(decoding: bytes + run, as: UTF8.self)
                }
                bytes += run
                guard appendQuoted(to: &bytes) else { return nil }
            }
        }

        private func endsRun(_ byte: UInt8, _ stopsAtEquals: Bool) -> Bool {
            switch byte {
            case 0x20, 0x09, 0x0D, 0x0A, UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "\""): true
            case UInt8(ascii: "="): stopsAtEquals
            default: false
            }
        }

        private mutating func appendQuoted(to bytes: inout [UInt8]) -> Bool {
            index += 1
            while index < text.count {
                switch text[index] {
                case UInt8(ascii: "\""):
                    index += 1
                    return true
                case UInt8(ascii: "\\") where index + 1 < text.count: index += 1
                default: break
                }
                bytes.append(text[index])
                index += 1
            }
            return false
        }
    }
}

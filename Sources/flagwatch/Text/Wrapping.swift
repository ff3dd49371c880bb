/// Breaks a text into lines of at most so many columns: at spaces, and inside a word only where it alone is too long.
enum Wrapping {
    static func lines(_ text: String, columns: Int) -> [String] {
        let columns = max(2, columns)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in Printable.line(text).split(separator: " ", omittingEmptySubsequences: true) {
            for piece in pieces(of: word, columns: columns) {
                let width = Printable.width(piece)
                if used > 0, used + 1 + width > columns {
                    lines.append(line)
                    line = ""
                    used = 0
                }
                line += (used > 0 ? " " : "") + piece
                used += (used > 0 ? 1 : 0) + width
            }
        }
        return used > 0 || lines.isEmpty ? lines + [line] : lines
    }

    /// A word, cut where it is too long for a line.
    private static func pieces(of word: Substring, columns: Int) -> [String] {
        guard Printable.width(word) > columns else { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let width = Printable.width(character)
            if used + width > columns {
                pieces.append(piece)
                piece = ""
                used = 0
            }
            piece.append(character)
            used += width
        }
        return pieces + [piece]
    }
}

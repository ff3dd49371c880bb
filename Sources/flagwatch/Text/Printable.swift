/// Text that is safe on a terminal, and how wide it is there.
///
/// Subjects, senders and notes are other people's text: an escape sequence in one could rewrite the screen, and an
/// override of the writing direction could turn a line around.
enum Printable {
    /// One line: line ends and tabs become spaces, what steers a terminal becomes U+FFFD.
    static func line(_ text: String) -> String {
        cleaned(text) { [0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains($0) ? " " : nil }
    }

    /// The same for text of many lines, whose line feeds stay.
    static func text(_ text: String) -> String {
        cleaned(text) { $0 == 0x0A ? "\n" : ($0 == 0x09 ? " " : nil) }
    }

    private static func cleaned(_ text: String, _ keep: (UInt32) -> Unicode.Scalar?) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let kept = keep(scalar.value) {
                result.append(kept)
            } else {
                result.append(steers(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }

    /// C0, DEL, C1, the marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX 9), and what has no
    /// width: a word that looks like another must not be one.
    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2064,
            0x2066...0x2069, 0xFEFF:
            true
        default: false
        }
    }

    /// The columns that a text takes on a terminal.
    static func width(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + width($1) } }

    /// 2 for what East Asian Width (UAX 11) calls wide and for emoji, else 1.
    static func width(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first, first.value >= 0x1100 else { return 1 }
        if first.properties.isEmojiPresentation { return 2 }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The text with spaces up to that width.
    static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - width(text)))
    }
}

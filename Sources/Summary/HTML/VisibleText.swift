/// Text of which everything can be seen (S5): mail is hostile, and a character that nobody sees may turn a line around
/// or part a word.
enum VisibleText {
    /// Controls, directions, format characters, and what no text of HTML may hold become U+FFFD; a tab is a blank.
    static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\n": return scalar
        case "\t", "\r", "\u{85}", "\u{2028}", "\u{2029}": return " "
        default: return isSilent(scalar) ? "\u{FFFD}" : scalar
        }
    }

    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate: return true
        case .unassigned: return scalar.properties.isNoncharacterCodePoint
        default: return scalar.properties.isBidiControl
        }
    }
}

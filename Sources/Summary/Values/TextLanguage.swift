/// Guesses in which language a text is written (S2, S5), by the words that every sentence of it has.
enum TextLanguage {
    /// `nl` or `en`; nil where neither has clearly more of them.
    static func tag(of text: some StringProtocol) -> String? {
        var dutch = 0
        var english = 0
        for word in text.prefix(examinedCharacters).split(whereSeparator: { !$0.isLetter }) {
            let word = word.lowercased()
            if dutchWords.contains(word) { dutch += 1 }
            if englishWords.contains(word) { english += 1 }
        }
        if dutch > 2 * english, dutch > 1 { return "nl" }
        return english > 2 * dutch && english > 1 ? "en" : nil
    }

    /// A language shows itself early.
    private static let examinedCharacters = 4_000

    private static let dutchWords: Set<String> = [
        "de", "het", "een", "en", "van", "dat", "dit", "niet", "op", "te", "voor", "met", "uw", "wij", "zijn", "aan",
        "er", "om", "ook", "deze", "bij", "naar", "wordt", "door",
    ]
    private static let englishWords: Set<String> = [
        "the", "and", "of", "to", "your", "not", "for", "with", "this", "that", "you", "we", "our", "have", "are",
        "been", "from", "has", "a", "does", "on", "by", "it",
    ]
}

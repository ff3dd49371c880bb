/// What is known of words (S3): nearly fifteen thousand common Dutch and English ones, the terms of elections and
/// policies, and which of them are names as well. What is not in it does not stay.
enum Lexicon {
    /// What a word is, from the least to the most likely to be a name.
    enum Kind: Int, Comparable {
        /// It joins other words and names nothing.
        case structural
        /// A term of elections, platforms or policies, in which capitals are usual.
        case term
        /// A common word that is known as no name.
        case common
        /// A common word that is a name as well.
        case namesake

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// What a word in small letters is; nil where it is not known.
    static func kind(of word: String) -> Kind? {
        if structural.contains(word) { return .structural }
        if terms.contains(word) { return .term }
        guard common.contains(word) || namesakes.contains(word) else { return nil }
        return namesakes.contains(word) ? .namesake : .common
    }

    /// Whether a word is also a name, whatever else it is.
    static func isNamesake(_ word: String) -> Bool { namesakes.contains(word) }

    /// Dutch writes a compound as one word: `kiezerspas`, `verkiezingsposter`, `stemcomputer`.
    static func isCompoundTerm(_ word: String) -> Bool {
        beginnings.contains { beginning in
            guard word.hasPrefix(beginning) else { return false }
            let rest = String(word.dropFirst(beginning.count))
            guard rest.count > 2, let kind = kind(of: rest) else { return false }
            return kind == .term || kind == .common
        }
    }

    /// What announces a name is none itself.
    private static let structural = set(structuralWords).union(titles).union(signatures).union(roles)
    private static let terms = set(policyTerms)
    private static let common = set(dutchWords).union(set(englishWords))
    private static let namesakes = set(namesakeWords)
    private static let beginnings = [
        "verkiezings", "stem", "kies", "kiezers", "kandidaten", "partij", "campagne", "gemeente", "raads", "kamer",
        "staten", "provincie", "waterschaps", "desinformatie", "beleids", "gebruiks", "platform",
    ]

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}

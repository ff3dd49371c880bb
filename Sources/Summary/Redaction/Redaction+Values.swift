import Wording

extension Redaction {
    /// `https://x.com/[REDACTED]`: scheme and host stay. What is no web address goes whole.
    package func url(_ url: String) -> String {
        guard let parsed = FlaggedURL(url) else { return Redaction.mark }
        return parsed.scheme + parsed.host + (parsed.rest.isEmpty ? "" : "/\(Redaction.mark)")
    }

    /// A code of an open list (`invalid-vote`, `threads`): it stays where the list knows it, or where it is made of
    /// letters and hyphens and holds no personal word.
    package func code(_ code: String) -> String {
        if [Vocabulary.ground, .signal, .outcome].contains(where: { $0.knows(code) }) { return code }
        let isPlain = code.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "_" }
        return isPlain && !code.isEmpty && personalWords.isDisjoint(with: Word.pieces(code)) ? code : Redaction.mark
    }
}

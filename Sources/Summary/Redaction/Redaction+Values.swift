import Flagging
import Wording

extension Redaction {
    /// `https://x.com/[REDACTED 5.1.2e]`: scheme and host stay where the host is a platform's own. All else goes whole.
    package func url(_ url: String) -> Disclosed {
        guard let parsed = FlaggedURL(url), PlatformHosts.contains(parsed.host) else { return .redacted }
        let kept = parsed.scheme + parsed.host
        return parsed.rest.isEmpty ? Disclosed(kept) : Disclosed(parts: [.kept(kept + "/"), .redacted(.usual)])
    }

    /// A code of an open list (`invalid-vote`, `threads`): it stays where a list or the configuration knows it, or
    /// where it is made of words that are no names.
    package func code(_ code: String) -> Disclosed {
        let lists: [Vocabulary] = [.ground, .signal, .outcome, .channel]
        if lists.contains(where: { $0.knows(code) }) || publicWords.contains(Word.folded(code)) {
            return Disclosed(code)
        }
        let isPlain = code.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "_" }
        let pieces = Word.pieces(code)
        let isHarmless = pieces.allSatisfy { piece in
            guard let kind = kind(of: piece), kind < .namesake else { return false }
            return kind < .common || !peoplesWords.contains(piece)
        }
        return isPlain && isHarmless && !pieces.isEmpty ? Disclosed(code) : .redacted
    }

    /// What a word in small letters is; a word of the configuration is a term.
    func kind(of word: String) -> Lexicon.Kind? { publicWords.contains(word) ? .term : Lexicon.kind(of: word) }
}

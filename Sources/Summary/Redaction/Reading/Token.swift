import Flagging

/// One word of a text while it is judged: what stands around its core, and what becomes of it.
struct Token {
    /// What becomes of a word.
    enum Verdict: Equatable {
        case stays(Disclosed)
        case goes
        /// A mark of the writer's own, such as `[REDACTED]`.
        case wasLeftOut
    }

    /// The white space before it: a blank, or line breaks.
    var space: String
    /// The word as it was written.
    let whole: Substring
    let opening: Substring
    let core: Substring
    let closing: Substring
    /// The core in small letters, with one kind of apostrophe.
    let word: String
    let spelling: Word.Spelling
    var startsSentence = false
    var kind: Lexicon.Kind?
    var verdict: Verdict = .goes
    /// On which ground it goes.
    var ground = RedactionGround.usual
    /// The number of the person's mark that decided; nil where the machine did (S3).
    var mark: Int64?
    /// The line of the text in which it stands, from 1.
    var line = 1
    /// Whether what went may be a part of a name: letters, no number and no address.
    var isNameLike = false
    /// Whether it is a part of a date that stays.
    var isDate = false
    /// Whether it is a part of a date, so that it is judged no more.
    var isSettled = false

    init(_ whole: Substring, after space: String) {
        self.space = space
        self.whole = whole
        opening = whole.prefix { Token.openers.contains($0) }
        let tail = whole.dropFirst(opening.count)
        closing = tail.suffix(tail.reversed().prefix { Token.closers.contains($0) }.count)
        core = tail.dropLast(closing.count)
        word = core.lowercased().replacing("’", with: "'")
        spelling = Word.Spelling(core)
    }

    var stays: Bool { if case .stays = verdict { true } else { false } }
    var isSymbol: Bool { core.isEmpty }
    var isNumber: Bool { Word.hasNumber(core) }
    /// Whether a sentence or a line ends after it; the full stop of an initial or a title ends none.
    var endsSentence: Bool {
        guard closing.contains(where: { ".!?…".contains($0) }) else { return false }
        return core.count != 1 && !Lexicon.titles.contains(word) && !Lexicon.signatures.contains(word)
    }
    /// `A.`, as before a name; `u.` and `X.` end a sentence.
    var isInitial: Bool {
        core.count == 1 && closing.first == "." && core.first?.isLetter == true && word != "u" && word != "x"
    }
    var hasBreakBefore: Bool { space.contains("\n") }

    mutating func keep(_ text: Substring) { verdict = .stays(Disclosed(String(text))) }

    mutating func hide(asName: Bool) {
        verdict = .goes
        isNameLike = asName
    }

    private static let openers: Set<Character> = [
        "(", "[", "{", "<", "\"", "'", "“", "‘", "„", "«", "¿", "¡", "-", "–", "—", ">", "*", "_",
    ]
    private static let closers: Set<Character> = [
        ")", "]", "}", ">", "\"", "'", "”", "’", "»", ".", ",", ";", ":", "!", "?", "…", "-", "–", "—", "#", "*", "_",
    ]
}

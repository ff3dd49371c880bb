extension Reading {
    /// What each word is by itself.
    mutating func judgeWords() {
        for index in tokens.indices where tokens[index].verdict != .wasLeftOut {
            judge(&tokens[index])
        }
        // `Will you`, `Kan ik`: a person is spoken to, so the word before is no name.
        for index in tokens.indices.dropLast() where tokens[index].startsSentence && !tokens[index].stays {
            let next = tokens[index + 1]
            if tokens[index].kind == .structural, next.spelling == .small, Lexicon.pronouns.contains(next.word) {
                tokens[index].keep(tokens[index].core)
            }
        }
    }

    private func judge(_ token: inout Token) {
        let core = token.core
        if core.isEmpty {
            let isHarmless = token.whole.unicodeScalars.allSatisfy {
                $0.isASCII || "–—“”„‘’«»…¿¡".unicodeScalars.contains($0)
            }
            if isHarmless { token.keep("") } else { token.hide(asName: false) }
            return
        }
        if core == "&" || core == "/" || core == "|" || core == "+" || core == "=" || isOwnToken(core) {
            token.keep(core)
            return
        }
        if let address = address(core) {
            token.verdict = address
            return
        }
        guard let kind = kind(of: token.word) else {
            token.hide(
                asName: !token.isNumber && core.contains(where: \.isLetter) && !core.contains { "@/\\#:=".contains($0) }
            )
            return
        }
        token.kind = kind
        if token.isInitial || isPersonal(token, kind) || !allowsCapitals(token, kind) {
            token.hide(asName: true)
        } else {
            token.keep(core)
        }
    }

    /// An address: of a platform's own host the host stays. Nil for what is none.
    private func address(_ core: Substring) -> Token.Verdict? {
        guard let url = FlaggedURL(String(core)) else {
            let host = core.lowercased()
            guard host.contains("."), PlatformHosts.contains(host) else { return nil }
            return .stays(Disclosed(host))
        }
        // Without a scheme only a platform's own host tells an address from two words.
        guard !url.scheme.isEmpty || PlatformHosts.contains(url.host) else { return nil }
        let disclosed = redaction.url(String(core))
        return disclosed == .redacted ? .goes : .stays(disclosed)
    }

    /// What a word is; of one with hyphens, slashes or an apostrophe its least harmless part counts.
    func kind(of word: String) -> Lexicon.Kind? {
        if let kind = redaction.kind(of: word) { return kind }
        if word.hasSuffix("'s") { return kind(of: String(word.dropLast(2))) }
        if let separator = word.first(where: { $0 == "-" || $0 == "/" }) {
            let parts = word.split(separator: separator, omittingEmptySubsequences: false)
            let isLong = separator == "-" || parts.allSatisfy { $0.count > 1 }
            let kinds = parts.map { kind(of: String($0)) }
            guard parts.count < 5, isLong, kinds.allSatisfy({ $0 != nil }) else { return nil }
            return kinds.compactMap { $0 }.max()
        }
        return Lexicon.isCompoundTerm(word) ? .term : nil
    }

    /// Whether the ledger knows a common word as somebody's.
    private func isPersonal(_ token: Token, _ kind: Lexicon.Kind) -> Bool {
        guard kind >= .common else { return false }
        let pieces = Word.pieces(token.word)
        if !redaction.peoplesWords.isDisjoint(with: pieces) { return true }
        return kind == .namesake && !redaction.traceWords.isDisjoint(with: pieces)
    }

    private func allowsCapitals(_ token: Token, _ kind: Lexicon.Kind) -> Bool {
        switch token.spelling {
        case .small: return true
        case .mixed:
            return kind == .term && redaction.publicWords.contains(token.word) || Reading.brands.contains(token.word)
        case .capitalised, .capitals: break
        }
        switch kind {
        case .term: return true
        case .structural: return keepsCapitals || !Lexicon.isNamesake(token.word)
        case .common: return keepsCapitals || token.startsSentence
        case .namesake: return keepsCapitals
        }
    }

    /// Written with capitals inside.
    private static let brands: Set<String> = [
        "youtube", "tiktok", "whatsapp", "linkedin", "groenlinks", "christenunie", "pvda", "pvdd",
    ]

    /// `TK25-001`, our own name of a flag, with or without its brackets.
    private func isOwnToken(_ core: Substring) -> Bool {
        let parts = core.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, redaction.publicWords.contains(Word.folded(String(parts[0]))) else { return false }
        let number = parts[1].first == "C" || parts[1].first == "c" ? parts[1].dropFirst() : parts[1]
        return Word.isSmallNumber(number)
    }
}

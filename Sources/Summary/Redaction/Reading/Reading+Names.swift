extension Reading {
    /// What the words before say of a word.
    private enum Cue { case none, title, signature, role, mention, name }

    /// A plain word that is a name goes by its place: after a title, a signature, a word that mentions somebody, or
    /// beside another name (`Piet Post`, `mw. Groen`, `melding over bakker`).
    mutating func hideNames() {
        hideAfterCues()
        hideBeforeNames()
        hideBetweenNames()
    }

    private mutating func hideAfterCues() {
        var cue = Cue.none
        for index in tokens.indices {
            let token = tokens[index]
            // A mail is wrapped at 72 letters, in the middle of a name too (`Ahmed`, and `Post` on the next line).
            let isWrapped = cue == .name && token.space == "\n" && (!token.isSymbol || token.whole == ">")
            if index > 0, token.hasBreakBefore, cue != .signature, !isWrapped { cue = .none }
            if token.isSymbol || token.core == "&" { continue }
            if token.stays, cue != .none, !isAct(index), goes(token, after: cue) { tokens[index].hide(asName: true) }
            cue = self.cue(after: index, before: cue)
        }
    }

    private func goes(_ token: Token, after cue: Cue) -> Bool {
        let isVerb = Lexicon.verbsThatAreNames.contains(token.word) && cue != .name
        if Lexicon.particles.contains(token.word) || (token.kind == .structural && !isVerb) { return false }
        // What stays for another reason, a date or a host, is no word.
        guard let kind = token.kind else { return false }
        let isCapital = token.spelling != .small
        let isNamesake = Lexicon.isNamesake(token.word)
        switch cue {
        case .none: return false
        case .title: return true
        case .signature: return kind > .term || isVerb || (isCapital && isNamesake)
        case .role: return isNamesake || (isCapital && kind == .common)
        case .mention: return kind == .namesake || isVerb || (isCapital && (kind == .common || isNamesake))
        case .name: return isNamesake || isCapital
        }
    }

    private func cue(after index: Int, before cue: Cue) -> Cue {
        let token = tokens[index]
        if !token.stays, token.isNameLike, token.spelling == .small, token.core.count < 6 {
            // `afz. bakker`: the full stop may be an abbreviation's.
            return .name
        }
        if token.endsSentence { return .none }
        if cue == .title || cue == .signature, token.stays, Lexicon.particles.contains(token.word) { return cue }
        if !token.stays { return token.isNameLike ? .name : .none }
        if Lexicon.titles.contains(token.word) { return .title }
        if Lexicon.signatures.contains(token.word) { return .signature }
        if cue != .title, Lexicon.roles.contains(token.word) || isVotedFor(index) { return .role }
        if Lexicon.mentions.contains(token.word) { return cue == .title ? .title : .mention }
        let continues = Lexicon.particles.contains(token.word) || token.closing.first == ":"
        switch cue {
        case .title, .signature, .role, .mention:
            return continues || ["is", "was"].contains(token.word) && cue == .signature ? cue : .none
        case .name: return continues || ["en", "and"].contains(token.word) ? .name : .none
        case .none: return .none
        }
    }

    /// `to tell you`, `unable to take action`: what somebody does. A name with its person's verb would be another form.
    private func isAct(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].word == "to", tokens[index].spelling == .small, isJoined(index) else {
            return false
        }
        let next = tokens[index + 1]
        if next.spelling == .small, Lexicon.pronouns.contains(next.word) { return true }
        return Lexicon.deeds.contains(tokens[index].word) && next.stays && next.spelling == .small
    }

    /// `stem niet op`, `voted for`
    private func isVotedFor(_ index: Int) -> Bool {
        guard ["op", "voor", "for"].contains(tokens[index].word) else { return false }
        return tokens[max(0, index - 3)..<index].contains { Lexicon.votes.contains($0.word) }
    }

    /// `roos jansen`, `Van Dijk`: what stands before a name and may be its beginning.
    private mutating func hideBeforeNames() {
        for index in tokens.indices.dropLast().reversed() where isJoined(index) {
            let token = tokens[index]
            let next = tokens[index + 1]
            guard token.stays, !next.stays, next.isNameLike, let kind = token.kind else { continue }
            let isCapital = token.spelling != .small && !token.startsSentence
            let isNamesake = Lexicon.isNamesake(token.word)
            let isParticle = Lexicon.particles.contains(token.word)
            if kind == .namesake || isCapital && (isNamesake || isParticle) { tokens[index].hide(asName: true) }
        }
    }

    /// `Jan de Vries` is one name.
    private mutating func hideBetweenNames() {
        for start in tokens.indices where tokens[start].isNameLike && !tokens[start].stays {
            var end = start
            while end + 1 < tokens.count, isJoined(end), isInside(tokens[end + 1]) { end += 1 }
            guard end > start, end + 1 < tokens.count, isJoined(end) else { continue }
            let next = tokens[end + 1]
            if !next.stays, next.isNameLike { for index in start...end { tokens[index].hide(asName: true) } }
        }
    }

    private func isInside(_ token: Token) -> Bool {
        guard token.stays else { return false }
        // `p i e t`: a letter alone between two that went is one of them.
        if token.core.count == 1 { return true }
        return Lexicon.particles.contains(token.word) && !["in", "op", "aan", "ben"].contains(token.word)
    }

    /// Whether nothing but a blank parts a word from the next.
    private func isJoined(_ index: Int) -> Bool {
        index + 1 < tokens.count && !tokens[index + 1].hasBreakBefore && !tokens[index].endsSentence
            && !tokens[index].closing.contains { ",;:)".contains($0) }
    }
}

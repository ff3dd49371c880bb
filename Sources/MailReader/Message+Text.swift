extension Message {
    /// The body a person would read: the inline text parts joined by one LF, of alternatives the plain one (else the
    /// HTML one as text), LF line ends, trailing newlines trimmed. Attachments and messages inside are not in it,
    /// except where the mail is nothing but another message.
    public var text: String { keptText.value(or: makeText) }

    private func makeText() -> String {
        let texts = Self.texts(of: root, with: Transcoder())
        if texts.isEmpty, let inner = root.message { return inner.text }
        return LineEnds.string(joining: texts, trimsEnd: true)
    }

    /// The readable texts of a part in order, without newlines at their ends. `Limits.deepest` bounds the recursion.
    private static func texts(of part: Part, with transcoder: Transcoder) -> [ArraySlice<UInt8>] {
        if !part.children.isEmpty {
            guard part.contentType.type == "multipart/alternative" else {
                return part.children.flatMap { texts(of: $0, with: transcoder) }
            }
            return chosenTexts(of: part, with: transcoder)
        }
        guard part.isReadable, !part.isMultipart else { return [] }
        let text = part.readableBytes(with: transcoder)
        guard let last = text.lastIndex(where: { !$0.isLineEnd && $0 != Byte.nul }) else { return [] }
        return [text[...last]]
    }

    /// The texts of the alternative with plain text; a blank one is no alternative (mailers send empty ones beside
    /// HTML). Each alternative is read once at most: alternatives inside alternatives must not multiply the work.
    private static func chosenTexts(of part: Part, with transcoder: Transcoder) -> [ArraySlice<UInt8>] {
        var read: Set<Int> = []
        for type in ["text/plain", "text/html", "text/"] {
            for index in part.children.indices.reversed() where holds(type, in: part.children[index]) {
                guard read.insert(index).inserted else { continue }
                let texts = texts(of: part.children[index], with: transcoder)
                if texts.contains(where: { !$0.trimmed.isEmpty }) { return texts }
            }
        }
        return []
    }

    private static func holds(_ type: String, in part: Part) -> Bool {
        guard part.children.isEmpty else { return part.children.contains { holds(type, in: $0) } }
        return part.isReadable && part.contentType.type.hasPrefix(type)
    }

    /// What the sender wrote: `text` without quoted text, attribution lines, signatures and the banners that our own
    /// gateways add, in its first MiB. For matching; the copy that is kept is never cut.
    public var freshText: String { FreshText.extracted(from: text) }

    /// The subject for matching only: without reply and forward prefixes of any language and the marks that gateways
    /// add, blanks folded, lower case. Empty without a subject.
    public var normalizedSubject: String { SubjectNormalizer.normalized(openingSubject ?? "") }
}

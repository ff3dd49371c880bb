extension Message {
    /// The body a person would read: the inline text parts joined by one LF, of alternatives the plain one (else the
    /// HTML one as text), LF line ends, trailing newlines trimmed. Attachments and messages inside are not in it,
    /// except where the mail is nothing but another message.
    public var text: String { keptText.value(or: makeText) }

    private func makeText() -> String {
        let texts = Self.texts(of: root, with: Transcoder(), choosing: Self.chosenTexts)
        if texts.isEmpty, let inner = root.message { return inner.text }
        return LineEnds.string(joining: texts, trimsEnd: true)
    }

    /// The readable texts of a part in order, without newlines at their ends. `Limits.deepest` bounds the recursion.
    private static func texts(
        of part: Part, with transcoder: Transcoder, choosing choose: (Part, Transcoder) -> [ArraySlice<UInt8>]
    ) -> [ArraySlice<UInt8>] {
        if !part.children.isEmpty {
            guard part.contentType.type == "multipart/alternative" else {
                return part.children.flatMap { texts(of: $0, with: transcoder, choosing: choose) }
            }
            return choose(part, transcoder)
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
                let texts = texts(of: part.children[index], with: transcoder, choosing: chosenTexts)
                if texts.contains(where: { !$0.trimmed.isEmpty }) { return texts }
            }
        }
        return []
    }

    /// Every body that a mail program may show: of alternatives each once, the last of them with the last. Blank ones are
    /// left out; the first is `text` wherever there is plain text.
    ///
    /// - Parameter most: more alternatives than this are not told apart.
    public func bodies(most: Int) -> [String] {
        var bodies = [text]
        guard Self.holdsAlternatives(root) else { return bodies }
        var count = 1
        while count <= most {
            let choice = count - 1
            var hasFurther = false
            let texts = Self.alternative(choice, of: root, with: Transcoder(), &hasFurther)
            let body = LineEnds.string(joining: texts, trimsEnd: true)
            if !texts.allSatisfy({ $0.trimmed.isEmpty }), !bodies.contains(body) { bodies.append(body) }
            guard hasFurther else { break }
            count += 1
        }
        return bodies
    }

    private static func holdsAlternatives(_ part: Part) -> Bool {
        part.contentType.type == "multipart/alternative" || part.children.contains(where: holdsAlternatives)
    }

    /// The texts with the alternative of that number, or the last, of each multipart.
    private static func alternative(
        _ number: Int, of part: Part, with transcoder: Transcoder, _ hasFurther: inout Bool
    ) -> [ArraySlice<UInt8>] {
        guard !part.children.isEmpty else { return texts(of: part, with: transcoder, choosing: chosenTexts) }
        guard part.contentType.type == "multipart/alternative" else {
            var all: [ArraySlice<UInt8>] = []
            for child in part.children { all += alternative(number, of: child, with: transcoder, &hasFurther) }
            return all
        }
        let readable = part.children.filter { holds("text/", in: $0) }
        guard let last = readable.indices.last else { return [] }
        if number < last { hasFurther = true }
        return alternative(number, of: readable[min(number, last)], with: transcoder, &hasFurther)
    }

    /// Everything in the mail that is text, seen or not: every alternative, hidden HTML, attached texts, and the messages
    /// inside with their subjects. To ask whether anything in it speaks of a thing; never what it says.
    public var everything: String {
        let transcoder = Transcoder()
        var texts: [ArraySlice<UInt8>] = []
        Self.collectEverything(self, transcoder, &texts)
        return LineEnds.string(joining: texts, trimsEnd: true)
    }

    private static func collectEverything(
        _ message: Message, _ transcoder: Transcoder, _ texts: inout [ArraySlice<UInt8>]
    ) {
        for leaf in message.leaves {
            if let inner = leaf.message {
                if let subject = inner.openingSubject { texts.append(Array(subject.utf8)[...]) }
                collectEverything(inner, transcoder, &texts)
            } else if leaf.contentType.isText {
                texts.append(leaf.wholeBytes(with: transcoder))
            }
        }
    }

    /// How large what stands in it as text is before it is decoded, with the messages inside.
    public var textSourceBytes: Int {
        leaves.reduce(0) { sum, leaf in
            leaf.contentType.isText || leaf.message != nil ? sum + leaf.bodyRange.count : sum
        }
    }

    /// What pictures, links and fields of its pages are called: shown in their place by some programs, and no text of the mail.
    /// Of more than 500 on a page the first.
    public var descriptions: [String] {
        let transcoder = Transcoder()
        return leaves.filter { $0.contentType.type == "text/html" && $0.isReadable && $0.message == nil }.flatMap {
            leaf in
            HTMLText.descriptions(in: leaf.textBytes(with: transcoder).bytes)
        }
    }

    /// Whether something is attached that is not read here and that a person would open: a document, a sheet, a scan. A
    /// picture that the text shows is none, nor is a signature.
    public var hasUnreadAttachment: Bool {
        leaves.contains { leaf in
            let type = leaf.contentType.type
            guard leaf.message == nil, !leaf.contentType.isText, !type.hasPrefix("message/") else { return false }
            if type.hasSuffix("-signature") || type.hasSuffix("/pgp-encrypted") { return false }
            let isShown =
                leaf.disposition != "attachment" && (leaf.first("content-id") != nil || leaf.disposition == "inline")
            return !(type.hasPrefix("image/") && isShown)
        }
    }

    private static func holds(_ type: String, in part: Part) -> Bool {
        guard part.children.isEmpty else { return part.children.contains { holds(type, in: $0) } }
        return part.isReadable && part.contentType.type.hasPrefix(type)
    }

    /// What the sender wrote: `text` without quoted text, attribution lines, signatures and the banners that our own
    /// gateways add, in its first MiB. For matching; the copy that is kept is never cut.
    public var freshText: String { FreshText.extracted(from: text) }

    /// The same of one of `bodies`.
    public func freshText(of body: String) -> String { FreshText.extracted(from: body) }

    /// What stands below the sender's signature mark in one of `bodies`, without what is quoted there.
    public func signature(of body: String) -> String { FreshText.signature(from: body) }

    /// The subject for matching only: without reply and forward prefixes of any language and the marks that gateways
    /// add, blanks folded, lower case. Empty without a subject.
    public var normalizedSubject: String { SubjectNormalizer.normalized(openingSubject ?? "") }
}

extension Message {
    /// The body a person would read: the inline text parts joined by one LF, of alternatives the plain one (else the
    /// HTML one as text), LF line ends, trailing newlines trimmed. Attachments and messages inside are not in it,
    /// except where the mail is nothing but another message.
    public var text: String {
        let transcoder = Transcoder()
        var texts: [[UInt8]] = []
        collectText(of: root, with: transcoder, into: &texts)
        if texts.isEmpty, let inner = root.message { return inner.text }
        var joined: [UInt8] = []
        for text in texts {
            if !joined.isEmpty { joined.append(Byte.lf) }
            joined.append(contentsOf: text)
        }
        while joined.last == Byte.lf { joined.removeLast() }
        return String(decoding: joined, as: UTF8.self)
    }

    /// Depth is bounded by `Limits.deepest`, so this may recurse.
    private func collectText(of part: Part, with transcoder: Transcoder, into texts: inout [[UInt8]]) {
        if part.contentType.type == "multipart/alternative", !part.children.isEmpty {
            if let chosen = chosenAlternative(of: part, with: transcoder) {
                collectText(of: chosen, with: transcoder, into: &texts)
            }
        } else if part.isMultipart, !part.children.isEmpty {
            for child in part.children { collectText(of: child, with: transcoder, into: &texts) }
        } else if part.isReadable {
            var text = part.readableBytes(with: transcoder)
            while text.last == Byte.lf { text.removeLast() }
            if !text.isEmpty { texts.append(text) }
        }
    }

    /// The alternative with plain text; one that is blank is no alternative (mailers send empty ones beside HTML).
    private func chosenAlternative(of part: Part, with transcoder: Transcoder) -> Part? {
        for type in ["text/plain", "text/html", "text/"] {
            for child in part.children.reversed() where holds(type, in: child) {
                var texts: [[UInt8]] = []
                collectText(of: child, with: transcoder, into: &texts)
                if texts.contains(where: { !$0[...].trimmed.isEmpty }) { return child }
            }
        }
        return nil
    }

    private func holds(_ type: String, in part: Part) -> Bool {
        guard part.children.isEmpty else { return part.children.contains { holds(type, in: $0) } }
        return part.isReadable && part.contentType.type.hasPrefix(type)
    }

    /// What the sender wrote: `text` without quoted text, attribution lines, signatures and the banners that our own
    /// gateways add. For matching; the copy that is kept is never cut.
    public var freshText: String { FreshText.extracted(from: text) }

    /// The subject for matching only: without reply and forward prefixes of any language and the marks that gateways
    /// add, blanks folded, lower case. Empty without a subject.
    public var normalizedSubject: String { SubjectNormalizer.normalized(subject ?? "") }
}

extension Message {
    /// Fields that RFC 5322 3.6 (and MIME, RFC 2045) allow once.
    private static let unique = [
        "from", "sender", "reply-to", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references",
        "mime-version", "content-type", "content-transfer-encoding",
    ]

    /// What is found only by decoding the fields and texts of this mail, without those already known.
    func contentAnomalies(except known: Set<Anomaly>) -> [Anomaly] {
        var seen = known
        var found: [Anomaly] = []
        func note(_ kind: Anomaly.Kind, _ detail: String?) {
            let anomaly = Anomaly(kind, detail)
            if found.count < 100, seen.insert(anomaly).inserted { found.append(anomaly) }
        }
        for name in Self.unique where root.headers.count(where: { $0.isNamed(name) }) > 1 {
            note(.duplicateField, name)
        }
        let transcoder = Transcoder()
        for field in root.headers { Self.check(field, with: transcoder, note: note) }
        for leaf in leaves where leaf.contentType.isText || leaf.encoding != .identity {
            Self.check(leaf, with: transcoder, note: note)
        }
        return found
    }

    private static func check(
        _ field: HeaderField, with transcoder: Transcoder, note: (Anomaly.Kind, String?) -> Void
    ) {
        let raw = field.rawValue
        if raw.contains(Byte.nul) { note(.nulByte, field.name) }
        if !Charset.isUTF8(raw) { note(.rawEightBitHeader, field.name) }
        if EncodedWords.containsWord(raw) {
            withoutActuallyEscaping(note) { note in
                _ = EncodedWords.decode(field.unfoldedBytes, with: transcoder, note: note)
            }
        }
        if field.isNamed("date"), HeaderDate(field.unfoldedBytes) == nil { note(.malformedDate, nil) }
        if ["from", "sender", "reply-to", "to", "cc"].contains(where: field.isNamed) {
            var parser = AddressParser(raw, most: Envelope.mostAddresses, with: nil)
            _ = parser.parse()
            if parser.isMalformed { note(.malformedAddress, field.name) }
        }
    }

    private static func check(_ leaf: Part, with transcoder: Transcoder, note: (Anomaly.Kind, String?) -> Void) {
        guard leaf.contentType.isText else {
            if let problem = leaf.decoded().problem { note(problem, leaf.contentType.type) }
            return
        }
        for problem in leaf.textBytes(with: transcoder).problems {
            let isCharset = problem == .unknownCharset || problem == .wrongCharset
            note(problem, isCharset ? leaf.charset : leaf.contentType.type)
        }
    }
}

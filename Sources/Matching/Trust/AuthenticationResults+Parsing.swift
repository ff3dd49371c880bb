extension AuthenticationResults {
    /// Reads a field's unfolded value; nil where a comment or a quoted string never ends: then nobody can say what in
    /// it was written by whom, and it counts for nothing.
    package init?(_ text: String) {
        guard let segments = Lexer.segments(Array(text.utf8)) else { return nil }
        results = []
        domainsBehindEnvelope = Self.domainsBehindEnvelope(Array(text.utf8))
        for (place, words) in segments.enumerated() {
            guard let first = words.first else { continue }
            // `mx.example.nl 1; …`: the id stands alone before the first semicolon, with a version at most.
            if place == 0, first.assignment == nil {
                authservID = first.text
                // `mx.example.nl dkim=pass` without a semicolon is not RFC 8601, but is written.
                guard let start = words.firstIndex(where: { $0.assignment != nil }) else { continue }
                append(words[start...])
                continue
            }
            append(words[...])
        }
    }

    /// One segment between semicolons. Words without `=` are Exchange's stray domains, or `none`: passed over.
    private mutating func append(_ words: ArraySlice<Lexer.Word>) {
        guard let head = words.first, let (name, value) = head.assignment, !name.utf8.contains(UInt8(ascii: "."))
        else { return }
        let method = Substring(name.utf8.prefix { $0 != UInt8(ascii: "/") }).lowercased()
        var result = Result(method: method, value: value.lowercased(), properties: [])
        for word in words.dropFirst() {
            guard let (name, value) = word.assignment else { continue }
            result.properties.append(Property(name: name.lowercased(), value: value))
        }
        results.append(result)
    }

    /// Looked at as bare text, comments too: what stands behind the semicolon that follows the first value that a sender
    /// chose. Whoever brought a result of his own there had to bring the rest of his address too.
    private static func domainsBehindEnvelope(_ text: [UInt8]) -> [String] {
        let lowered = text.map(\.lowered)
        let starts = ["smtp.mailfrom=", "smtp.mail=", "smtp.envelope-from=", "smtp.helo=", "domain of "]
        guard let start = starts.compactMap({ lowered.place(of: Array($0.utf8), from: 0) }).min(),
            var index = lowered.place(of: UInt8(ascii: ";"), from: start)
        else { return [] }
        var domains: [String] = []
        while let at = lowered.place(of: UInt8(ascii: "@"), from: index), domains.count < 100 {
            let domain = lowered[(at + 1)...].prefix { $0.isAlphanumeric || "-._".utf8.contains($0) || $0 >= 0x80 }
            domains.append(String(decoding: domain, as: UTF8.self))
            index = at + 1
        }
        return domains
    }
}

import MailReader

/// One `Received` field (RFC 5321, 4.4), as far as the border needs it. What the other side called itself is its own
/// choice, so a field is read strictly: one that does not have the shape of the grammar is not guessed at.
struct ReceivedField {
    /// The host that wrote the field; nil where it cannot be read.
    private(set) var by: String?
    /// What the other side called itself; nil where the host made the mail itself.
    private(set) var from: String?
    /// What else the host knows of the other side: its name in the DNS, by the comment behind `from`.
    private(set) var names: [String] = []
    /// The addresses of the other side, as the host saw them.
    private(set) var addresses: [NetworkAddress] = []
    /// `esmtps`, `lmtp`, `local`
    private(set) var with: String?
    /// The time after the last semicolon.
    private(set) var date: Int64?
    /// Whether a comment says that a user of the host handed the mail in.
    private(set) var isSubmission = false

    init(_ field: HeaderField) {
        let text = field.unfolded
        guard let (all, tail) = ReceivedTokens.split(text) else { return }
        date = tail.flatMap { HeaderDate($0)?.epochSeconds }
        var tokens = all[...]
        // Sendmail's submission puts a comment before all.
        while case .comment(let comment)? = tokens.first {
            isSubmission = isSubmission || Self.saysUser(comment)
            tokens = tokens.dropFirst()
        }
        var source: (name: String, comments: [String])?
        if tokens.first?.isWord("from") == true {
            guard case .word(let name)? = tokens.dropFirst().first else { return }
            tokens = tokens.dropFirst(2)
            source = (name, Self.comments(&tokens))
        }
        guard tokens.first?.isWord("by") == true, case .word(let host)? = tokens.dropFirst().first,
            Self.isHost(host)
        else { return }
        tokens = tokens.dropFirst(2)
        for comment in Self.comments(&tokens) { isSubmission = isSubmission || Self.saysUser(comment) }
        guard let with = Self.clauses(tokens) else { return }
        (by, self.with) = (host, with.isEmpty ? nil : with)
        if let source { take(source.name, source.comments) }
    }

    private mutating func take(_ name: String, _ comments: [String]) {
        from = name
        if let address = NetworkAddress(name) { addresses.append(address) }
        for comment in comments {
            for word in comment.split(whereSeparator: { " \t,;".contains($0) }) {
                let bare =
                    word.hasPrefix("HELO") || word.hasPrefix("helo") || word.hasPrefix("EHLO") ? "" : String(word)
                // `root@host [192.0.2.1]` is what identd said.
                let last = bare.split(separator: "@").last.map(String.init) ?? ""
                if let address = NetworkAddress(last) {
                    addresses.append(address)
                } else if let open = last.firstIndex(of: "["), let address = NetworkAddress(String(last[open...])) {
                    addresses.append(address)
                    names.append(String(last[..<open]))
                } else if !last.isEmpty {
                    names.append(last)
                }
            }
        }
    }

    /// The comments that stand here.
    private static func comments(_ tokens: inout ArraySlice<ReceivedTokens.Token>) -> [String] {
        var comments: [String] = []
        while case .comment(let comment)? = tokens.first {
            comments.append(comment)
            tokens = tokens.dropFirst()
        }
        return comments
    }

    /// The word after `with`, empty without one; nil where a second `by` or `from` stands among the clauses.
    private static func clauses(_ tokens: ArraySlice<ReceivedTokens.Token>) -> String? {
        var with = ""
        var isValue = false
        for token in tokens {
            guard case .word(let word) = token else { continue }
            if isValue {
                isValue = false
                continue
            }
            if token.isWord("by") || token.isWord("from") { return nil }
            if with.isEmpty, token.isWord("with") {
                with = "?"
            } else if with == "?" {
                with = word.lowercased()
            } else if token.isWord("for") || token.isWord("id") {
                isValue = true
            }
        }
        return with
    }

    /// Postfix writes `(Postfix, from userid 1000)`, sendmail `(from user@localhost)`.
    private static func saysUser(_ comment: String) -> Bool {
        let comment = comment.lowercased()
        return comment.range(ofASCII: "from userid") != nil || comment.hasPrefix("from ")
    }

    private static func isHost(_ text: String) -> Bool { DomainName(text) != nil || NetworkAddress(text) != nil }

    /// The host made the mail and took it from nobody, or a mailer on it handed it over.
    var isOwn: Bool {
        guard by != nil, addresses.allSatisfy(\.isLoopback) else { return false }
        return from == nil || with == "local" || isLoopback
    }

    /// Whether a user of the host handed the mail in: what stands below is his.
    var isHandedIn: Bool { isSubmission || from != nil && with == "local" }

    /// From the host itself over its own network. A name proves nothing: the other side chose it. `(localhost)` without a
    /// protocol is what sendmail writes when it sends to itself.
    var isLoopback: Bool {
        guard by != nil, from != nil, addresses.allSatisfy(\.isLoopback) else { return false }
        if !addresses.isEmpty { return true }
        return with == nil && from?.lowercased() == "localhost" && names == ["localhost"]
    }

    /// Delivery into the store (RFC 2033): no stranger speaks LMTP to us.
    var isDelivery: Bool {
        guard by != nil, let with else { return false }
        return ["lmtp", "lmtps", "lmtpa", "lmtpsa", "utf8lmtp", "utf8lmtps"].contains(with)
    }
}

/// The words and comments of a `Received`.
enum ReceivedTokens {
    enum Token {
        case word(String)
        case comment(String)

        func isWord(_ word: String) -> Bool {
            if case .word(let text) = self { return text.lowercased() == word }
            return false
        }
    }

    /// The words and comments in order, and what follows the last semicolon; nil where a parenthesis has no partner: then
    /// nobody can say what in it was written by whom.
    static func split(_ text: String) -> (tokens: [Token], tail: String?)? {
        var tokens: [Token] = []
        var (word, comment): ([UInt8], [UInt8]) = ([], [])
        var depth = 0
        var date: (place: Int, tokens: Int)?
        let bytes = Array(text.utf8)
        func close() {
            if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self))) }
            word = []
        }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "("):
                if depth == 0 { close() } else { comment.append(byte) }
                depth += 1
            case UInt8(ascii: ")"):
                guard depth > 0 else { return nil }
                depth -= 1
                if depth == 0 {
                    tokens.append(.comment(String(decoding: comment, as: UTF8.self)))
                    comment = []
                } else {
                    comment.append(byte)
                }
            case _ where depth > 0: comment.append(byte)
            case 0x20, 0x09, 0x0A, 0x0D: close()
            case UInt8(ascii: ";"):
                close()
                date = (index, tokens.count)
            default: word.append(byte)
            }
        }
        guard depth == 0 else { return nil }
        close()
        guard let date else { return (tokens, nil) }
        return (Array(tokens[..<date.tokens]), String(decoding: bytes[(date.place + 1)...], as: UTF8.self))
    }
}

extension TableReader {
    /// Domain names in lower case; none twice.
    func domains(_ key: String, isRequired: Bool) -> [String] {
        locatedDomains(key, isRequired: isRequired).map(\.value)
    }

    /// The same with their places.
    func locatedDomains(_ key: String, isRequired: Bool) -> [Located<String>] {
        list(
            key, required: isRequired ? "[\"x.com\"]" : nil,
            remedy: "write a domain in letters, digits and hyphens, such as \"x.com\"", Token.isDomain)
    }

    /// Mail addresses in lower case; none twice.
    func addresses(_ key: String) -> [String] { locatedAddresses(key).map(\.value) }

    /// The same with their places.
    func locatedAddresses(_ key: String) -> [Located<String>] {
        list(key, required: nil, remedy: "write a mail address, such as \"flagger@example.nl\"", Token.isAddress)
    }

    /// Senders, each an address or a domain, in lower case; none twice.
    func senders(_ key: String) -> [String] {
        list(key, required: nil, remedy: "write a mail address or a domain, such as \"support.x.com\"") {
            Token.isDomain($0) || Token.isAddress($0)
        }.map(\.value)
    }

    /// Whose mail acts by itself, in lower case; none twice (T3 d).
    func senderPatterns(_ key: String) -> [String] {
        list(key, required: nil, remedy: "write an address, \"*@x.com\" or \"*@*.x.com\"") { text in
            guard let at = text.lastIndex(of: "@") else { return false }
            let (local, host) = (text[..<at], text[text.index(after: at)...])
            guard local == "*" else { return !text.contains("*") && Token.isAddress(text) }
            return Token.isDomain(String(host.hasPrefix("*.") ? host.dropFirst(2) : host))
        }.map(\.value)
    }

    /// Phrases as they stand; none empty.
    func phrases(_ key: String) -> [String] {
        let found = strings(key, like: "[\"…\"]") ?? []
        for phrase in found where phrase.value.allSatisfy(\.isWhitespace) {
            refuse(phrase.place, "\(key) in \(title) has an empty phrase, which everything would match", "remove it")
        }
        return found.map(\.value)
    }

    private func list(
        _ key: String, required example: String?, remedy: String, _ isValid: (String) -> Bool
    ) -> [Located<String>] {
        var names: [Located<String>] = []
        for entry in strings(key, required: example) ?? [] {
            let name = entry.value.lowercased()
            if !isValid(name) {
                refuse(entry.place, "\(key) in \(title) has \(Quoted(entry.value))", remedy)
            } else if names.contains(where: { $0.value == name }) {
                refuse(entry.place, "\(key) in \(title) has \(Quoted(entry.value)) twice", "remove one")
            } else {
                names.append(Located(value: name, place: entry.place))
            }
        }
        return names
    }
}

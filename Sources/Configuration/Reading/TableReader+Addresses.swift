extension TableReader {
    /// Domain names in lower case; none twice.
    func domains(_ key: String, isRequired: Bool) -> [String] {
        list(
            key, required: isRequired ? "[\"x.com\"]" : nil,
            remedy: "write a domain in letters, digits and hyphens, such as \"x.com\"", Token.isDomain)
    }

    /// Mail addresses in lower case; none twice.
    func addresses(_ key: String) -> [String] {
        list(key, required: nil, remedy: "write a mail address, such as \"flagger@example.nl\"", Token.isAddress)
    }

    /// Senders, each an address or a domain, in lower case; none twice.
    func senders(_ key: String) -> [String] {
        list(key, required: nil, remedy: "write a mail address or a domain, such as \"support.x.com\"") {
            Token.isDomain($0) || Token.isAddress($0)
        }
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
    ) -> [String] {
        var names: [String] = []
        for entry in strings(key, required: example) ?? [] {
            let name = entry.value.lowercased()
            if !isValid(name) {
                refuse(entry.place, "\(key) in \(title) has \(Quoted(entry.value))", remedy)
            } else if names.contains(name) {
                refuse(entry.place, "\(key) in \(title) has \(Quoted(entry.value)) twice", "remove one")
            } else {
                names.append(name)
            }
        }
        return names
    }
}

import Flagging

extension TableReader {
    /// A string. `example`, in TOML, makes the key required and shows what would be right.
    package func string(_ key: String, required example: String? = nil, like hint: String? = nil) -> Located<String>? {
        guard let node = node(key, like: example) else { return nil }
        guard case .string(let text) = node.value else {
            wrongType(node, key, "write \(key) = \(example ?? hint ?? "\"…\"")")
            return nil
        }
        return Located(value: text, place: node.place)
    }

    /// A string that `convert` understands; `remedy` says what it would understand.
    package func value<Value>(
        _ key: String, required example: String? = nil, like hint: String? = nil, remedy: String,
        _ convert: (String) -> Value?
    ) -> Located<Value>? {
        guard let text = string(key, required: example, like: hint) else { return nil }
        guard let value = convert(text.value) else {
            refuse(text.place, "\(key) in \(title) is \(Quoted(text.value))", remedy)
            return nil
        }
        return Located(value: value, place: text.place)
    }

    /// One of a few words.
    package func choice<Value>(
        _ key: String, required example: String? = nil, among words: [(String, Value)]
    ) -> Located<Value>? {
        let hint = words.first.map { "\"\($0.0)\"" }
        guard let text = string(key, required: example, like: hint) else { return nil }
        if let word = words.first(where: { $0.0 == text.value }) {
            return Located(value: word.1, place: text.place)
        }
        let list = words.map { Quoted($0.0).description }.joined(separator: ", ")
        let near = Spelling.nearest(to: text.value, among: words.map(\.0)).map { "did you mean \($0)? " } ?? ""
        refuse(text.place, "\(key) in \(title) is \(Quoted(text.value))", "\(near)known are \(list)")
        return nil
    }

    /// A name for machines: lower-case letters, digits and hyphens (`[a-z0-9-]+`), at most 64.
    package func token(_ key: String, required example: String? = nil) -> Located<String>? {
        value(
            key, required: example, like: "\"\(key)\"",
            remedy: "use lower-case letters a-z, digits and hyphens only, at most 64"
        ) { Token.isValid($0) ? $0 : nil }
    }

    /// A name for people: one line, not empty.
    package func label(_ key: String, required example: String? = nil) -> Located<String>? {
        value(key, required: example, remedy: "write one line of text, without control characters") {
            Token.isLabel($0) ? $0 : nil
        }
    }

    /// A name in Dutch and English.
    func localizedText(_ key: String, required example: String) -> Located<LocalizedText>? {
        guard let reader = table(key, like: example) else { return nil }
        let nl = reader.label("nl", required: "\"…\"")
        let en = reader.label("en", required: "\"…\"")
        reader.finish()
        absorb(reader)
        guard let nl, let en else { return nil }
        return Located(value: LocalizedText(nl: nl.value, en: en.value), place: reader.place)
    }

    /// An elapsed time in seconds.
    package func duration(_ key: String, required example: String? = nil) -> Located<Int64>? {
        guard let text = string(key, required: example, like: example ?? "\"12h\"") else { return nil }
        do {
            return Located(value: try DurationText.seconds(text.value), place: text.place)
        } catch {
            refuse(text.place, "\(key) in \(title) is \(Quoted(text.value)), \(error.problem)", error.remedy)
            return nil
        }
    }

    /// True or false.
    package func boolean(_ key: String) -> Located<Bool>? {
        guard let node = node(key) else { return nil }
        guard case .boolean(let value) = node.value else {
            wrongType(node, key, "write \(key) = true or \(key) = false")
            return nil
        }
        return Located(value: value, place: node.place)
    }

    /// A whole number within bounds.
    package func integer(_ key: String, in range: ClosedRange<Int>) -> Located<Int>? {
        guard let node = node(key) else { return nil }
        guard case .integer(let value) = node.value else {
            wrongType(node, key, "write a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        guard range.contains(value) else {
            refuse(
                node.place, "\(key) in \(title) is \(value)",
                "write a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return Located(value: value, place: node.place)
    }

    /// An array of strings; nil where the key is absent or is no array.
    package func strings(_ key: String, required example: String? = nil, like hint: String? = nil) -> [Located<String>]?
    {
        guard let node = node(key, like: example) else { return nil }
        let right = "write \(key) = \(example ?? hint ?? "[\"…\"]")"
        guard case .array(let elements) = node.value else {
            wrongType(node, key, right)
            return nil
        }
        return elements.compactMap { element in
            guard case .string(let text) = element.value else {
                wrongType(element, key, right)
                return nil
            }
            return Located(value: text, place: element.place)
        }
    }

    /// An array of names for machines, each once; empty where the key is absent.
    func tokens(_ key: String, like hint: String) -> [String] {
        var seen: [String: Place] = [:]
        return (strings(key, like: hint) ?? []).compactMap { name in
            guard Token.isValid(name.value) else {
                refuse(
                    name.place, "\(key) in \(title) has \(Quoted(name.value))",
                    "use lower-case letters a-z, digits and hyphens only, at most 64")
                return nil
            }
            refuseSecond(name, named: "name", seen: &seen)
            return name.value
        }
    }

    /// What was refused in a table inside this one is refused in this one.
    package func absorb(_ inner: TableReader) {
        if inner.isRefused { markRefused() }
    }
}

internal import Flagging

/// The personal values of an event as a flat list, and back (L5). The names are part of the ledger's format.
enum PersonalValues {
    /// A value with its name, such as `subject`, `urls.0`, `notes.why` or `finding.sender`.
    typealias Named = (name: String, value: String)

    private static let findingPrefix = "finding."

    /// Takes every personal value out of an event: from its own values, from the finding of a held mail, and the texts of
    /// its body that must be erasable. What remains may be hashed for good.
    static func strip(_ event: Event) -> (body: EventBody, values: [Named]) {
        var values = flatten(event.personal, prefix: "")
        var body = event.body
        if case .mailHeld(var finding) = body {
            values += flatten(finding.personal, prefix: findingPrefix)
            finding.personal = .none
            body = .mailHeld(finding: finding)
        }
        for text in ErasableText.allCases {
            guard let value = body[text] else { continue }
            values.append((text.rawValue, value))
            body[text] = nil
        }
        return (body, values)
    }

    /// Puts back what is still there; false where a name is not one that `strip` writes.
    static func restore(_ value: String, name: String, into event: inout Event) -> Bool {
        if let text = ErasableText(rawValue: name) {
            event.body[text] = value
            return true
        }
        if name.hasPrefix(findingPrefix), case .mailHeld(var finding) = event.body {
            let isKnown = restore(value, name: name.dropFirst(findingPrefix.count), into: &finding.personal)
            event.body = .mailHeld(finding: finding)
            return isKnown
        }
        return restore(value, name: name[...], into: &event.personal)
    }

    private static func flatten(_ personal: Personal, prefix: String) -> [Named] {
        var values: [Named] = []
        func add(_ name: String, _ value: String?) {
            if let value { values.append((prefix + name, value)) }
        }
        add("actorName", personal.actorName)
        add("subject", personal.subject)
        for (index, url) in personal.urls.enumerated() { add("urls.\(index)", url) }
        for (index, reference) in personal.references.enumerated() { add("references.\(index)", reference) }
        for (key, note) in personal.notes.sorted(by: { $0.key < $1.key }) { add("notes.\(key)", note) }
        add("sender", personal.sender)
        add("path", personal.path)
        add("text", personal.text)
        return values
    }

    private static func restore(_ value: String, name: Substring, into personal: inout Personal) -> Bool {
        switch name {
        case "actorName": personal.actorName = value
        case "subject": personal.subject = value
        case "sender": personal.sender = value
        case "path": personal.path = value
        case "text": personal.text = value
        case _ where name.hasPrefix("urls."): personal.urls.append(value)
        case _ where name.hasPrefix("references."): personal.references.append(value)
        case _ where name.hasPrefix("notes."): personal.notes[String(name.dropFirst(6))] = value
        default: return false
        }
        return true
    }
}

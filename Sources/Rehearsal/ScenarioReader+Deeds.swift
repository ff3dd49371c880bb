import Configuration
import Flagging
import Wording

/// What people do in a scenario.
extension ScenarioReader {
    func open(_ reader: TableReader) -> Scenario.Deed? {
        let platform = reader.token("platform", required: "\"x\"")
        var request = OpenRequest(platform: platform?.value ?? "")
        request.election = reader.token("election")?.value
        request.service = reader.token("service")?.value
        request.channel = reader.token("channel")?.value
        request.ground = reader.token("ground")?.value
        request.signal = reader.token("signal")?.value
        request.rule = text("rule", .rule, reader)
        request.subject = text("subject", .subject, reader)
        request.urls = urls(reader)
        request.messageID = text("message-id", .messageID, reader)
        request.submitted = instant("submitted", reader)?.value
        request.known = known(reader)
        request.isContact = reader.boolean("contact")?.value ?? false
        request.ownAttempts = text("own-attempts", .ownAttempts, reader)
        request.risk = text("risk", .risk, reader)
        request.text = text("text", .text, reader)
        request.newWords = reader.boolean("new-word")?.value ?? false
        return platform == nil ? nil : .open(request)
    }

    func record(_ reader: TableReader) -> Scenario.Deed? {
        let id = flag(reader)
        let kinds = FactKind.allCases.map { ($0.rawValue, $0) }
        let kind = reader.choice("kind", required: "\"follow-up\"", among: kinds)
        guard let id, let kind else { return nil }
        var request = RecordRequest(flag: id, kind: kind.value)
        request.channel = reader.token("channel")?.value
        request.occurred = instant("occurred", reader)?.value
        request.known = known(reader)
        request.outcomes = outcomes(reader)
        request.note = text("note", .note, reader)
        request.references = text("reference", .reference, reader).map { [$0] } ?? []
        request.messageID = text("message-id", .messageID, reader)
        request.text = text("text", .text, reader)
        request.posted = posted(reader)
        request.newWords = reader.boolean("new-word")?.value ?? false
        return .record(request)
    }

    /// One outcome or several.
    private func outcomes(_ reader: TableReader) -> [String] {
        guard let node = reader.node("outcome") else { return [] }
        if case .string(let outcome) = node.value { return [outcome] }
        return reader.strings("outcome", like: "[\"geen_overtreding\"]")?.map(\.value) ?? []
    }

    private func urls(_ reader: TableReader) -> [String] {
        let typed = reader.strings("url", like: "[\"https://…\"]") ?? []
        return typed.compactMap { checked($0, as: .url, "url", reader) }
    }

    /// A text within the bounds that it has at every door (L10).
    private func text(
        _ key: String, _ field: TextField, _ reader: TableReader, required example: String? = nil
    ) -> String? {
        reader.string(key, required: example).flatMap { checked($0, as: field, key, reader) }
    }

    private func checked(
        _ typed: Located<String>, as field: TextField, _ key: String, _ reader: TableReader
    ) -> String? {
        do {
            return try field.read(typed.value, isStory: true)
        } catch {
            let why = error.explanation(in: .en, zone: .utc)
            reader.refuse(typed.place, "\(key) in \(reader.title): \(why.what)", why.remedy)
            return nil
        }
    }

    private func posted(_ reader: TableReader) -> CivilDate? {
        guard let typed = reader.string("posted") else { return nil }
        if let day = CivilDate(typed.value) { return day }
        reader.refuse(typed.place, "posted in \(reader.title) is no day: \(typed.value)", "write it as \"2025-10-13\"")
        return nil
    }

    private func known(_ reader: TableReader) -> Known? {
        reader.choice("known", among: Known.allCases.map { ($0.rawValue, $0) })?.value
    }

    var decisions: [(String, (TableReader) -> Scenario.Deed?)] {
        [
            (
                "take",
                { reader in
                    let role = reader.token("role")?.value
                    return flag(reader).map { .take($0, role: role) }
                }
            ),
            (
                "snooze",
                { reader in
                    guard let id = flag(reader), let until = instant("until", reader, required: true) else {
                        return nil
                    }
                    return .snooze(id, until: until.value)
                }
            ),
            ("close", { reader in flag(reader).map { .close($0) } }),
            ("reopen", { reader in flag(reader).map { .reopen($0) } }),
            (
                "link",
                { reader in
                    let kinds = FactKind.allCases.map { ($0.rawValue, $0) }
                    let kind = reader.choice("kind", required: "\"reaction\"", among: kinds)
                    guard let path = mailPath(reader), let id = flag(reader), let kind else { return nil }
                    return .link(path: path, flag: id, kind: kind.value)
                }
            ),
            ("dismiss", { reader in mailPath(reader).map { .dismiss(path: $0) } }),
            (
                "unlink",
                { reader in
                    let why = text("why", .why, reader, required: "\"linked to the wrong flag\"")
                    guard let path = mailPath(reader), let why else { return nil }
                    return .unlink(path: path, why: why)
                }
            ),
            (
                "retract",
                { reader in
                    let why = text("why", .why, reader, required: "\"typed the wrong flag\"")
                    guard let event = reader.integer("event", in: 1...Int.max), let why else { return nil }
                    return .retract(event: Int64(event.value), why: why)
                }
            ),
        ]
    }

    private func mailPath(_ reader: TableReader) -> String? {
        reader.string("mail", required: "\"mail/x-reaction.eml\"").map { resolved($0.value) }
    }
}

import Configuration
import Flagging

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
        request.rule = reader.string("rule")?.value
        request.subject = reader.string("subject")?.value
        request.urls = reader.strings("url", like: "[\"https://…\"]")?.map(\.value) ?? []
        request.messageID = reader.string("message-id")?.value
        request.submitted = instant("submitted", reader)?.value
        request.known = known(reader)
        request.isContact = reader.boolean("contact")?.value ?? false
        request.ownAttempts = reader.string("own-attempts")?.value
        request.risk = reader.string("risk")?.value
        // A story is written and read again: what stands in it is meant.
        request.newWords = true
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
        request.note = reader.string("note")?.value
        request.references = reader.string("reference").map { [$0.value] } ?? []
        request.messageID = reader.string("message-id")?.value
        request.newWords = true
        return .record(request)
    }

    /// One outcome or several.
    private func outcomes(_ reader: TableReader) -> [String] {
        guard let node = reader.node("outcome") else { return [] }
        if case .string(let outcome) = node.value { return [outcome] }
        return reader.strings("outcome", like: "[\"geen_overtreding\"]")?.map(\.value) ?? []
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
                    let why = reader.string("why", required: "\"linked to the wrong flag\"")
                    guard let path = mailPath(reader), let why else { return nil }
                    return .unlink(path: path, why: why.value)
                }
            ),
            (
                "retract",
                { reader in
                    let why = reader.string("why", required: "\"typed the wrong flag\"")
                    guard let event = reader.integer("event", in: 1...Int.max), let why else { return nil }
                    return .retract(event: Int64(event.value), why: why.value)
                }
            ),
        ]
    }

    private func mailPath(_ reader: TableReader) -> String? {
        reader.string("mail", required: "\"mail/x-reaction.eml\"").map { resolved($0.value) }
    }
}

import Flagging
import Wording

extension Exhibit {
    func json(in zone: ZoneTable) -> JSONValue {
        var members: [JSONValue.Member] = []
        func add(_ name: String, _ value: JSONValue) { members.append(.init(name: name, value: value)) }
        add("number", .integer(Int64(number)))
        add("kind", .string(kind.rawValue))
        add("occurred", occurred.json(in: zone))
        add("posted", .optional(posted?.description))
        add("beforePolls", .optional(beforePollsSeconds))
        add("channel", .optional(channel))
        add("outcomes", .disclosed(outcomes))
        add("follows", .optional(follows.map { Int64($0) }))
        add("elapsed", .array(passages.map { $0.json(in: zone) }))
        add("subject", .optional(subject))
        add("urls", .disclosed(urls))
        add("references", .disclosed(references))
        add("messageID", .optional(messageID))
        add("sender", .optional(sender))
        add("text", .optional(text?.text))
        add("textCut", .integer(Int64(text?.cut ?? 0)))
        add("wholeMail", .optional(text?.wholeMail))
        add("language", .optional(text?.language))
        if let inside { add("internal", inside.json(in: zone)) }
        return .object(members)
    }
}

extension Passage {
    fileprivate func json(in zone: ZoneTable) -> JSONValue {
        .members([
            "since": .optional(since.map { Int64($0) }), "seconds": .optional(seconds),
            "known": .string(known.rawValue),
            "window": window?.json(in: zone) ?? .null,
        ])
    }
}

extension Window {
    fileprivate func json(in zone: ZoneTable) -> JSONValue {
        .members([
            "clock": .string(clock.rawValue), "tier": .string(tier), "seconds": .integer(seconds),
            "deadline": .optional(deadline?.rfc3339(in: zone)), "inside": .optional(isInside),
        ])
    }
}

extension Inside {
    func json(in zone: ZoneTable) -> JSONValue {
        .members([
            "event": .integer(event), "recorded": .string(recorded.rfc3339(in: zone)), "actor": .string(actor),
            "actorName": .optional(actorName),
            "notes": .array(notes.map { .members(["name": .string($0.name), "text": .string($0.text)]) }),
            "mail": mail.map(Inside.json) ?? .null, "path": .optional(path),
        ])
    }

    private static func json(of mail: MailReference) -> JSONValue {
        .members([
            "identity": .string(mail.identity), "messageID": .optional(mail.messageID),
            "trust": .string(mail.trust.verdict.rawValue), "reason": .string(mail.trust.reason.text(in: .en)),
            "rule": .string(mail.rule),
        ])
    }
}

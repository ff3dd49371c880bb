import Flagging

extension Edition {
    func json(in zone: ZoneTable) -> JSONValue {
        .members([
            "number": .integer(Int64(number)), "previousAsOf": .string(previousAsOf.rfc3339(in: zone)),
            "changes": .array(changes.map(\.json)),
        ])
    }
}

extension Edition.Change {
    fileprivate var json: JSONValue {
        let (what, flag, exhibit): (String, FlagID?, Int?) =
            switch subject {
            case .texts: ("texts", nil, nil)
            case .calendar: ("calendar", nil, nil)
            case .flag(let id): ("flag", id, nil)
            case .exhibit(let id, let number): ("exhibit", id, number)
            }
        return .members([
            "what": .string(what), "flag": .optional(flag?.description),
            "exhibit": .optional(exhibit.map { Int64($0) }), "change": .string(kind.rawValue),
        ])
    }
}

extension EarlierElection {
    var json: JSONValue {
        .members([
            "election": .string(id), "name": name.json, "firstPollingDay": .string(day.description),
            "total": .integer(Int64(total)),
            "platforms": .array(
                uses.map { .members(["platform": .string($0.platform), "uses": .integer(Int64($0.count))]) }),
            "contacts": .integer(Int64(contacts)),
        ])
    }
}

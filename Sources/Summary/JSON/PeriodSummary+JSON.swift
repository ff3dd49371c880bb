import Flagging

/// The summary as JSON: codes and instants, no words (`summary.schema.json`).
extension PeriodSummary {
    var json: JSONValue {
        var members: [JSONValue.Member] = []
        func add(_ name: String, _ value: JSONValue) { members.append(.init(name: name, value: value)) }
        add("version", .integer(3))
        add("audience", .string(isInternal ? "internal" : "public"))
        add("concept", .bool(!isInternal && !isReleased))
        add("damaged", .bool(isFromDamagedLedger))
        add(
            "chain",
            .members(["event": .integer(lastEvent), "hash": .optional(isInternal ? lastHash : nil)]))
        add("asOf", .string(asOf.rfc3339(in: election.zone)))
        add("edition", edition?.json(in: election.zone) ?? .null)
        add("organisation", settings?.organisation?.json ?? .null)
        add(
            "election",
            .members([
                "id": .string(election.id), "code": .string(election.code), "name": election.name.json,
                "zone": .string(election.zone.identifier),
                "firstPollingDay": .string(election.firstPollingDay.description),
                "resultDay": .string(election.resultDay.description),
            ]))
        add(
            "uses",
            .members([
                "total": .integer(Int64(useCount)),
                "platforms": .array(
                    uses.map {
                        .members(["platform": .string($0.platform), "uses": .integer(Int64($0.count))])
                    }),
            ]))
        add("contacts", .members(["total": .integer(Int64(contactCount))]))
        add("earlier", .array(earlier.map(\.json)))
        add("flags", .array(flags.map { $0.json(in: election.zone) }))
        add("contactRecords", .array(contacts.map { $0.json(in: election.zone) }))
        add("redactions", .array(redactions.map(\.json)))
        add("inventory", .array(inventory.map(\.json)))
        if isInternal { add("leftOut", .array(leftOut.map(\.json))) }
        return .object(members)
    }
}

extension LocalizedText {
    var json: JSONValue { .members(["nl": .string(nl), "en": .string(en)]) }
}

extension RedactionCount {
    fileprivate var json: JSONValue {
        .members(["ground": .string(ground.rawValue), "count": .integer(Int64(count))])
    }
}

extension InventoryRow {
    fileprivate var json: JSONValue {
        .members([
            "flag": .string(flag.description), "exhibit": .integer(Int64(exhibit)), "kind": .string(kind.rawValue),
            "judgement": .string(judgement.rawValue), "redactions": .array(redactions.map(\.json)),
            "leftOutBefore": .integer(Int64(leftOut)),
        ])
    }
}

extension LeftOut {
    fileprivate var json: JSONValue {
        .members([
            "event": .integer(event), "kind": .string(kind), "flag": .string(flag.description), "by": .integer(by),
            "why": .optional(why),
        ])
    }
}

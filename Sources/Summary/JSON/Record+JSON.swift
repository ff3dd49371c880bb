import Flagging

extension Record {
    func json(in zone: ZoneTable) -> JSONValue {
        var members: [JSONValue.Member] = []
        func add(_ name: String, _ value: JSONValue) { members.append(.init(name: name, value: value)) }
        add("id", .string(id.description))
        add("platform", .string(platform))
        add("service", .optional(service))
        add("channel", .disclosed(channel))
        add("ground", .optional(ground))
        add("signal", .optional(signal))
        add("rule", .optional(rule))
        add("date", .string(day.description))
        add("submitted", submitted.json(in: zone))
        add("state", .string(isClosed ? "closed" : "open"))
        add(
            "pending",
            .array(
                pending.map {
                    .members(["clock": .string($0.clock.rawValue), "since": .optional($0.since.map { Int64($0) })])
                }))
        add("outcomes", outcomesJSON)
        add("exhibits", .array(exhibits.map { $0.json(in: zone) }))
        if let notes = notesJSON(in: zone) { add("notes", notes) }
        return .object(members)
    }

    private var outcomesJSON: JSONValue {
        .array(
            outcomeHistory.map {
                .members(["exhibit": .optional($0.exhibit.map { Int64($0) }), "outcome": .disclosed($0.code)])
            })
    }

    /// Notes stand in the internal summary only; that it is one shows in its exhibits.
    private func notesJSON(in zone: ZoneTable) -> JSONValue? {
        guard exhibits.contains(where: { $0.inside != nil }) else { return nil }
        return .array(notes.map { $0.json(in: zone) })
    }
}

extension Moment {
    func json(in zone: ZoneTable) -> JSONValue {
        .members(["instant": .optional(instant?.rfc3339(in: zone)), "known": .string(known.rawValue)])
    }
}

import Flagging

/// What people and mail do, in short, at so many hours after the epoch.
extension VirtualTime {
    static let first = FlagID(code: "SM", sequence: 1)

    mutating func open(
        _ hours: Double, platform: String = "x", channel: String? = nil, submitted: Double? = nil
    ) throws {
        let request = OpenRequest(
            election: "small", platform: platform, channel: channel, submitted: submitted.map(Small.at))
        try at(Small.at(hours), .open(request, by: Self.person))
    }

    mutating func record(
        _ hours: Double, _ kind: FactKind, _ flag: FlagID = first, occurred: Double? = nil, channel: String? = nil
    ) throws {
        let isOutcome = kind == .outcome
        let request = RecordRequest(
            flag: flag, kind: kind, channel: channel, occurred: occurred.map(Small.at),
            outcomes: isOutcome ? ["no-violation"] : [], note: kind == .note ? "seen" : nil)
        try at(Small.at(hours), .record(request, by: Self.person))
    }

    mutating func mail(
        _ hours: Double, _ kind: FactKind, identity: String = "aa", date: Double?, arrival: Double? = nil,
        flag: FlagID = first, trust: Trust.Verdict = .verified
    ) throws {
        try at(
            Small.at(hours),
            .mail(
                .sample(
                    kind, identity: identity, date: date.map(Small.at), arrival: Small.at(arrival ?? hours), flag: flag,
                    platform: book.flag(flag)?.opening.platform ?? "x", trust: trust)))
    }
}

extension Finding {
    /// A mail from X about one flag, found by our Message-ID.
    static func sample(
        _ kind: FactKind, identity: String, date: Instant?, arrival: Instant, flag: FlagID,
        platform: String = "x", trust: Trust.Verdict = .verified
    ) -> Finding {
        Finding(
            mail: MailReference(
                identity: identity, messageID: "\(identity)@x.example", trust: Trust(trust, reason: "sample"),
                rule: "sample"),
            kind: .fact(kind), platform: platform,
            candidates: [Candidate(flag: flag, strength: .messageID)], date: date, arrival: arrival, personal: .none)
    }
}

extension FlagState {
    /// The clocks that run, with the hours of their start and deadline after the epoch.
    var running: [String] {
        clocks.map { clock in
            let hours = [clock.started, clock.deadline].map { Double($0.seconds) / 3_600 }
            return "\(clock.kind.rawValue) \(hours[0])-\(hours[1])"
        }
    }
}

extension Entry {
    /// `01T05:30:00 due SM-001 reaction whole/0 warning`, with `late` and `count` where there are any.
    var line: String {
        var words = [String(issued.rfc3339(in: .utc).dropFirst(8).prefix(11)), action.rawValue]
        if let flag { words.append(flag.description) }
        if let clock { words.append(clock.rawValue) }
        if let rung { words.append("\(rung)/\(repetition.map(String.init) ?? "-")") }
        words.append(priority.name)
        if let lateSeconds { words.append("late \(lateSeconds)") }
        if let count { words.append("count \(count)") }
        return words.joined(separator: " ")
    }
}

public import Control
public import Flagging
import Wording

extension Rows {
    /// An event of the ledger.
    ///
    /// - Parameter withText: whether the words of an exhibit that no mail holds are wanted too; they may be long.
    public func event(_ event: Event, voidedBy: Int64?, withText: Bool = false) -> EventRow {
        let zone = zone(of: event.flag.flatMap { book.flag($0)?.opening.election })
        return EventRow(
            number: Int(event.number), recorded: Int(event.recorded.seconds),
            recordedText: event.recorded.rfc3339(in: zone), occurred: Int(event.occurred.seconds),
            occurredText: event.occurred.rfc3339(in: zone), known: event.known.rawValue, actor: event.actor.text,
            kind: event.body.kind, action: event.entry?.action.rawValue ?? event.body.kind,
            flag: event.flag?.description, details: event.body.text(in: language, zone: zone, recorded: event.recorded),
            personal: event.personal.named(withText: withText), voidedBy: voidedBy.map { Int($0) })
    }

    /// Events with what took them back.
    ///
    /// - Throws: `FlagwatchError.noSuchEvent` for a beginning that is neither there nor the next that will be.
    public func log(
        _ events: [Event], of flag: FlagID?, since: Int64, limit: Int
    ) throws(FlagwatchError) -> [EventRow] {
        guard since >= 1, since <= (events.last?.number ?? 0) + 1 else { throw .noSuchEvent(event: Int(since)) }
        let voids = Rows.voids(in: events)
        return events.filter { $0.number >= since && (flag == nil || $0.flag == flag) }.prefix(limit)
            .map { event($0, voidedBy: voids[$0.number]) }
    }

    /// One flag with all that is known of it.
    public func view(_ flag: FlagState, events all: [Event]) -> FlagView {
        let events = all.filter { $0.flag == flag.id }
        let voids = Rows.voids(in: all)
        let valid = events.filter { voids[$0.number] == nil }
        let opened = events.first { $0.number == flag.facts.first?.number }?.amended(by: valid)
        let facts = valid.compactMap { event in
            if case .happened(let fact) = event.body { fact } else { nil }
        }
        return FlagView(
            row: self.flag(flag), subject: opened?.personal.subject, urls: opened?.personal.urls ?? [],
            references: valid.flatMap(\.personal.references).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            messageIDs: [flag.opening.messageID].compactMap { $0 } + facts.compactMap(\.messageID),
            rule: flag.opening.rule, signal: flag.opening.signal, note: opened?.personal.notes["note"],
            ownAttempts: opened?.personal.notes["own-attempts"], risk: opened?.personal.notes["risk"],
            outcomes: facts.flatMap(\.countedOutcomes),
            timeline: events.sorted { ($0.occurred, $0.number) < ($1.occurred, $1.number) }
                .map { event($0, voidedBy: voids[$0.number], withText: true) })
    }

    static func voids(in events: [Event]) -> [Int64: Int64] {
        var voids: [Int64: Int64] = [:]
        for event in events {
            switch event.body {
            case .retracted(let number): voids[number] = event.number
            case .unlinked(_, let numbers): for number in numbers { voids[number] = event.number }
            default: break
            }
        }
        return voids
    }
}

extension Personal {
    /// The values by name, for the interface.
    func named(withText: Bool) -> [String: String] {
        var values = writtenNotes
        if withText { values["text"] = text }
        values["actor"] = actorName
        values["subject"] = subject
        values["sender"] = sender
        values["path"] = path
        if !urls.isEmpty { values["urls"] = urls.joined(separator: " ") }
        if !references.isEmpty { values["references"] = references.joined(separator: " ") }
        return values
    }
}

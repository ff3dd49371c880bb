import Control
import Flagging

extension Election {
    /// A change of the clocks in the election's zone.
    struct ClockChange: Equatable {
        var at: Instant
        var offsetBefore: Int64
        var offsetAfter: Int64

        var isForward: Bool { offsetAfter > offsetBefore }
    }

    /// The changes of the clocks within the period.
    var clockChanges: [ClockChange] {
        var before = zone.initialOffset
        var changes: [ClockChange] = []
        for transition in zone.transitions {
            if period.contains(transition.at), transition.offset != before {
                changes.append(.init(at: transition.at, offsetBefore: before, offsetAfter: transition.offset))
            }
            before = transition.offset
        }
        return changes
    }

    /// What `calendar --json` prints: instants in epoch seconds, and as RFC 3339 in the election's zone where the name
    /// ends in `Text`; durations in seconds.
    var calendar: JSONValue {
        var object: JSONObject = [
            "election": .string(id), "code": .string(code), "name": ["nl": .string(name.nl), "en": .string(name.en)],
            "zone": .string(zone.identifier), "nomination": .string("\(nomination)"),
            "firstPollingDay": .string("\(firstPollingDay)"), "resultDay": .string("\(resultDay)"),
        ]
        put("periodBegins", period.lowerBound, &object)
        put("periodEnds", period.upperBound, &object)
        object["polling"] = .array(
            polling.map { polling in
                var row: JSONObject = ["zone": .string(polling.zone)]
                put("opens", polling.opens, &row)
                put("closes", polling.closes, &row)
                return .object(row)
            })
        object["tiers"] = .array(tiers.map(row))
        object["clockChanges"] = .array(
            clockChanges.map { change in
                var row = JSONObject()
                put("at", change.at, &row)
                row["offsetBeforeSec"] = .integer(change.offsetBefore)
                row["offsetAfterSec"] = .integer(change.offsetAfter)
                return .object(row)
            })
        return .object(object)
    }

    private func put(_ name: String, _ instant: Instant?, _ object: inout JSONObject) {
        object[name] = instant.map { .integer($0.seconds) } ?? .null
        object[name + "Text"] = instant.map { .string($0.rfc3339(in: zone)) } ?? .null
    }

    private func row(_ tier: Tier) -> JSONValue {
        var row: JSONObject = ["tier": .string(tier.name)]
        put("begins", tier.begins, &row)
        put("ends", tier.ends == .distantFuture ? nil : tier.ends, &row)
        for clock in ClockKind.allCases {
            row["\(clock.rawValue)Sec"] = .integer(tier.allowanceSeconds(of: clock))
        }
        row["repeatSec"] = tier.repeatSeconds.map { .integer($0) } ?? .null
        row["takeSec"] = .integer(tier.takeSeconds)
        row["quiet"] = tier.quiet.map { .string("\($0.begins)-\($0.ends)") } ?? .null
        row["loud"] = .string(tier.loud.name)
        row["ceiling"] = .string(tier.ceiling.name)
        return .object(row)
    }
}

import Control
import Flagging
import Testing

@Suite("What a call may not hold is refused before anything is done with it")
struct DoorTests {
    private static let strangers: [Int64] = [
        .min, Instant.range.lowerBound - 1, Instant.range.upperBound + 1, .max,
    ]

    private func expectRefused<Asked: FlagwatchCall>(
        _ type: Asked.Type, _ parameters: JSONObject, _ name: String
    ) {
        #expect(throws: VarlinkError.invalidParameter(name)) {
            try Call(method: Asked.method, parameters: parameters).decode(Asked.self)
        }
    }

    @Test("L10: a number that is no instant is refused by its name, in every call", arguments: strangers)
    func instants(_ number: Int64) {
        let value = JSONValue.integer(number)
        expectRefused(OpenCall.self, ["platform": "x", "channel": "mail", "submitted": value], "submitted")
        expectRefused(RecordCall.self, ["id": "TK25-001", "kind": "receipt", "at": value], "at")
        expectRefused(SnoozeCall.self, ["id": "TK25-001", "until": value], "until")
        expectRefused(PlanCall.self, ["until": value], "until")
        expectRefused(PlanCall.self, ["ifOpened": value], "ifOpened")
        expectRefused(SummaryCall.self, ["election": "a", "format": "json", "asOf": value], "asOf")
    }

    @Test("L10: a number of rows below one is refused by its name", arguments: [Int64.min, -1, 0])
    func limits(_ number: Int64) {
        expectRefused(LogCall.self, ["limit": .integer(number)], "limit")
        expectRefused(PlanCall.self, ["limit": .integer(number)], "limit")
    }

    @Test("L10: the ends of the calendar, one row and all rows are taken")
    func edges() throws {
        for instant in [Instant.distantPast, .distantFuture] {
            let call = try Call(
                method: SnoozeCall.method, parameters: ["id": "a", "until": .integer(instant.seconds)]
            ).decode(SnoozeCall.self)
            #expect(call.until == instant)
        }
        for number in [1, Int.max] {
            let parameters: JSONObject = ["limit": .integer(Int64(number))]
            let call = try Call(method: LogCall.method, parameters: parameters).decode(LogCall.self)
            #expect(call.limit?.number == number)
        }
    }
}

import Control
import Flagging
import Foundation
import JournalFixture
import Testing

/// A parameter that counts for nothing, or that nothing can match, must not read as "all is well".
@Suite(
    "What a caller gives counts, or is refused with words", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct IgnoredParameterTests {
    private func refusal(_ client: VarlinkClient, _ method: String, _ parameters: JSONObject) -> Refusal? {
        do {
            _ = try client.call("\(FlagwatchInterface.name).\(method)", parameters)
            return nil
        } catch let error as VarlinkError {
            guard case .refused(_, let message, let remedy, let code) = FlagwatchError(error) else { return nil }
            #expect(!message.isEmpty && !remedy.isEmpty)
            return code.flatMap { try? $0.decode(Refusal.self) }
        } catch {
            return nil
        }
    }

    @Test("C25, L10: raw calls whose parameters would be passed over are refused, and nothing is done")
    func raw() throws {
        let calm = DaemonUnderTest.urgency.replacingOccurrences(of: "\"1s\"", with: "\"1h\"")
            .replacingOccurrences(of: "\"2s\"", with: "\"2h\"")
        let daemon = try DaemonUnderTest(try JournalNamespace(), urgency: calm)
        try daemon.start()
        let client = try daemon.client()
        let flag = try client.call(OpenCall(platform: "x", channel: "mail")).flag.id
        let now = Int64(try client.call(PlanCall(id: " [pr00-1] ")).now)
        let events = try client.call(StatusCall()).status.events
        let refused: [(String, JSONObject, Refusal)] = [
            ("Plan", ["platform": "x"], .needs("--platform", with: "--if-opened")),
            ("Plan", ["channel": "mail"], .needs("--channel", with: "--if-opened")),
            ("Plan", ["ifOpened": .integer(now)], .needs("--if-opened", with: "--platform")),
            (
                "Plan", ["ifOpened": .integer(now), "platform": "x", "id": .string(flag)],
                .excludes("--if-opened", "ID")
            ),
            (
                "Plan", ["ifOpened": .integer(now), "platform": "x", "until": .integer(now - 1)],
                .endsBeforeItBegins(Instant(now - 1), begins: Instant(now))
            ),
            (
                "Open", ["platform": "x", "channel": "mail", "contact": true, "draft": true],
                .excludes("--contact", "--draft")
            ),
            ("Take", ["id": .string(flag), "role": ""], .badText(.role, .empty)),
            ("Close", ["id": .string(flag), "why": " "], .badText(.why, .empty)),
            ("List", ["platform": ""], .badText(.platform, .empty)),
            ("List", ["election": "\u{200B}"], .badText(.election, .empty)),
        ]
        for (method, parameters, wanted) in refused {
            #expect(refusal(client, method, parameters) == wanted, "\(method) \(JSONValue.object(parameters).text)")
        }
        guard case .endsBeforeItBegins(Instant(1), _) = refusal(client, "Plan", ["until": 1]) else {
            Issue.record("a plan until the past says that no clock runs")
            return
        }
        for since: Int64 in [.min, -1, 0] {
            #expect(throws: FlagwatchError.noSuchEvent(event: Int(since))) {
                try client.call(LogCall(since: Int(since)))
            }
        }
        #expect(throws: VarlinkError.invalidParameter("language")) { try client.call(VerifyCall(language: "zz")) }
        #expect(try client.call(StatusCall()).status.events == events, "nothing was done")
        #expect(try client.call(TakeCall(id: flag)).flag.takenBy != nil, "no role is the first one")
        try daemon.stop()
    }
}

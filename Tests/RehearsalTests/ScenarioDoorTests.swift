import Configuration
import Foundation
import Rehearsal
import Testing

@Suite("What a scenario may not hold is refused with its line")
struct ScenarioDoorTests {
    @Test(
        "L10, K1: a time outside the years 1 to 9999 is a complaint, wherever it stands",
        arguments: [
            "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "10000-01-01T00:00:00Z", "0000-12-31T00:00:00Z",
        ])
    func times(_ time: String) throws {
        let steps = [
            "open = { platform = \"x\", submitted = \"\(time)\" }",
            "record = { flag = \"TK25-001\", kind = \"reaction\", occurred = \"\(time)\" }",
            "snooze = { flag = \"TK25-001\", until = \"\(time)\" }", "down-until = \"\(time)\"",
            "export-stalled-until = \"\(time)\"",
        ]
        for step in steps {
            let found = try complaints(
                "starts = \"2025-10-17T00:00:00Z\"", "[[step]]", "at = \"2025-10-18T00:00:00Z\"", step)
            #expect(found.map(\.line) == [6], "\(step)")
        }
        #expect(try complaints("starts = \"\(time)\"").map(\.line) == [3])
    }

    @Test(
        "L10, K1: a step of the clock by more than a century is a complaint",
        arguments: ["-5300w", "+9223372036854775807s"])
    func clockStep(_ size: String) throws {
        let found = try complaints(
            "starts = \"2025-10-17T00:00:00Z\"", "[[step]]", "at = \"2025-10-18T00:00:00Z\"", "clock-step = \"\(size)\""
        )
        #expect(found.map(\.line) == [6])
    }

    @Test("L10, K1: a text past its bounds is a complaint with its line; a URL of an older story may have any form")
    func texts() throws {
        let head = ["starts = \"2025-10-17T00:00:00Z\"", "[[step]]", "at = \"2025-10-18T00:00:00Z\""]
        func complaints(_ step: String) throws -> [Complaint] {
            try self.complaints(head[0], head[1], head[2], step)
        }
        let long = String(repeating: "a", count: 10_001)
        for step in [
            "open = { platform = \"x\", subject = \"\" }", "open = { platform = \"x\", url = [\" \"] }",
            "open = { platform = \"x\", rule = \"a\\u0007b\" }", "open = { platform = \"x\", message-id = \"a\" }",
            "open = { platform = \"x\", risk = \"\" }", "open = { platform = \"x\", own-attempts = \"\" }",
            "record = { flag = \"TK25-001\", kind = \"note\", note = \"\(long)\" }",
            "record = { flag = \"TK25-001\", kind = \"reaction\", reference = \"a\\nb\" }",
            "retract = { event = 2, why = \" \" }", "unlink = { mail = \"a.eml\", why = \"\" }",
        ] {
            let found = try complaints(step)
            #expect(found.map(\.line) == [6], "\(step)")
            #expect(found.allSatisfy { !$0.problem.isEmpty && !$0.remedy.isEmpty })
        }
        #expect(try complaints("open = { platform = \"x\", url = [\"tg://resolve?domain=a\"] }").isEmpty)
        #expect(try complaints("take = { flag = \"[tk25-1]\" }").isEmpty)
    }

    @Test("K1: what lasts until a time before it begins is a complaint")
    func endings() throws {
        for step in ["down-until = ", "export-stalled-until = ", "snooze = { flag = \"TK25-001\", until = "] {
            for (until, isWrong) in [("17", true), ("18", true), ("19", false)] {
                let close = step.contains("{") ? " }" : ""
                let found = try complaints(
                    "starts = \"2025-10-17T00:00:00Z\"", "[[step]]", "at = \"2025-10-18T00:00:00Z\"",
                    "\(step)\"2025-10-\(until)T00:00:00Z\"\(close)")
                #expect(found.isEmpty != isWrong, "\(step)\(until)")
            }
        }
    }

    private func complaints(_ lines: String...) throws -> [Complaint] {
        let file = FileManager.default.temporaryDirectory.appending(path: "scenario-\(UUID()).toml")
        defer { try? FileManager.default.removeItem(at: file) }
        let head = ["election = \"tk2025\"", "ends = \"2025-11-08T00:00:00Z\""]
        try Data((head + lines).joined(separator: "\n").utf8).write(to: file)
        do {
            _ = try Scenario(contentsOf: file.path)
            return []
        } catch let error as ConfigurationError {
            return error.complaints
        }
    }
}

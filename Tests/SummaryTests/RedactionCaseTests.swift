import Flagging
import Foundation
import Summary
import Testing
import Wording

/// The papers beside the repository: a flag, words that may stand in no public summary, and words that must.
@Suite("S3: the papers of redaction, where they are at hand")
struct RedactionCaseTests {
    struct Paper: Decodable, Sendable, CustomTestStringConvertible {
        struct Step: Decodable, Sendable { var step: String }

        var `case`: String
        var gone: [String]
        var stays: [String]
        var steps: [Step]

        var testDescription: String { `case` }
    }

    private static let file = URL(filePath: #filePath).appending(path: "../../../../shared/cases/redaction.json")
        .standardized
    static let isAtHand = FileManager.default.fileExists(atPath: file.path(percentEncoded: false))

    /// Those that a flag alone tells; the others are replayed by the papers' own program.
    static func papers() throws -> [Paper] {
        guard isAtHand else { return [] }
        return try JSONDecoder().decode([Paper].self, from: Data(contentsOf: file)).filter { $0.steps.count == 1 }
    }

    /// The text of a key of a step; the step writes it as JSON does.
    private static func value<Value: Decodable>(_ key: String, in step: String, as _: Value.Type) throws -> Value? {
        let pattern = try Regex("\\b\(key) = (\\[[^\\]]*\\]|\"(?:[^\"\\\\]|\\\\.)*\")")
        guard let match = step.firstMatch(of: pattern), let text = match.output[1].substring else { return nil }
        return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }

    private static func page(_ step: String) throws -> [String] {
        let subject = try value("subject", in: step, as: String.self)
        let urls = try value("url", in: step, as: [String].self) ?? []
        let rule = try value("rule", in: step, as: String.self)
        let service = try value("service", in: step, as: String.self)
        var world = try VirtualTime(at: "2025-10-17T09:00:00+02:00")
        try world.at(
            "2025-10-17T14:32:00+02:00",
            Published.open("tk2025", "x", "mail") {
                $0.subject = subject
                $0.urls = urls
                $0.rule = rule
                $0.service = service
                $0.isStory = true
            })
        let summary = try world.summary("tk2025")
        return try SummaryFormat.allCases.flatMap { format in
            try Language.allCases.map { language in
                try text(summary, format, language).replacing("\\", with: "").lowercased()
            }
        }
    }

    @Test(
        "what must go is gone, and what must stay is there",
        .enabled(if: isAtHand, "../shared/cases is absent: the papers were NOT played"), arguments: try papers())
    func paper(_ paper: Paper) throws {
        let plain = try Self.page("subject = \"Melding\", url = [\"https://x.com/kiezer/status/1\"]")
        for (page, before) in zip(try Self.page(paper.steps[0].step), plain) {
            for word in paper.gone.map({ $0.lowercased() }) {
                let count = page.components(separatedBy: word).count
                #expect(count <= before.components(separatedBy: word).count, "leaks \(word)")
            }
            for word in paper.stays { #expect(page.contains(word.lowercased()), "lacks \(word)") }
        }
    }
}

import Flagging
import Testing
import Wording

@Suite("No message holds a personal value, and none breaks its line (L5)")
struct PrivacyTests {
    private static let personal = [
        "Jan de Vries", "jan@example.nl", "https://x.com/handle/status/1", "@handle", "case 123456789", "a\nb",
    ]

    /// Every action with every field that an entry can carry, and a personal value where text of any kind may stand
    /// that does not come from the configuration.
    private static func hostile(_ action: Action, _ value: String) -> Entry {
        Sample.entry(action) {
            $0.identity = value
            $0.flag = Sample.flag
            $0.platform = "x"
            $0.tier = "hoog"
            $0.clock = .reaction
            $0.rung = "due"
            $0.repetition = 1
            $0.due = Sample.utc("2025-10-19T14:32:00+02:00")
            $0.lateSeconds = 12
            $0.step = "call-contact"
            $0.role = "on-call"
            $0.count = 7
            $0.flags = [Sample.flag]
            $0.actor = .person(uid: 1_000)
            $0.result = value
        }
    }

    @Test("A result that is not one of our words is never printed", arguments: Action.allCases)
    func nothingPersonal(_ action: Action) {
        for value in Self.personal {
            for language in Language.allCases {
                let line = Self.hostile(action, value).message(in: Sample.policy, language: language)
                #expect(!line.contains(value))
                #expect(!line.contains("://") && !line.contains("@") && !line.contains("1000"))
            }
        }
    }

    @Test("The whole table is free of addresses and URLs", arguments: MessageTests.rows)
    func tableIsClean(_ row: MessageRow) {
        for line in [row.dutch, row.english] {
            #expect(!line.contains("://") && !line.contains("@") && !line.contains("www."))
        }
    }

    @Test("A line is one line and at most 200 characters, whatever the configuration calls things")
    func shortAndSingle() {
        var policy = Sample.policy
        let long = String(repeating: "lang ", count: 60) + "\nnaam\u{2028}\t"
        policy.platforms[0].name = long
        policy.roles[0].name = LocalizedText(nl: long, en: long)
        policy.elections[0].name = LocalizedText(nl: long, en: long)
        for action in Action.allCases {
            for language in Language.allCases {
                let line = Self.hostile(action, "7").message(in: policy, language: language)
                #expect(line.count <= 200)
                #expect(!line.contains { $0.isNewline || $0 == "\t" })
            }
        }
    }

    @Test("Every line of the table is within 200 characters uncut", arguments: MessageTests.rows)
    func tableIsShort(_ row: MessageRow) {
        #expect(row.dutch.count <= 200 && !row.dutch.hasSuffix("…"))
        #expect(row.english.count <= 200 && !row.english.hasSuffix("…"))
    }
}

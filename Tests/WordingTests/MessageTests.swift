import Flagging
import Testing
import Wording

@Suite("The one-line message of an entry")
struct MessageTests {
    static let rows = MessageRow.ladder + MessageRow.facts + MessageRow.surroundings

    @Test("An entry reads exactly so in Dutch and in English", arguments: rows)
    func reads(_ row: MessageRow) {
        #expect(row.entry.message(in: Sample.policy, language: .nl) == row.dutch)
        #expect(row.entry.message(in: Sample.policy, language: .en) == row.english)
    }

    @Test("The table holds every action", arguments: Action.allCases)
    func tableIsWhole(_ action: Action) {
        #expect(Self.rows.contains { $0.entry.action == action })
    }

    @Test("Every action has a sentence of its own in both languages, without any field and without any policy")
    func bareEntries() {
        for language in Language.allCases {
            let lines = Action.allCases.map {
                Sample.entry($0) { $0.election = nil }.message(in: .empty, language: language)
            }
            #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("nil") && !$0.contains("Optional") })
            // The three actions of the ladder differ only in what the fields say.
            let others = zip(Action.allCases, lines).filter { ![.reminder, .due, .escalation].contains($0.0) }.map(\.1)
            #expect(Set(others).count == others.count)
        }
    }

    @Test("The two languages never give the same line", arguments: rows)
    func languagesDiffer(_ row: MessageRow) {
        #expect(row.dutch != row.english)
    }

    @Test("A time whose election is not configured stands in UTC and says so")
    func unknownElection() {
        var entry = Sample.rung(
            .due, at: "2025-10-19T14:32:00+02:00", due: "2025-10-19T14:32:00+02:00", step: "check-mailbox")
        entry.election = "gone"
        entry.flag = FlagID(code: "OLD24", sequence: 1)
        #expect(entry.message(in: Sample.policy, language: .en).contains("(Sun 19 Oct 12:32 UTC)"))
    }

    @Test("An entry without its election takes the zone of its flag's election")
    func electionOfFlag() {
        var entry = Sample.rung(
            .due, at: "2025-10-19T14:32:00+02:00", due: "2025-10-19T14:32:00+02:00", step: "check-mailbox")
        entry.election = nil
        #expect(entry.message(in: Sample.policy, language: .en).contains("(Sun 19 Oct 14:32)"))
    }

    @Test("Within the minute a target time is reached, and from the minute on it is late")
    func minuteOfGrace() {
        func line(_ seconds: Int64) -> String {
            var entry = Sample.rung(
                .due, at: "2025-10-19T14:32:00+02:00", due: "2025-10-19T14:32:00+02:00", step: "check-mailbox")
            entry.issued = entry.issued + seconds
            return entry.message(in: Sample.policy, language: .nl)
        }
        #expect(line(-1).contains("over minder dan 1 min"))
        #expect(line(0).contains("streeftijd nu bereikt"))
        #expect(line(59).contains("streeftijd nu bereikt"))
        #expect(line(60).contains("1 min te laat"))
    }

    @Test("C20: a storm of any size gives one short line, and its true count")
    func stormStaysShort() {
        let entry = Sample.entry(.storm) {
            $0.platform = "meta"
            $0.count = 1_500
            $0.flags = (1...1_500).map { FlagID(code: "TK25", sequence: $0) }
        }
        let line = entry.message(in: Sample.policy, language: .nl)
        #expect(line == "Meta: 1500 meldingen tegelijk (TK25-001, TK25-002, TK25-003 en 1497 andere)")
    }
}

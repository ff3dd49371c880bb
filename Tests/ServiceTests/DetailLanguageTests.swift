import Control
import JournalFixture
import Testing

@Suite(
    "The language of what the daemon answers",
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct DetailLanguageTests {
    @Test("show, log: the details of events are in the language that is asked for, else the configured one")
    func details() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        let id = try daemon.client().call(OpenCall(platform: "meta", channel: "phone")).flag.id
        for (language, words) in [(nil, "flag by phone"), ("en", "flag by phone"), ("nl", "melding via telefoon")] {
            let log = try daemon.client().call(LogCall(id: id, language: language)).events
            let shown = try daemon.client().call(ShowCall(id: id, language: language)).flag.timeline
            #expect(log.first?.details == words && shown.first?.details == words)
        }
        #expect(throws: VarlinkError.invalidParameter("language")) {
            try daemon.client().call(LogCall(id: id, language: "xx"))
        }
        try daemon.stop()
    }
}

import Foundation
import Testing

/// Tests that end in every way in which a test can end; `Tests/Counting/run` knows how many of each there are.
@Suite("Ways to end")
struct SampleTests {
    @Test("one that passes, after 1.0 seconds.")
    func passes() {}

    @Test("a hundred cases that are one test", arguments: 1...100)
    func cases(number: Int) {
        print("Test \"\(number)\" passed after 0.001 seconds.", terminator: "")
        #expect(number > 0)
    }

    @Test("one that fails twice")
    func fails() {
        #expect(Bool(false), "first")
        Issue.record("second\nof two lines")
    }

    @Test("one case of three that fails", arguments: 1...3)
    func failingCase(number: Int) { #expect(number != 2) }

    @Test("one that throws")
    func throwing() throws { throw CocoaError(.fileNoSuchFile) }

    @Test("one that is skipped", .disabled("for this \"reason\""))
    func skipped() {}

    @Test("one that is skipped without a reason", .enabled(if: false))
    func skippedSilently() {}

    @Test("a known issue is no failure")
    func known() { withKnownIssue { Issue.record("known") } }

    @Test("a warning is no failure")
    func warned() { Issue.record("only a warning", severity: .warning) }

    @Test("one that ends the process", .enabled(if: ProcessInfo.processInfo.environment["SAMPLE_DIES"] != nil))
    func dies() { exit(3) }
}

@Suite("A suite that is skipped", .disabled("all of it"))
struct SkippedSuite {
    @Test("one within it") func one() {}
    @Test("another within it") func another() {}
}

import Foundation
import JournalFixture
import Testing

@Suite("Corpus replay of the control socket's fuzz target")
struct FuzzReplayTests {
    @Test(
        "L10: every seed, and every input that ever was a finding, leaves a daemon that lives and a ledger that folds")
    func seeds() throws {
        let corpus = repository.appending(path: "Tests/Fuzzing/Control/Corpus")
        let names = try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted()
        #expect(names.count >= 15)
        let replay = try ChildProcess.run(
            [try builtProduct("ControlFuzzer")] + names.map { corpus.appending(path: $0).path },
            environment: ["SWIFT_BACKTRACE": "enable=no"])
        #expect(replay.status == 0, "\(replay.errors)")
    }
}

import Foundation
import Glibc
import JournalFixture
import Testing

@testable import flagwatch

@Suite("An answer that cannot be written") struct OutputTests {
    private static let story = LocalFilesTests.story
    private static let mail = "\(story)/mail"

    /// Runs the program itself, with its standard output going elsewhere.
    private func run(_ arguments: [String], to redirection: String) throws -> ChildProcess.Result {
        let line = "\"$@\" \(redirection)"
        return try ChildProcess.run(
            ["/bin/sh", "-c", line, "sh", try builtProduct("flagwatch")] + arguments,
            environment: ["LC_ALL": "C", "FLAGWATCH_SHIPPED": LocalFilesTests.shipped])
    }

    private func commands(ledger: String) throws -> [[String]] {
        let mail = try FileManager.default.contentsOfDirectory(atPath: Self.mail).sorted().first ?? ""
        return [
            ["--help"], ["--version"], ["open", "--help"], ["--generate-completion-script", "bash"],
            ["check", "--config", LocalFilesTests.shipped],
            ["calendar", "tk2025", "--config", LocalFilesTests.shipped],
            ["read", "\(Self.mail)/\(mail)", "--config", LocalFilesTests.shipped],
            ["rehearse", "\(Self.story)/scenario.toml"], ["list", "--ledger", ledger],
            ["show", "TK25-001", "--ledger", ledger], ["log", "--ledger", ledger, "--json"],
            ["verify", "--ledger", ledger], ["summary", "tk2025", "--ledger", ledger],
        ]
    }

    @Test("On a full disk no command ends with 0: what could not be said was not answered")
    func full() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let kept = try run(["rehearse", "\(Self.story)/scenario.toml", "--keep", folder], to: "> /dev/null")
        #expect(kept.status == 0, "\(kept.errors)")
        for command in try commands(ledger: folder + "/ledger.sqlite") {
            let result = try run(command, to: "> /dev/full")
            #expect(result.status == 74, "\(command): \(result.errors)")
            #expect(result.errors.contains("could not be written"), "\(command): \(result.errors)")
            #expect(result.errors.contains("No space left on device"), "\(command): \(result.errors)")
        }
        let closed = try run(["--version"], to: ">&-")
        #expect(closed.status == 74 && closed.errors.contains("Bad file descriptor"))
    }

    @Test("A reader that went away is no news: the program ends by SIGPIPE, or in silence where that is ignored")
    func readerGone() throws {
        for (before, codes) in [("", [128 + SIGPIPE, 74]), ("trap '' PIPE;", [74])] {
            var ends: [Int32] = [0, 0]
            try #require(pipe(&ends) == 0)
            close(ends[0])
            let child = try ChildProcess(
                [
                    "/bin/sh", "-c", "\(before) exec \"$@\" >&3", "sh", try builtProduct("flagwatch"), "check",
                    "--config",
                    LocalFilesTests.shipped,
                ], environment: ["LC_ALL": "C"], passing: [ends[1]])
            close(ends[1])
            let result = try child.finish()
            #expect(codes.contains(result.status), "\(before) \(result.status)")
            #expect(result.errors == "")
        }
    }
}

import Flagging
import Foundation
import Summary
import Testing
import Wording

@Suite("The files, byte for byte")
struct SnapshotTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
    private static let isRecording = ProcessInfo.processInfo.environment["FLAGWATCH_RECORD_SNAPSHOTS"] == "1"

    /// Holds a file against the committed one; `FLAGWATCH_RECORD_SNAPSHOTS=1` writes it anew, and fails.
    private func check(_ file: SummaryFile) throws {
        let place = Self.folder.appending(path: file.name)
        if Self.isRecording {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(file.bytes).write(to: place)
            Issue.record("recorded \(file.name): look at the difference, and run again")
        }
        let expected = String(decoding: try Data(contentsOf: place), as: UTF8.self)
        #expect(String(decoding: file.bytes, as: UTF8.self) == expected)
    }

    @Test("the public summary of TK 2025 in JSON and in both languages", arguments: Language.allCases)
    func tk2025(_ language: Language) throws {
        let summary = try Published.tk2025().summary("tk2025")
        for format in SummaryFormat.allCases {
            for file in summary.render(format, language: language) { try check(file) }
        }
    }

    @Test("the internal summary of TK 2025")
    func tk2025Internal() throws {
        let summary = try Published.tk2025().summary("tk2025", isInternal: true)
        for format in SummaryFormat.allCases {
            for file in summary.render(format, language: .en) { try check(file) }
        }
    }

    @Test("the summary of TK 2023, with its contact")
    func tk2023() throws {
        let summary = try Published.tk2023().summary("tk2023")
        for file in summary.render(.markdown, language: .nl) { try check(file) }
    }

    @Test("the summary of EP 2024, a general warning of which the time is unknown")
    func ep2024() throws {
        let summary = try Published.ep2024(known: .unknown).summary("ep2024")
        for file in summary.render(.markdown, language: .nl) { try check(file) }
    }

    @Test("the summary of an election without a flag")
    func zero() throws {
        let summary = try Published.tk2025().summary("ps2023")
        for file in summary.render(.markdown, language: .nl) { try check(file) }
    }
}

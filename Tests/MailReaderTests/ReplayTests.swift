import Foundation
import MailReader
import Testing
import fuzz_mail_reader

@Suite("corpus replay of the fuzz target")
struct ReplayTests {
    private static let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fuzzing/MailReader/Corpus")

    private func files(in folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (found?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
    }

    @Test("Every seed, and every input that ever was a finding, is read without a trap")
    func seedsAreRead() throws {
        let files = files(in: Self.seeds)
        #expect(files.count >= 7)
        for file in files { MailReaderFuzzer.exercise([UInt8](try Data(contentsOf: file))) }
    }

    @Test(
        "Every mail of the corpora, whole and cut anywhere, is read without a trap",
        .enabled(if: Corpora.arePresent, "the corpora are not on this machine"))
    func corporaAreRead() throws {
        for file in Corpora.mailParser + Corpora.bounces {
            let bytes = try Corpora.bytes(file)
            MailReaderFuzzer.exercise(bytes)
            for part in 1..<4 { MailReaderFuzzer.exercise(Array(bytes.prefix(bytes.count * part / 4))) }
        }
    }

    @Test("The seeds with any one byte changed or taken out are read without a trap")
    func neighbours() throws {
        for file in files(in: Self.seeds) {
            let bytes = [UInt8](try Data(contentsOf: file))
            for index in stride(from: 0, to: bytes.count, by: 7) {
                var changed = bytes
                changed[index] = UInt8(truncatingIfNeeded: index &* 131)
                MailReaderFuzzer.exercise(changed)
                changed.remove(at: index)
                MailReaderFuzzer.exercise(changed)
            }
        }
    }
}

import Foundation
import MboxFuzzer
import Testing

@testable import Mailbox

/// Files of others, beside the repository.
enum Corpora {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let mailParser = root.appendingPathComponent("../shared/corpora/mail-parser").standardizedFileURL
    static let hasMailParser = FileManager.default.fileExists(atPath: mailParser.path)
}

@Suite("Files of others")
struct CorpusTests {
    @Test(
        "The Maildir of mail-parser: five files, four folders' worth of names",
        .enabled(if: Corpora.hasMailParser, "the corpora are not on this machine"))
    func maildir() throws {
        let path = Corpora.mailParser.appendingPathComponent("maildir").path
        var scanner = MailboxScanner(source: MailboxSource(path: path))
        let report = scanner.scan(atNanoseconds: noon)
        let files = try #require(FileManager.default.enumerator(atPath: path)).compactMap { $0 as? String }
            .filter { ($0.contains("/cur/") || $0.contains("/new/") || $0.hasPrefix("cur/") || $0.hasPrefix("new/")) }
        #expect(report.files.map(\.path.description).sorted() == files.sorted())
        #expect(files.count > 4)
        #expect(Set(report.files.map(\.place.name.description)) == ["INBOX", "My Folder", "My Folder/Nested Folder"])
        #expect(report.problems.isEmpty)
        var reader = MessageFileReader()
        for file in report.files {
            var bytes: [UInt8] = []
            _ = reader.read(file) { bytes = $0.bytes }
            let expected = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file.path)"))
            #expect(Data(bytes) == expected)
        }
    }

    @Test(
        "The .eml folders of mail-parser: every file is reported once and read whole",
        .enabled(if: Corpora.hasMailParser, "the corpora are not on this machine"))
    func messages() throws {
        let path = Corpora.mailParser.path
        let files = try #require(FileManager.default.enumerator(atPath: path)).compactMap { $0 as? String }
            .filter { $0.hasSuffix(".eml") }
        var scanner = MailboxScanner(source: MailboxSource(path: path))
        let found = scanner.scan(atNanoseconds: noon).files.filter { $0.storage == .message }
        #expect(found.map(\.path.description).sorted() == files.sorted())
        #expect(files.count > 100)
        // All of them in one mbox come out as they went in.
        var box: [UInt8] = [], originals: [ContentIdentity] = []
        for file in files.sorted() {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")))
            guard MailInBox.isExact(bytes) else { continue }
            originals.append(ContentIdentity(of: bytes))
            box += Array("From a@b Fri Oct 17 12:32:00 2025\n".utf8) + MailInBox.quoted(bytes) + Array("\n\n".utf8)
        }
        #expect(originals.count > 100)
        #expect(MboxSplitter.messages(in: box).map { ContentIdentity(of: $0.bytes) } == originals)
    }

    @Test("The corpus of the fuzz target breaks no rule", arguments: try Self.fuzzCorpus())
    func replay(_ file: URL) throws {
        let data = try Data(contentsOf: file)
        #expect(data.withUnsafeBytes { MboxFuzz.complaint(about: $0) } == nil)
    }

    static func fuzzCorpus() throws -> [URL] {
        let folder = Corpora.root.appendingPathComponent("Tests/Fuzzing/Mbox/Corpus")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    }
}

/// Writing an mboxrd, for the round trip.
enum MailInBox {
    /// Begins with a header field, so that a postmark before it is a separator.
    static func isExact(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { raw in
            let line = UnsafeRawBufferPointer(rebasing: raw[..<(raw.firstIndex(of: 0x0A) ?? raw.count)])
            return MboxPostmark.isHeader(line)
        }
    }

    static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [], isInBody = false
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if isInBody, line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: Array("From ".utf8)) {
                result.append(UInt8(ascii: ">"))
            }
            if line.isEmpty || line == [0x0D] { isInBody = true }
            result += line + [0x0A]
        }
        return result
    }
}

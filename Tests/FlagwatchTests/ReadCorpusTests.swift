import Control
import Flagging
import Foundation
import Testing
import Wording

@testable import flagwatch

@Suite("flagwatch read explains any file of the corpora") struct ReadCorpusTests {
    private static let corpora = LocalFilesTests.root.appending(path: "../shared/corpora").standardizedFileURL

    /// Every file, also the JSON and the licences beside the mails: what is no mail is explained too.
    private static let files: [String] = {
        let names = FileManager.default.enumerator(at: corpora, includingPropertiesForKeys: [.isRegularFileKey])
        let files = (names?.compactMap { $0 as? URL } ?? []).filter {
            (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
        return files.map(\.path).sorted()
    }()

    private static let keys = [
        "file", "messageID", "inReplyTo", "references", "from", "subject", "date", "headers", "parts", "text",
        "anomalies", "trust", "kind", "rule", "platform", "bounce", "matches",
    ]

    private func placeOnRealFiles() -> TestPlace {
        let place = TestPlace()
        place.work = .on(
            LocalFiles(
                shipped: LocalFilesTests.shipped, system: "/nowhere/flagwatch",
                now: { Instant.at("2025-10-23T12:00:00+02:00") }))
        return place
    }

    @Test(
        "read --json: one object a file with every key, whatever the file is",
        .enabled(if: !files.isEmpty, "the corpora are not on this machine"))
    func json() throws {
        let place = placeOnRealFiles()
        #expect(place.run(["read", "--json"] + Self.files) == 0)
        #expect(place.errors.isEmpty)
        let lines = place.output.split(separator: "\n")
        #expect(Self.files.count > 300 && lines.count == Self.files.count)
        for (file, line) in zip(Self.files, lines) {
            let object = try #require(try JSONValue(parsing: String(line)).object, "\(file)")
            #expect(object.names == Self.keys, "\(file)")
            #expect(object["file"] == .string(file))
            #expect(object["trust"]?["reason"]?.string?.isEmpty == false, "\(file): a verdict without its reason")
        }
    }

    @Test(
        "read: a page a file that says how it was read and whether it is trusted, safe for any terminal",
        .enabled(if: !files.isEmpty, "the corpora are not on this machine"), arguments: Language.allCases)
    func text(language: Language) throws {
        let place = placeOnRealFiles()
        for file in Self.files {
            #expect(place.run("read", file, "--language", language.rawValue) == 0, "\(file)")
            #expect(place.errors.isEmpty)
            #expect(place.output.contains(ReadLabel.headers.text(in: language)), "\(file)")
            #expect(place.output.contains(ReadLabel.parts.text(in: language)), "\(file)")
            #expect(place.output.contains(Notice.unverifiedMeans.text(in: language).prefix(20)), "\(file)")
            let steering = place.output.unicodeScalars.filter {
                $0 != "\n" && $0.properties.generalCategory == .control
            }
            #expect(steering.isEmpty, "\(file)")
        }
    }
}

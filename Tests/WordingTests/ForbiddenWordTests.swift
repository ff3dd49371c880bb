import Foundation
import Testing

@Suite("Words that are never used about a flag")
struct ForbiddenWordTests {
    /// Regular expressions, tried without regard to case. The status is not that of the DSA's article 22, a flag is
    /// about no illegal content, and nobody is ordered to take anything down.
    private static let forbidden = [
        "trusted.?flagger", "take.?downs?\\b", "removal.?(order|request)", "verwijder(ings)?.?(verzoek|bevel)",
        "illegal", "illega(al|le)", "onrechtmatig", "art(\\.|icle|ikel) ?22", "desinformatie", "disinformation",
        "meldpunt", "overtreder", "censu",
    ]

    private static func files() throws -> [URL] {
        let sources = Catalog.folder.deletingLastPathComponent().appending(path: "Sources/Wording")
        let files = try [sources, Catalog.folder].flatMap {
            try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
        }
        return files.filter { ["swift", "catalog"].contains($0.pathExtension) }
    }

    @Test("None stands anywhere in the sources of Wording or in the catalogs")
    func absent() throws {
        let files = try Self.files()
        #expect(files.count > 25)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in Self.forbidden {
                let hit = text.range(of: word, options: [.regularExpression, .caseInsensitive])
                #expect(hit == nil, "\(file.lastPathComponent): \(hit.map { String(text[$0]) } ?? "")")
            }
        }
    }

    @Test(
        "The search finds what it looks for",
        arguments: [
            "Trusted flagger", "trusted-flagger", "take-down", "takedown", "removal order", "verwijderverzoek",
            "verwijderingsverzoek", "Art. 22", "illegale inhoud",
        ])
    func finds(_ text: String) {
        #expect(Self.forbidden.contains { text.range(of: $0, options: [.regularExpression, .caseInsensitive]) != nil })
    }
}

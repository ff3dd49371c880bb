import Foundation
import MailReader
import Testing

@Suite("differential tests", .enabled(if: Corpora.arePresent, "the corpora are not on this machine"))
struct DifferentialTests {
    @Test("Every mail of mail-parser is read as its .json says, or the table says why not")
    func mailParser() throws {
        let pairs = try Corpora.mailParser.map { file in
            let json = try JSONSerialization.jsonObject(
                with: Data(contentsOf: file.deletingPathExtension().appendingPathExtension("json")))
            let theirs = try #require(MailParserJSON(json), "\(file.path)")
            return (Corpora.name(of: file), Message(reading: try Corpora.bytes(file)).facts, theirs.facts)
        }
        #expect(pairs.count > 100)
        let complaints = Differential.complaints(about: pairs, known: Self.knownMailParser)
        #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
    }

    @Test(
        "Every mail of both corpora is read as Python's email reads it, or the table says why not",
        .enabled(if: Corpora.hasPython, "there is no python3"))
    func python() throws {
        let files = Corpora.mailParser + Corpora.bounces
        let readings = try PythonEmail.facts(of: files)
        let pairs = try files.map { file in
            (
                Corpora.name(of: file), Message(reading: try Corpora.bytes(file)).facts,
                try #require(readings[file.path], "\(file.path)")
            )
        }
        #expect(pairs.count > 180)
        let complaints = Differential.complaints(about: pairs, known: Self.knownPython)
        #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
    }

    @Test("A row of the table that no difference bears out is complained of")
    func staleRow() {
        let same: MailFacts = ["subject": "x"]
        let stale = [KnownDifference("a/b", "subject", "none")]
        #expect(Differential.complaints(about: [("a/b", same, same)], known: stale) == ["stale row: a/b: subject"])
        #expect(Differential.complaints(about: [("a/b", same, ["subject": "y"])], known: stale).isEmpty)
        #expect(Differential.complaints(about: [("a/b", same, ["subject": "y"])], known: []).count == 1)
    }
}

import Control
import Flagging
import Foundation
import Testing

@testable import flagwatch

/// What `read` proposes to write down for a mail that is held: taken as it stands, it has the effect that it speaks of.
@Suite("Proposals") struct ProposalTests {
    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(
            at: folder.appending(path: "etc"), withIntermediateDirectories: true)
        place.work = .on(
            LocalFiles(shipped: LocalFilesTests.shipped, system: "/nowhere/flagwatch", now: { Instant(0) }))
    }

    private func read(_ body: String, _ more: String...) throws -> String {
        let file = folder.appending(path: "mail.eml")
        let head = "From: Anna <anna@x.com>\nTo: flagger@example.nl\nSubject: Re: a post\nMessage-ID: <a@x.com>\n\n"
        try Data((head + body).utf8).write(to: file)
        #expect(place.run(["read", file.path, "--language", "en"] + more) == 0, "\(place.errors)")
        return place.output
    }

    /// The lines of TOML that were printed, with their ellipsis filled in.
    private func proposal(_ text: String, kind: String) throws -> String {
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        let start = try #require(lines.firstIndex(of: "[[platform]]"))
        let end = try #require(lines.firstIndex { $0.hasPrefix("body = ") })
        return lines[start...end].joined(separator: "\n").replacing("…", with: kind) + "\n"
    }

    @Test(
        "R2, R3: the lines that read proposes are a rule by which the same mail is recognised",
        arguments: [
            ("We weighed your notice and kept nothing back.", "reaction", "No rule knows this mail."),
            ("Tell us where the post stands.", "question", "No rule knows this mail."),
            ("Your \"letter\" lies with us.", "receipt", "No rule knows this mail."),
            ("We have received your report. It lies on the \"pile\".", "receipt", "This reads like a receipt,"),
        ])
    func works(body: String, kind: String, notice: String) throws {
        let text = try read(body)
        #expect(text.replacing("\n", with: " ").contains(notice))
        let rule = try proposal(text, kind: kind)
        try Data(rule.utf8).write(to: folder.appending(path: "etc/own.toml"))
        let found = try JSONValue(
            parsing: String(try read(body, "--json", "--config", folder.path + "/etc").dropLast()))
        #expect(found["kind"]?.string == kind, "\(rule)")
    }

    @Test("R3: a mail that a rule knows, and one of nobody, is proposed nothing for")
    func nothing() throws {
        #expect(!(try read("We have removed the post.")).contains("[[platform]]"))
        #expect(!(try read("We have received your report.")).contains("[[platform]]"))
    }
}

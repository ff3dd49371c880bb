import Foundation
import MailReader
import Testing

/// The tables of header values beside the mail-parser corpus: each row is a raw value and what it means.
@Suite("tables of header values", .enabled(if: Corpora.arePresent, "the corpora are not on this machine"))
struct TableTests {
    /// Compares each row; what differs must be in `known`, and all of `known` must differ.
    private func check(
        _ table: String, known: [String: String], ours: (String) -> String, theirs: (Any?) -> String
    ) throws {
        let rows = try #require(try Corpora.json("mail-parser/\(table).json") as? [[String: Any]])
        var complaints: [String] = []
        var unused = Set(known.keys)
        for row in rows {
            let header = try #require(row["header"] as? String)
            let (mine, wanted) = (ours(header), theirs(row["expected"]))
            guard mine != wanted else { continue }
            if known[header] == nil { complaints.append("\(header.debugDescription)\n  \(mine)\n  \(wanted)") }
            unused.remove(header)
        }
        complaints += unused.map { "stale row: \($0.debugDescription)" }
        #expect(complaints.isEmpty, "\(table):\n\(complaints.joined(separator: "\n"))")
    }

    private func mail(_ field: String, _ value: String) -> Message {
        Message(reading: Array("\(field): \(value)\n\n".utf8))
    }

    @Test("address.json") func addresses() throws {
        try check("address", known: Self.knownAddresses) { value in
            mail("To", value).to.map { "\($0.displayName ?? "-") <\($0.address.isEmpty ? "-" : $0.address)>" }
                .joined(separator: ", ")
        } theirs: { expected in
            MailParserJSON.addresses(expected).map { "\($0.name ?? "-") <\($0.address?.lowercased() ?? "-")>" }
                .joined(separator: ", ")
        }
    }

    @Test("date.json") func dates() throws {
        try check("date", known: Self.knownDates) {
            HeaderDate($0).map { String($0.epochSeconds) } ?? "-"
        } theirs: {
            ($0 as? [String: Any]).flatMap(MailParserJSON.epochSeconds).map { String($0) } ?? "-"
        }
    }

    @Test("id.json") func identifiers() throws {
        try check("id", known: Self.knownIdentifiers) {
            mail("References", $0).references.joined(separator: " | ")
        } theirs: {
            ($0 as? [String] ?? []).joined(separator: " | ")
        }
    }

    @Test("content_type.json") func contentTypes() throws {
        try check("content_type", known: Self.knownContentTypes) { value in
            let type = mail("Content-Type", value).root.contentType
            return "\(type.type) \(type.parameters.map { "\($0.name)=\($0.value)" }.sorted())"
        } theirs: { expected in
            let type = expected as? [String: Any] ?? [:]
            let attributes = type["attributes"] as? [[String]] ?? []
            // The language of RFC 2231 is nothing we keep.
            let parameters = attributes.filter { !$0[0].hasSuffix("-language") }.map { $0.joined(separator: "=") }
            let (main, sub) = (type["c_type"] as? String ?? "", type["c_subtype"] as? String ?? "")
            // RFC 2045 5.2: what is no type is text/plain.
            let isType = !main.isEmpty && !sub.isEmpty && !sub.contains("/")
            return "\(isType ? "\(main)/\(sub)".lowercased() : "text/plain") \(parameters.sorted())"
        }
    }

    @Test("unstructured.json, blanks folded as mail-parser folds them") func unstructured() throws {
        try check("unstructured", known: Self.knownUnstructured) {
            (mail("Subject", $0).subject ?? "").folded
        } theirs: {
            ($0 as? String ?? "").folded
        }
    }
}

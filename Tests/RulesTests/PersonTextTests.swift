import Testing

/// A rule's number alone says nothing to whoever does not know the page: wherever a person reads one, the page is named.
@Suite("Rules before a person") struct PersonTextTests {
    @Test("No text in the code bears a rule's number without the page beside it")
    func texts() throws {
        for (path, source) in try Repository.texts(below: "Sources")
        where path.hasSuffix(".swift") && !Self.isForEngineers(path) {
            for cited in source.split(separator: "\n") where !RuleNumbers.all(in: cited).isEmpty {
                let line = Self.withoutComment(cited)
                // The number by itself is a value, and the sentence that it goes into names the page.
                let sentence = line.replacing(/"[A-Z][0-9]+"/, with: "")
                #expect(
                    RuleNumbers.all(in: sentence).isEmpty || line.contains("flagwatch-rules(7)"), "\(path): \(line)")
            }
        }
    }

    @Test("No file of the administrator's bears a rule's number without the page", arguments: ["config", "systemd"])
    func files(_ top: String) throws {
        for (path, text) in try Repository.texts(below: top) where !Self.isForEngineers(path) {
            #expect(RuleNumbers.all(in: text).isEmpty || text.contains("flagwatch-rules"), "\(path)")
        }
    }

    @Test(
        "A comment begins outside of a text",
        arguments: [
            (#"/// Rule C1, "in quotes"."#, ""),
            (#"let a = "no // comment C2" // but C3"#, #"let a = "no // comment C2" "#),
            (#"a("\"//C6" + "C7 \(x ? "" : "C8")")"#, #"a("\"//C6" + "C7 \(x ? "" : "C8")")"#),
            ("C4 and \"C5\"", "C4 and \"C5\""),
        ])
    func comments(_ line: String, _ rest: String) {
        #expect(Self.withoutComment(Substring(line)) == rest)
    }

    /// Invariants are read in tests; words of the lists are words; the page itself is the page.
    private static func isForEngineers(_ path: String) -> Bool {
        ["Book+Invariants.swift", "Redaction/Words/", "flagwatch-rules.7"].contains { path.contains($0) }
    }

    private static func withoutComment(_ line: Substring) -> Substring {
        var isText = false
        var index = line.startIndex
        while index < line.endIndex {
            if !isText, line[index...].hasPrefix("//") { return line[..<index] }
            if line[index] == "\"" { isText.toggle() }
            // What is escaped in a text ends none.
            let width = isText && line[index] == "\\" ? 2 : 1
            index = line.index(index, offsetBy: width, limitedBy: line.endIndex) ?? line.endIndex
        }
        return line
    }
}

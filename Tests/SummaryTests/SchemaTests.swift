import Flagging
import Foundation
import Summary
import Testing
import Wording

/// The JSON against its published schema, judged by Python's jsonschema.
@Suite("The JSON and its schema")
struct SchemaTests {
    private static let schema = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Summary/summary.schema.json")

    static let hasValidator = (try? python(["-c", "import jsonschema"]))?.status == 0

    private static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    private static let script = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        for path in sys.argv[2:]:
            jsonschema.Draft202012Validator(schema).validate(json.load(open(path)))
        """

    private func validate(_ texts: [String]) throws -> (status: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "summary-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try texts.enumerated().map { index, text in
            let file = folder.appending(path: "\(index).json")
            try Data(text.utf8).write(to: file)
            return file.path(percentEncoded: false)
        }
        return try Self.python(["-c", Self.script, Self.schema.path(percentEncoded: false)] + files)
    }

    @Test(
        "every summary of the published history is valid, public and internal",
        .enabled(if: hasValidator, "python3 has no jsonschema: the schema was NOT checked"))
    func valid() throws {
        var texts: [String] = []
        let worlds = [
            try Published.tk2025(), try Published.tk2023(), try Published.ps2023(),
            try Published.ep2024(known: .unknown),
        ]
        for (world, election) in zip(worlds, ["tk2025", "tk2023", "ps2023", "ep2024"]) {
            for isInternal in [false, true] {
                texts.append(try text(try world.summary(election, isInternal: isInternal), .json, .nl))
            }
        }
        texts.append(try text(try worlds[0].summary("ps2023"), .json, .nl))
        let (status, output) = try validate(texts)
        #expect(status == 0, "\(output)")
    }

    @Test(
        "the schema refuses a number beside an unknown time, and internal parts in a public summary",
        .enabled(if: hasValidator, "python3 has no jsonschema: the schema was NOT checked"),
        arguments: [
            ("\"instant\": null,", "\"instant\": \"2023-03-13T12:00:00+01:00\","),
            ("\"contactRecords\": []", "\"contactRecords\": [], \"leftOut\": []"),
            ("\"total\": 1", "\"total\": -1"), ("\"version\": 3", "\"version\": 2"),
        ])
    func invalid(_ part: String, _ replacement: String) throws {
        let good = try text(try Published.ps2023().summary("ps2023"), .json, .nl)
        let bad = good.replacingOccurrences(of: part, with: replacement)
        #expect(bad != good)
        #expect(try validate([bad]).status == 1)
    }

    @Test("JSON reads back, with controls and directions escaped")
    func escapes() throws {
        var world = try VirtualTime(at: "2025-10-17T09:00:00+02:00")
        let subject = "a\"\\\u{1}\u{202E}\u{2028}\né"
        try world.at("2025-10-17T14:32:00+02:00", Published.open("tk2025", "x", "mail"))
        // A person's subject has no controls (L10); a mail's may have any.
        try world.at(
            "2025-10-20T12:00:00+02:00",
            Published.mail(
                "aa", Published.x, .reaction, platform: "x", at: "2025-10-20T11:59:00+02:00",
                personal: Personal(subject: subject)))
        let json = try text(try world.summary("tk2025", isInternal: true), .json, .nl)
        #expect(json.contains("a\\\"\\\\\\u0001\\u202e\\u2028\\né"))
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let flags = object?["flags"] as? [[String: Any]]
        let exhibits = flags?.first?["exhibits"] as? [[String: Any]]
        #expect(exhibits?.last?["subject"] as? String == subject)
    }

    @Test("L10, S3: an empty text of an older ledger is no redaction")
    func nothing() throws {
        var world = try VirtualTime(at: "2025-10-17T09:00:00+02:00")
        try world.at("2025-10-17T14:32:00+02:00", Published.open("tk2025", "x", "mail"))
        try world.at(
            "2025-10-20T12:00:00+02:00",
            Published.mail(
                "aa", Published.x, .reaction, platform: "x", at: "2025-10-20T11:59:00+02:00",
                personal: Personal(subject: "", urls: [""], references: ["", ""])))
        let json = try text(try world.summary("tk2025"), .json, .nl)
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let exhibits = (object?["flags"] as? [[String: Any]])?.first?["exhibits"] as? [[String: Any]]
        let last = try #require(exhibits?.last)
        #expect(last["subject"] is NSNull)
        for list in ["urls", "references"] { #expect((last[list] as? [String])?.isEmpty == true, "\(list)") }
    }
}

import Flagging
import Foundation
import Testing
import Wording

@Suite(
    "systemd's own journalctl takes the catalogs",
    .enabled(if: Journalctl.isHere, "journalctl is not installed: the catalogs were not tried with it"))
struct JournalctlTests {
    @Test("--update-catalog takes both files without a complaint, and each language lists every action")
    func updateAndList() throws {
        let root = try Journalctl.root()
        defer { try? FileManager.default.removeItem(at: root) }
        let update = try Journalctl.run(["--update-catalog"], root: root, locale: "C.UTF-8")
        #expect(update.status == 0)
        #expect(update.complaints == "")
        for (locale, name) in [("C.UTF-8", "flagwatch.catalog"), ("nl_NL.UTF-8", "flagwatch.nl.catalog")] {
            let list = try Journalctl.run(["--list-catalog"], root: root, locale: locale)
            #expect(list.complaints == "")
            let lines = Set(list.output.split(separator: "\n").map(String.init))
            let subjects = try Catalog(name).texts.map { "\($0.id) Flagwatch: \($0.headers["Subject"] ?? "")" }
            #expect(lines == Set(subjects), "\(locale)")
        }
    }

    @Test("--dump-catalog gives each text back as it stands in the file, in its language")
    func dump() throws {
        let root = try Journalctl.root()
        defer { try? FileManager.default.removeItem(at: root) }
        _ = try Journalctl.run(["--update-catalog"], root: root, locale: "C.UTF-8")
        for (locale, name) in [("C.UTF-8", "flagwatch.catalog"), ("nl_NL.UTF-8", "flagwatch.nl.catalog")] {
            let all = try Journalctl.run(["--dump-catalog"], root: root, locale: locale).output
            for text in try Catalog(name).texts {
                let body = text.body.trimmingCharacters(in: .newlines)
                #expect(all.contains("-- \(text.id)\nSubject: \(text.headers["Subject"] ?? "")\n"))
                #expect(all.contains(body), "\(locale): \(text.id)")
            }
        }
    }
}

/// The real program on a root of its own.
enum Journalctl {
    static let path = ["/usr/bin/journalctl", "/bin/journalctl"].first(where: FileManager.default.isExecutableFile)
    static var isHere: Bool { path != nil }

    struct Outcome {
        let status: Int32
        let output: String
        let complaints: String
    }

    /// A root with both catalogs where packages put them, and a Dutch locale: the C locale under a Dutch name, because
    /// journalctl asks only for the name and a small machine has no other locale.
    static func root() throws -> URL {
        let files = FileManager.default
        let root = files.temporaryDirectory.appending(path: "flagwatch-catalog-\(UUID().uuidString)")
        let catalogs = root.appending(path: "usr/lib/systemd/catalog")
        try files.createDirectory(at: catalogs, withIntermediateDirectories: true)
        try files.createDirectory(
            at: root.appending(path: "var/lib/systemd/catalog"), withIntermediateDirectories: true)
        for name in CatalogTests.names {
            try files.copyItem(at: Catalog.folder.appending(path: name), to: catalogs.appending(path: name))
        }
        let locales = root.appending(path: "locales")
        try files.createDirectory(at: locales, withIntermediateDirectories: true)
        let plain = ["C.utf8", "C.UTF-8"].map { URL(filePath: "/usr/lib/locale/\($0)") }
            .first { files.fileExists(atPath: $0.path()) }
        for name in plain == nil ? [] : ["nl_NL.utf8", "C.utf8"] {
            try files.copyItem(at: plain ?? locales, to: locales.appending(path: name))
        }
        return root
    }

    static func run(_ arguments: [String], root: URL, locale: String) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: path ?? "/usr/bin/journalctl")
        process.arguments = ["--root=\(root.path())"] + arguments
        process.environment = [
            "LC_ALL": locale, "LOCPATH": root.appending(path: "locales").path(), "SYSTEMD_COLORS": "0",
            "PATH": "/usr/bin:/bin",
        ]
        // Files, not pipes: a full pipe would hold the program while nobody reads.
        let out = root.appending(path: "out")
        let err = root.appending(path: "err")
        for file in [out, err] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOf: out, encoding: .utf8),
            complaints: try String(contentsOf: err, encoding: .utf8))
    }
}

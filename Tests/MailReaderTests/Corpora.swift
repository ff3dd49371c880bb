import Foundation

/// The shared test mail, beside the repository and never in it.
enum Corpora {
    static let root: URL = {
        // Tests/MailReaderTests/Corpora.swift → the repository's root → ../shared/corpora
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return package.deletingLastPathComponent().appending(path: "shared/corpora")
    }()

    /// Whether the corpora are on this machine; tests that need them are reported as skipped without.
    static let arePresent = FileManager.default.fileExists(atPath: root.appending(path: "mail-parser").path)

    /// Whether the second opinion can be asked.
    static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    /// Every `.eml` of mail-parser that has a `.json` beside it.
    static let mailParser: [URL] = files(in: "mail-parser") { $0.pathExtension == "eml" }

    /// Every bounce.
    static let bounces: [URL] = files(in: "bounces/mail") { $0.pathExtension == "txt" }

    private static func files(in folder: String, where matches: (URL) -> Bool) -> [URL] {
        let names = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return (names?.compactMap { $0 as? URL } ?? []).filter(matches).sorted { $0.path < $1.path }
    }

    /// "legacy/012.eml": the name that the tables of differences use.
    static func name(of file: URL) -> String {
        "\(file.deletingLastPathComponent().lastPathComponent)/\(file.lastPathComponent)"
    }

    static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

    /// A JSON file of the corpora.
    static func json(_ path: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(contentsOf: root.appending(path: path)))
    }
}

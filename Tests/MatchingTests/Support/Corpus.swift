import Foundation

/// The mail of others, beside the repository; never part of it.
enum Corpus {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "../shared/corpora")
        .standardizedFileURL

    static func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: name).path)
    }

    /// All regular files below, sorted.
    static func files(_ name: String) -> [URL] {
        let folder = root.appending(path: name)
        let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        var files: [URL] = []
        while let url = walker?.nextObject() as? URL {
            if (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true { files.append(url) }
        }
        return files.sorted { $0.path < $1.path }
    }

    static func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

    /// What the corpus of bounces says about each of its files.
    struct Bounce: Decodable {
        var temporary: [String]
        var permanent: [String]
    }

    static func bounces() throws -> [(name: String, expected: Bounce, bytes: [UInt8])] {
        let data = try Data(contentsOf: root.appending(path: "bounces/expected.json"))
        let table = try JSONDecoder().decode([String: Bounce].self, from: data)
        return try table.sorted { $0.key < $1.key }.map { name, expected in
            (name, expected, try bytes(root.appending(path: "bounces/mail/\(name)")))
        }
    }
}

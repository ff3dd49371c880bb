import Foundation

/// The files of the house that may cite a rule.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The text files below a folder, or the file, by their paths. Mail, and what a fuzzer wrote, is nobody's word.
    static func texts(below top: String) throws -> [String: String] {
        let place = root.appending(path: top)
        guard try place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true else {
            return [top: try text(top)]
        }
        var found: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: place.path) {
            let isData = path.split(separator: "/").contains { ["Corpus", "Snapshots", "mail"].contains($0) }
            guard !isData, !["eml", "json", "mbox"].contains(place.appending(path: path).pathExtension) else {
                continue
            }
            // What is no file, or no UTF-8, holds no comment.
            guard let text = try? String(contentsOf: place.appending(path: path), encoding: .utf8) else { continue }
            found["\(top)/\(path)"] = text
        }
        return found
    }
}

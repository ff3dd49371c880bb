import Foundation

/// A catalog file as systemd reads it: entries between lines that begin with `-- `.
struct Catalog {
    struct Text {
        let id: String
        let language: String?
        let headers: [String: String]
        let body: String

        /// The commands to type: lines indented by four spaces.
        var commands: [String] {
            body.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.trimmingCharacters(in: .whitespaces) }
        }

        /// The names between at signs, in subject and body.
        var fields: Set<String> {
            let text = (headers["Subject"] ?? "") + "\n" + body
            return Set(text.matches(of: /@([A-Z_]+)@/).map { String($0.1) })
        }
    }

    let texts: [Text]
    let source: String

    /// The repository's `systemd` folder, from this file's own place.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "systemd")

    init(_ name: String) throws {
        source = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        var blocks: [[Substring]] = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("#") {
            if line.hasPrefix("-- ") {
                blocks.append([line])
            } else if !blocks.isEmpty {
                blocks[blocks.count - 1].append(line)
            }
        }
        texts = blocks.map(Self.text)
    }

    private static func text(_ lines: [Substring]) -> Text {
        let words = lines[0].split(separator: " ")
        let headerEnd = lines.firstIndex(of: "") ?? lines.endIndex
        let pairs = lines[1..<headerEnd].compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        return Text(
            id: words.count > 1 ? String(words[1]) : "", language: words.count > 2 ? String(words[2]) : nil,
            headers: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
            body: lines[headerEnd...].joined(separator: "\n"))
    }
}

import Foundation
import Testing

/// A text that an operator sees, kept in a file of `Snapshots` so that a change of it is seen in review.
enum Snapshot {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

    /// Holds a text against its file; with `RECORD_SNAPSHOTS=1` in the environment the file is written anew.
    static func expect(
        _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let kept = try? String(contentsOf: file, encoding: .utf8)
        #expect(kept == text, "\(name) differs; RECORD_SNAPSHOTS=1 writes it anew", sourceLocation: sourceLocation)
    }
}

import Control
import Foundation

/// The folder that a summary is written to; a summary of the same name is replaced, whole or not at all.
struct SummaryFolder {
    let path: String

    /// Writes a document and returns its path.
    func write(_ document: SummaryDocument) throws -> String {
        // The name comes over the socket: it names a file of this folder and nothing else.
        guard !document.name.isEmpty, !document.name.contains("/"), !document.name.hasPrefix(".") else {
            throw Failure(.daemonUnreachable, ["“\(document.name)” is no name of a file"])
        }
        let file = path + "/" + document.name
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try Data(document.text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw Failure(.usage, ["\(file): \(error.localizedDescription)"])
        }
        return file
    }
}

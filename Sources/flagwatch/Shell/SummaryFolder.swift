import Control
import Foundation
import Glibc
import Wording

/// The folder that a summary is written to; a summary of the same name is replaced, whole or not at all.
struct SummaryFolder {
    let path: String

    /// That nothing stands in its way that is no folder, before anything is asked.
    func check() throws {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw UnusableFile(problem: .notAFolder, path: path) }
        } else if lstat(path, &status) == 0 {
            throw UnusableFile(problem: .brokenLink, path: path)
        }
    }

    /// Writes a document and returns its path.
    func write(_ document: SummaryDocument) throws -> String {
        // The name comes over the socket: it names a file of this folder and nothing else.
        guard !document.name.isEmpty, !document.name.contains("/"), !document.name.hasPrefix(".") else {
            throw Failure(.daemonUnreachable, ["“\(document.name)” is no name of a file"])
        }
        let file = path + "/" + document.name
        try UnusableFile.naming(file) {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try Data(document.text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        }
        return file
    }
}

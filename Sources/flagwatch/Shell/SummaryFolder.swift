import Control
import Foundation
import Glibc
import Wording

/// The folder that a summary is written to. All of its files are finished and forced to disk beside their places before
/// the first of them takes the place of an older one, so a full disk leaves what was there.
struct SummaryFolder {
    let path: String

    /// That nothing stands in its way that is no folder, before anything is asked.
    func check() throws {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw UnusableFile(problem: .notAFolder, path: path) }
            guard access(path, W_OK | X_OK) == 0 else { throw UnusableFile.failure(path, errno: errno) }
        } else if lstat(path, &status) == 0 {
            throw UnusableFile(problem: .brokenLink, path: path)
        }
    }

    /// Tries whether it can be written to, before something is decided that cannot be taken back. Where it is not there yet
    /// the folder is tried in which it would be.
    func prepare() throws {
        try check()
        var place = path
        while access(place, F_OK) != 0 {
            let folder = place.folderOfPath
            let parent = folder.isEmpty ? "." : folder
            guard parent != place else { break }
            place = parent
        }
        let staging = try Self.makeStaging(in: place)
        guard rmdir(staging) == 0 else { throw UnusableFile.failure(staging, errno: errno) }
    }

    private func make() throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw UnusableFile.failure(path, error)
        }
    }

    /// Writes the documents and returns their paths.
    func write(_ documents: [SummaryDocument]) throws -> [String] {
        // The names come over the socket: each names a file of this folder and nothing else.
        for name in documents.map(\.name) where name.isEmpty || name.contains("/") || name.hasPrefix(".") {
            throw Failure(.daemonUnreachable, ["“\(name)” is no name of a file"])
        }
        try make()
        let staging = try Self.makeStaging(in: path)
        // What is left of it after a failure of its own is hidden, and no summary.
        defer { try? FileManager.default.removeItem(atPath: staging) }
        for document in documents { try write(document, in: staging) }
        return try documents.map { document in
            let file = path + "/" + document.name
            guard rename(staging + "/" + document.name, file) == 0 else {
                throw UnusableFile.failure(file, errno: errno)
            }
            return file
        }
    }

    private static func makeStaging(in path: String) throws -> String {
        var template = Array("\(path)/.flagwatch-summary-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw UnusableFile.failure(path, errno: errno) }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func write(_ document: SummaryDocument, in staging: String) throws {
        let descriptor = open(staging + "/" + document.name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw UnusableFile.failure(path + "/" + document.name, errno: errno) }
        var failure = Descriptors.write(document.text, to: descriptor)
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else { throw UnusableFile.failure(path + "/" + document.name, errno: failure) }
    }
}

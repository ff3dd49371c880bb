import Foundation
import Glibc
import Summary
import Wording

/// The new folder that a bag is written to: it is made whole beside its place, and then gets its name.
struct BagFolder {
    let path: String

    /// That nothing is there yet, before anything is read.
    func check() throws {
        var status = stat()
        if lstat(path, &status) == 0 { throw UnusableFile(problem: .exists, path: path) }
    }

    /// Writes the files of a bag.
    func write(_ files: [Bag.File]) throws {
        let parent = path.folderOfPath
        var template = Array("\(parent.isEmpty ? "." : parent)/.flagwatch-bag-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw UnusableFile.failure(path, errno: errno) }
        let staging = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        // What is left of it after a failure of its own is hidden, and no bag.
        defer { try? FileManager.default.removeItem(atPath: staging) }
        do {
            for file in files {
                let place = staging + "/" + file.path
                try FileManager.default.createDirectory(
                    atPath: place.folderOfPath, withIntermediateDirectories: true)
                try Data(file.bytes).write(to: URL(fileURLWithPath: place))
            }
        } catch {
            throw UnusableFile.failure(path, error)
        }
        guard rename(staging, path) == 0 else { throw UnusableFile.failure(path, errno: errno) }
    }
}

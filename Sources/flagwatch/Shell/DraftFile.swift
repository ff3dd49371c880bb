import Glibc
import Wording

/// The file that a draft is written to: it is made anew, and never takes the place of another.
struct DraftFile {
    let path: String

    /// Whether it can be made: it is not there, and its folder can be written to.
    func check() throws {
        guard access(path, F_OK) != 0 else { throw UnusableFile(problem: .exists, path: path) }
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard access(folder, W_OK | X_OK) == 0 else {
            throw UnusableFile.failure(folder, errno: errno)
        }
    }

    func write(_ text: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw UnusableFile.failure(path, errno: errno) }
        var failure = Descriptors.write(text, to: descriptor)
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else {
            // Half a draft would be sent as a whole one.
            unlink(path)
            throw UnusableFile.failure(path, errno: failure)
        }
    }
}

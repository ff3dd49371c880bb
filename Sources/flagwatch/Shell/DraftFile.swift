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
            throw failure("\(folder): \(String(cString: strerror(errno)))")
        }
    }

    func write(_ text: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                let reason = String(cString: strerror(errno))
                close(descriptor)
                throw failure(reason)
            }
            rest = rest.dropFirst(written)
        }
        guard close(descriptor) == 0 else { throw failure(String(cString: strerror(errno))) }
    }

    private func failure(_ reason: String) -> Failure { Failure(.usage, ["\(path): \(reason)"]) }
}

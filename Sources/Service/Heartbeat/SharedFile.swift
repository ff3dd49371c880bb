import Glibc
import Systemd

/// A file that others read at any time: whole or not at all, and readable by all.
struct SharedFile {
    let path: String

    /// Writes it beside its place and renames it. It is not forced to disk: after a crash there is another one.
    func write(_ text: String) throws(SystemFailure) {
        let unfinished = path + ".new"
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw .last("open \(unfinished)") }
        do throws(SystemFailure) {
            try Self.fill(descriptor, text, unfinished)
        } catch {
            unlink(unfinished)
            throw error
        }
        guard rename(unfinished, path) == 0 else { throw .last("rename \(path)") }
    }

    private static func fill(_ descriptor: Int32, _ text: String, _ name: String) throws(SystemFailure) {
        var rest = Array(text.utf8)[...]
        var failure: SystemFailure?
        // The unit's umask hides what it makes.
        if fchmod(descriptor, 0o644) != 0 { failure = .last("fchmod \(name)") }
        while !rest.isEmpty, failure == nil {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = .last("write \(name)") }
        }
        if Glibc.close(descriptor) != 0, failure == nil { failure = .last("close \(name)") }
        if let failure { throw failure }
    }
}

import Glibc
import JournalFixture

/// The first line of a small file; nil where it cannot be read.
func firstLine(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, 256, file) != nil else { return nil }
    let bytes = buffer.prefix { $0 != 0 && $0 != 0x0A }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
}

/// A folder for one test, taken away with its files at the end.
final class Folder {
    let path: String

    init() throws {
        var template = Array("/tmp/flagwatch-systemd-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FixtureFailure("no folder: errno \(errno)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        chmod(path, 0o755)
    }

    deinit {
        guard let stream = opendir(path) else { return }
        while let item = readdir(stream) {
            let name = withUnsafePointer(to: &item.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            unlink(path + "/" + name)
        }
        closedir(stream)
        rmdir(path)
    }
}

/// A Unix socket of one test, bound to a path.
final class BoundSocket {
    let descriptor: Int32
    let path: String

    init(_ kind: __socket_type, at path: String, listening: Bool = false) throws {
        self.path = path
        descriptor = socket(AF_UNIX, Int32(kind.rawValue), 0)
        guard descriptor >= 0 else { throw FixtureFailure("no socket: errno \(errno)") }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        guard withAddress(path, { bind(descriptor, $0, $1) }) == 0 else {
            throw FixtureFailure("cannot bind \(path): errno \(errno)")
        }
        if listening { listen(descriptor, 8) }
    }

    deinit { close(descriptor) }

    /// The next datagram; nil where none came in time.
    func datagram(withinMilliseconds limit: Int = 5_000) -> String? {
        guard waitReadable(descriptor, withinMilliseconds: limit) else { return nil }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count >= 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }
}

/// Calls the body with the address of a Unix socket.
func withAddress<R>(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    return withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
}

import Glibc

/// A client that knows no protocol: bytes out, bytes in, until the server has said enough or closes.
final class Client {
    /// What the system refused.
    struct Failure: Error {
        var call: String
        var code = errno
    }

    private let descriptor: Int32

    init(path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket") }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        // The daemon makes its socket on a queue of its own, so the first client may come too early.
        for attempt in 1... {
            let result = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
            }
            if result == 0 { return }
            guard errno == ENOENT || errno == ECONNREFUSED || errno == EAGAIN, attempt < 5_000 else {
                throw Failure(call: "connect")
            }
            poll(nil, 0, 1)
        }
    }

    deinit { close(descriptor) }

    /// Sends all and reads until the last answer, the one about the service, or until the server closes.
    func exchange(_ bytes: [UInt8], patienceMilliseconds: Int32) throws {
        var rest = bytes[...]
        var end: [UInt8] = []
        while true {
            let wanted = Int16(rest.isEmpty ? POLLIN : POLLIN | POLLOUT)
            var ready = pollfd(fd: descriptor, events: wanted, revents: 0)
            let count = poll(&ready, 1, patienceMilliseconds)
            guard count > 0 else {
                if patienceMilliseconds < 1_000 { return }
                throw Failure(call: "no answer", code: ETIMEDOUT)
            }
            if ready.revents & Int16(POLLOUT) != 0, !rest.isEmpty {
                let sent = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
                if sent > 0 { rest = rest.dropFirst(sent) } else { rest = [] }
            }
            guard ready.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 else { continue }
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
            }
            guard !chunk.isEmpty else { return }
            end = Array((end + chunk).suffix(4_096))
            if rest.isEmpty, String(decoding: end, as: UTF8.self).contains(#""product":"flagwatchd""#) { return }
        }
    }
}

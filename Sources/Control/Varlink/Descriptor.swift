import Glibc

/// The system calls on descriptors that server and client share; each is tried again when a signal interrupts it.
enum Descriptor {
    static func unixStream() throws(SocketError) -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(AF_UNIX, type, 0)
        guard descriptor >= 0 else { throw SocketError.failed("socket", path: nil) }
        return descriptor
    }

    /// Makes a descriptor non-blocking and closed on exec; false when it is none.
    static func prepare(_ descriptor: Int32) -> Bool {
        let flags = fcntl(descriptor, F_GETFL)
        return flags >= 0 && fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0
            && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
    }

    /// Sends without SIGPIPE; the number of bytes, or -1 with `errno`.
    static func send(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
        retrying { bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) } }
    }

    /// Receives into the buffer; the number of bytes, 0 at the end, or -1 with `errno`.
    static func receive(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        retrying { recv(descriptor, buffer.baseAddress, buffer.count, 0) }
    }

    /// Whether the peer has closed its end in both directions: it can neither send nor receive any more.
    static func isHungUp(_ descriptor: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: 0, revents: 0)
        return retrying { Int(poll(&entry, 1, 0)) } > 0 && entry.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    }

    static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

import Glibc

/// A blocking Varlink client for a command line: one connection, one call at a time, from one thread.
///
/// The connection is closed when the client is let go.
public final class VarlinkClient {
    private let descriptor: Int32
    private let silenceSeconds: Int?
    private var input: MessageBuffer
    private let limits: JSONLimits

    /// Connects to the socket at that path.
    ///
    /// - Parameters:
    ///   - silenceSeconds: how long the server may be silent before the client gives up; nil waits for ever.
    ///   - limits: of one reply; by default 256 MiB, a list of some 400,000 flags.
    /// - Throws: `ClientError.unreachable` with the path and the system's error number.
    public init(
        path: String, silenceSeconds: Int? = 30, limits: JSONLimits = JSONLimits(bytes: 1 << 28)
    ) throws(ClientError) {
        self.silenceSeconds = silenceSeconds
        self.limits = limits
        input = MessageBuffer(limitBytes: limits.bytes)
        do throws(SocketError) {
            descriptor = try Self.connected(to: try UnixAddress(path), silenceSeconds: silenceSeconds)
        } catch {
            throw .unreachable(error)
        }
    }

    /// Kept out of `init`: once every property has its value, a throwing `init` runs `deinit` too, and the descriptor
    /// would be closed twice, the second time when it is already somebody else's.
    private static func connected(
        to address: UnixAddress, silenceSeconds: Int?
    ) throws(SocketError) -> Int32 {
        let descriptor = try Descriptor.unixStream()
        setLimit(of: silenceSeconds, on: descriptor)
        guard Descriptor.retrying({ Int(address.withPointer { connect(descriptor, $0, $1) }) }) == 0 else {
            let error = SocketError.failed("connect", path: address.path)
            close(descriptor)
            throw error
        }
        return descriptor
    }

    deinit { close(descriptor) }

    /// Calls a method and waits for its answer.
    ///
    /// - Throws: `VarlinkError` when the answer is an error, else `ClientError`.
    public func call(_ method: String, _ parameters: JSONObject = [:]) throws -> JSONObject {
        try send(Call(method: method, parameters: parameters))
        let reply = try receive()
        guard !reply.continues else { throw ClientError.protocolError(reason: "many replies where one was asked for") }
        return reply.parameters
    }

    /// Calls a method and hands over each answer as it comes, until the last one, or until `body` returns false; then
    /// the client cannot be used any more, because more answers may be under way. Between two answers the server may
    /// be silent as long as it likes.
    ///
    /// - Throws: `VarlinkError` when an answer is an error, else `ClientError`, or what `body` throws.
    public func stream(
        _ method: String, _ parameters: JSONObject = [:], _ body: (JSONObject) throws -> Bool
    ) throws {
        try send(Call(method: method, parameters: parameters, more: true))
        var reply = try receive()
        Self.setLimit(of: nil, on: descriptor)
        defer { Self.setLimit(of: silenceSeconds, on: descriptor) }
        while try body(reply.parameters), reply.continues { reply = try receive() }
    }

    /// Calls a method without waiting for an answer; there will be none.
    public func callOneway(_ method: String, _ parameters: JSONObject = [:]) throws {
        try send(Call(method: method, parameters: parameters, oneway: true))
    }

    private func send(_ call: Call) throws(ClientError) {
        var rest = call.message[...]
        while !rest.isEmpty {
            let sent = Descriptor.send(descriptor, rest)
            guard sent < 0 else {
                rest = rest.dropFirst(sent)
                continue
            }
            // A server that refuses a client says why before it closes: read on, the reason may be there.
            guard errno != EPIPE, errno != ECONNRESET else { return }
            throw failure("send")
        }
    }

    private func receive() throws -> ReplyMessage {
        do {
            while true {
                if let message = try input.next() {
                    let reply = try ReplyMessage(message: message, limits: limits)
                    if let name = reply.error { throw VarlinkError(name: name, parameters: reply.parameters) }
                    return reply
                }
                try fill()
            }
        } catch let error as BadMessage {
            throw ClientError.protocolError(reason: error.reason)
        }
    }

    private func fill() throws(ClientError) {
        var received = 0
        var number: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            received = Descriptor.receive(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
            number = errno
            count = max(0, received)
        }
        errno = number
        guard received >= 0 else { throw failure("recv") }
        guard received > 0 else {
            throw .disconnected(reason: input.count > 0 ? "the server went in mid-reply" : "the server went")
        }
        input.append(chunk)
    }

    /// Gives the connection up: the server then does not begin what it has not begun, and an answer that comes late is not
    /// taken for the answer to the next call.
    private func failure(_ call: String) -> ClientError {
        let error: ClientError
        if errno == EAGAIN, let silenceSeconds {
            error = .timedOut(seconds: silenceSeconds)
        } else {
            error = .disconnected(reason: SocketError.failed(call, path: nil).reason)
        }
        shutdown(descriptor, Int32(SHUT_RDWR))
        return error
    }

    /// Sets the longest wait of one system call; the kernel counts, so the client reads no clock.
    private static func setLimit(of seconds: Int?, on descriptor: Int32) {
        var limit = timeval(tv_sec: seconds ?? 0, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
    }
}

import Dispatch
import Glibc

/// One client. Everything happens on the server's queue.
///
/// Life of the descriptors: the read source owns the client's descriptor and closes it in its cancel handler; a write
/// source lives only while there is something that the kernel does not take yet, and owns a duplicate, so that neither
/// source ever watches a closed descriptor. A suspended source is cancelled and resumed at the end, since Dispatch
/// traps on the release of a suspended one.
final class Connection: @unchecked Sendable {  // every property is touched on `queue` only; `queue` checks it
    let caller: Caller
    let queue: DispatchQueue
    let descriptor: Int32
    let peer: Peer
    let limits: ServerLimits
    let server: VarlinkServer

    var input: MessageBuffer
    var output = OutputBuffer()
    var readSource: (any DispatchSourceRead)?
    var writeSource: (any DispatchSourceWrite)?
    var isReadingPaused = false
    /// The client will send nothing more; it may still read.
    var inputEnded = false
    /// The client will not read either.
    var isPeerGone = false
    /// The server sends nothing more after what is in `output`.
    var closesWhenSent = false
    /// The call in hand, without keeping its reply alive.
    var current: Current?
    var idleTicks = 0
    /// Its place in the order in which connections were last of use.
    var lastUsed = 0
    var isClosed = false

    struct Current {
        let number: Int
        let oneway: Bool
        let isStream: Bool
        weak var box: ReplyBox?
    }
    var calls = 0

    init(descriptor: Int32, caller: Caller, server: VarlinkServer) {
        self.descriptor = descriptor
        peer = Peer(descriptor)
        self.caller = caller
        self.server = server
        queue = server.queue
        limits = server.limits
        input = MessageBuffer(limitBytes: server.limits.messageBytes)
    }

    /// Begins to read. The source keeps the connection, and that the server, until `close` cancels it.
    nonisolated func start() {
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        let peer = peer
        let sources = server.sources
        sources.enter()
        source.setEventHandler { @Sendable in self.read() }
        source.setCancelHandler { @Sendable in
            peer.close()
            sources.leave()
        }
        readSource = source
        source.activate()
    }

    /// Takes one chunk per event, so that a client that floods leaves the others their turn.
    private func read() {
        guard !isClosed, !inputEnded else { return }
        let size = 1 << 16
        var failure: Int32 = 0
        var received = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            received = Descriptor.receive(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
            failure = errno
            count = max(0, received)
        }
        if received < 0 {
            if failure == EAGAIN { return }
            return close()
        }
        if received == 0 {
            inputEnded = true
            pauseReading()
            if Descriptor.isHungUp(descriptor) { return peerIsGone() }
            return advance()
        }
        input.append(chunk)
        advance()
    }

    /// Goes on with whatever can be done now: the next call, a pause of reading, the end.
    func advance() {
        guard !isClosed else { return }
        if current == nil, !closesWhenSent, !output.isOver(limits.outgoingBytes) { takeNextCall() }
        guard !isClosed else { return }
        if isPeerGone { return current == nil ? close() : abandonCall() }
        if current == nil, inputEnded, !input.hasWholeMessage { closesWhenSent = true }
        if closesWhenSent, output.isEmpty { return close() }
        // Back pressure: what waits behind an unanswered call stays in the kernel's buffer, and then with the client.
        if input.count > limits.messageBytes || closesWhenSent { pauseReading() } else { resumeReading() }
    }

    private func takeNextCall() {
        do {
            while let message = try input.next() {
                idleTicks = 0
                lastUsed = server.nextUse()
                let call = try Call(message: message, limits: limits.json)
                // Who has gone asks again, or not: begun now, it would be done without anybody knowing. Who wanted no
                // answer may leave at once.
                guard call.oneway || !peer.isHungUp else { continue }
                return server.dispatch(call, on: self)
            }
        } catch {
            queueOutput(ReplyMessage(error.error).message)
            closesWhenSent = true
            server.note(.dropped(caller, reason: error.reason))
        }
    }

    func pauseReading() {
        guard !isReadingPaused, let readSource else { return }
        isReadingPaused = true
        readSource.suspend()
    }

    private func resumeReading() {
        guard isReadingPaused, !inputEnded, let readSource else { return }
        isReadingPaused = false
        readSource.resume()
    }

    /// Ends the connection; who waits for an answer is told so.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        current?.box?.leave()
        current = nil
        writeSource?.cancel()
        writeSource = nil
        readSource?.cancel()
        if isReadingPaused { readSource?.resume() }
        readSource = nil
        server.forget(self)
    }
}

public import Dispatch
import Glibc

/// A Varlink service on Unix stream sockets (varlink.org). Its I/O runs on one serial queue of its own; the handler is
/// called there and answers from wherever it likes.
///
/// Interfaces are checked here: unknown ones, unknown methods and parameters that do not fit are answered without the
/// handler. `org.varlink.service` is answered here. Once it listens, a server lives until it is stopped.
public final class VarlinkServer: @unchecked Sendable {  // what changes is touched on `queue` only, which is checked
    let queue: DispatchQueue
    let limits: ServerLimits
    let info: ServiceInfo
    let interfaces: [InterfaceDefinition]
    let handler: any VarlinkHandler
    private let timer: any ServerTimer
    private let notice: @Sendable (ServerNotice) -> Void
    /// Counts the live sources, so that `stop` knows when the last descriptor is closed.
    let sources = DispatchGroup()

    private(set) var connections: [ObjectIdentifier: Connection] = [:]
    var listeners: [Listener] = []
    private var isTicking = false
    private var uses = 0
    /// The users of whose clients it was said since the last tick that one had to go: once is enough.
    private var noted: Set<UInt32> = []
    private(set) var isStopped = false

    /// A server that does nothing yet.
    ///
    /// - Parameters:
    ///   - queue: a serial queue that nothing else blocks.
    ///   - interfaces: what is served beside `org.varlink.service`.
    ///   - notice: told, on `queue`, what the server did to a client.
    public init(
        queue: DispatchQueue, limits: ServerLimits = ServerLimits(), timer: any ServerTimer = MonotonicTimer(),
        info: ServiceInfo, interfaces: [InterfaceDefinition], handler: any VarlinkHandler,
        notice: @escaping @Sendable (ServerNotice) -> Void = { _ in }
    ) {
        self.queue = queue
        self.limits = limits
        self.timer = timer
        self.info = info
        self.interfaces = interfaces
        self.handler = handler
        self.notice = notice
    }

    /// Takes clients from that socket, which the server closes at its end. Several may be given.
    public func listen(on socket: ListeningSocket) {
        queue.async { @Sendable in self.startListening(on: socket) }
    }

    /// Serves a descriptor that is already connected, and closes it at its end.
    public func adopt(connected descriptor: Int32) {
        queue.async { @Sendable in self.admit(descriptor) }
    }

    /// Ends all connections and listening sockets; removes the sockets' files that were made here. `finished` runs
    /// on the queue when the last descriptor is closed. Stopping twice is harmless.
    public func stop(finished: @escaping @Sendable () -> Void = {}) {
        queue.async { @Sendable in
            self.isStopped = true
            self.listeners.forEach { $0.stop() }
            self.listeners = []
            self.connections.values.forEach { $0.close() }
            self.sources.notify(queue: self.queue) { @Sendable in finished() }
        }
    }

    func note(_ event: ServerNotice) {
        dispatchPrecondition(condition: .onQueue(queue))
        notice(event)
    }

    /// Takes in a connected client, or tells it why not.
    func admit(_ descriptor: Int32) {
        dispatchPrecondition(condition: .onQueue(queue))
        guard !isStopped, Descriptor.prepare(descriptor), let caller = Caller(peerOf: descriptor) else {
            Glibc.close(descriptor)
            return
        }
        switch limits.admission(of: caller.userID, beside: connections.map { $0.value.seat($0.key) }) {
        case .free: break
        case .insteadOf(let seat): giveWay(seat)
        case .refused(let reason):
            let error = FlagwatchError.notReady(reason: reason, hindrance: "clients").varlinkError
            // A fresh socket has room for this line; if not, the closing says enough.
            _ = Descriptor.send(descriptor, ReplyMessage(error).message[...])
            Glibc.close(descriptor)
            return noteOnce(.refused(caller, reason: reason), of: caller)
        }
        let connection = Connection(descriptor: descriptor, caller: caller, server: self)
        connection.lastUsed = nextUse()
        connections[ObjectIdentifier(connection)] = connection
        connection.start()
        tickLater()
    }

    private func giveWay(_ seat: Seat) {
        guard let connection = connections[seat.connection] else { return }
        let reason = "\(seat.use.reason), and gave way to another client"
        noteOnce(.dropped(connection.caller, reason: reason), of: connection.caller)
        connection.close()
    }

    /// A flood of clients must not become a flood of notices.
    private func noteOnce(_ event: ServerNotice, of caller: Caller) {
        if noted.insert(caller.userID).inserted { note(event) }
    }

    /// The number of the next use of a connection.
    func nextUse() -> Int {
        uses += 1
        return uses
    }

    func forget(_ connection: Connection) {
        connections[ObjectIdentifier(connection)] = nil
        listeners.forEach { $0.resume() }
    }

    /// Without clients there is no tick: an idle daemon sleeps (C25).
    private func tickLater() {
        guard !isTicking, !isStopped, !connections.isEmpty || listeners.contains(where: \.isPaused) else { return }
        isTicking = true
        timer.schedule(afterSeconds: max(1, limits.idleSeconds / 4), on: queue) { @Sendable [weak self] in
            guard let self else { return }
            self.isTicking = false
            self.noted = []
            self.connections.values.forEach { $0.tick() }
            self.listeners.forEach { $0.resume() }
            self.tickLater()
        }
    }

    /// Tries again later to take clients, when the system had no descriptor left.
    func retryLater() { tickLater() }
}

import Dispatch
import Glibc

/// A listening socket under a read source, which owns the descriptor.
final class Listener {
    private let socket: ListeningSocket
    private let source: any DispatchSourceRead
    /// No client is taken for now: the system had no descriptor left, and the source would fire without end.
    private(set) var isPaused = false

    init(socket: ListeningSocket, source: any DispatchSourceRead) {
        self.socket = socket
        self.source = source
    }

    func pause() {
        guard !isPaused else { return }
        isPaused = true
        source.suspend()
    }

    func resume() {
        guard isPaused else { return }
        isPaused = false
        source.resume()
    }

    func stop() {
        source.cancel()
        resume()
        if let path = socket.ownedPath { unlink(path) }
    }
}

extension VarlinkServer {
    nonisolated func startListening(on socket: ListeningSocket) {
        dispatchPrecondition(condition: .onQueue(queue))
        let descriptor = socket.descriptor
        guard !isStopped else {
            close(descriptor)
            return
        }
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        let listener = Listener(socket: socket, source: source)
        let index = listeners.count
        sources.enter()
        source.setEventHandler { @Sendable in self.acceptAll(from: descriptor, listener: index) }
        source.setCancelHandler { @Sendable [sources] in
            close(descriptor)
            sources.leave()
        }
        listeners.append(listener)
        source.activate()
    }

    private func acceptAll(from descriptor: Int32, listener index: Int) {
        // At most a batch per event, so that a storm of connections leaves the clients their turn.
        for _ in 0..<limits.clients {
            let client = accept(descriptor, nil, nil)
            if client >= 0 {
                admit(client)
                continue
            }
            switch errno {
            case EINTR, ECONNABORTED: continue
            case EAGAIN: return
            default:
                note(.acceptFailed(SocketError.failed("accept", path: nil).reason))
                if listeners.indices.contains(index) { listeners[index].pause() }
                return retryLater()
            }
        }
    }
}

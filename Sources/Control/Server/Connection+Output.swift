import Dispatch
import Glibc

extension Connection {
    /// Sends what the kernel takes at once, and keeps the rest.
    func queueOutput(_ message: [UInt8]) {
        output.append(message)
        if writeSource == nil { send() }
    }

    private func send() {
        while let head = output.head {
            let sent = Descriptor.send(descriptor, head)
            if sent > 0 {
                output.consume(sent)
                idleTicks = 0
            } else if errno == EAGAIN {
                return waitForRoom()
            } else {
                // The client is gone (EPIPE, ECONNRESET); what it sent before is still read and carried out.
                output.removeAll()
                break
            }
        }
        writeSource?.cancel()
        writeSource = nil
        current?.box?.wasTaken()
    }

    private nonisolated func waitForRoom() {
        guard writeSource == nil else { return }
        let duplicate = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        guard duplicate >= 0 else {
            server.note(.dropped(caller, reason: SocketError.failed("fcntl", path: nil).reason))
            // Not within the call that is being answered: the caller goes on with the connection.
            return queue.async { @Sendable in self.close() }
        }
        let source = DispatchSource.makeWriteSource(fileDescriptor: duplicate, queue: queue)
        let sources = server.sources
        sources.enter()
        source.setEventHandler { @Sendable in
            guard !self.isClosed else { return }
            self.send()
            self.advance()
        }
        source.setCancelHandler { @Sendable in
            Glibc.close(duplicate)
            sources.leave()
        }
        writeSource = source
        source.activate()
    }
}

import Dispatch

extension Connection {
    /// Hands a call to the handler. The answers come back over the queue, in order.
    func begin(_ call: Call, with handler: any VarlinkHandler) {
        calls += 1
        let number = calls
        let box = ReplyBox(call, peer: peer) { @Sendable message, isLast in
            self.queue.async { @Sendable in self.answer(message, isLast: isLast, to: number) }
        }
        current = Current(number: number, oneway: call.oneway, isStream: call.more, box: box)
        handler.handle(call, from: caller, reply: Reply(box))
    }

    /// Answers a call without a handler.
    func answerAtOnce(_ call: Call, _ reply: ReplyMessage) {
        calls += 1
        let number = calls
        current = Current(number: number, oneway: call.oneway, isStream: false, box: nil)
        let message = reply.message
        queue.async { @Sendable in self.answer(message, isLast: true, to: number) }
    }

    private func answer(_ message: [UInt8], isLast: Bool, to number: Int) {
        guard !isClosed, let call = current, call.number == number else { return }
        if isLast {
            current = nil
            idleTicks = 0
        }
        if !call.oneway {
            guard isLast || !output.isOver(limits.outgoingBytes) else {
                server.note(.dropped(caller, reason: "it does not read: \(output.count) bytes wait for it"))
                return close()
            }
            queueOutput(message)
        }
        advance()
    }

    /// The client can neither send nor receive any more. What it asked one-way before is still carried out, other calls
    /// are not begun, and answers go nowhere.
    func peerIsGone() {
        guard !isClosed else { return }
        isPeerGone = true
        inputEnded = true
        pauseReading()
        if current == nil { advance() } else { abandonCall() }
    }

    /// Tells the handler that nobody waits for the call in hand, and goes on with the next one. By way of the queue,
    /// so that a client that dies behind a thousand calls does not keep the others waiting.
    func abandonCall() {
        current?.box?.leave()
        current = nil
        queue.async { @Sendable in self.advance() }
    }

    /// A quarter of the idle time has passed.
    func tick() {
        guard !isClosed else { return }
        // A client whose reading is paused shows its death only here.
        if isReadingPaused, Descriptor.isHungUp(descriptor) { return peerIsGone() }
        // Who waits for us is not idle; who does not take what we sent is.
        guard current == nil || !output.isEmpty else { return }
        idleTicks += 1
        // The first tick may come at once, so only the fifth proves that the whole time has passed.
        guard idleTicks > 4 else { return }
        let reason = current == nil ? "no complete message" : "it has not read"
        server.note(.dropped(caller, reason: "\(reason) for \(limits.idleSeconds) s"))
        close()
    }
}

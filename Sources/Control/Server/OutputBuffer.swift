/// What waits to be sent, message by message.
struct OutputBuffer {
    private var messages: [[UInt8]] = []
    private var sent = 0
    /// Bytes that wait.
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// Whether more than `limit` bytes wait behind the message in hand: one reply alone is never too much.
    func isOver(_ limit: Int) -> Bool { count - ((messages.first?.count ?? 0) - sent) > limit }

    mutating func append(_ message: [UInt8]) {
        messages.append(message)
        count += message.count
    }

    /// The rest of the message in hand.
    var head: ArraySlice<UInt8>? { messages.first.map { $0[sent...] } }

    mutating func consume(_ bytes: Int) {
        sent += bytes
        count -= bytes
        guard let first = messages.first, sent == first.count else { return }
        messages.removeFirst()
        sent = 0
    }

    mutating func removeAll() { self = OutputBuffer() }
}

/// Bytes as they come, cut into messages at each NUL (varlink.org/Method-Call: "single NUL byte").
struct MessageBuffer {
    /// The most bytes of one message without its NUL.
    let limitBytes: Int
    private var bytes: [UInt8] = []
    private var start = 0
    private var scanned = 0

    init(limitBytes: Int) { self.limitBytes = limitBytes }

    /// Bytes received and not yet taken.
    var count: Int { bytes.count - start }

    /// Adds what was received.
    mutating func append(_ chunk: some Sequence<UInt8>) { bytes.append(contentsOf: chunk) }

    /// Takes the next whole message without its NUL, or nil when there is none yet. Each byte is looked at once.
    ///
    /// - Throws: `BadMessage` as soon as a message, whole or not, is longer than the limit.
    mutating func next() throws(BadMessage) -> [UInt8]? {
        let end = bytes[scanned...].firstIndex(of: 0)
        scanned = end ?? bytes.count
        guard scanned - start <= limitBytes else {
            throw BadMessage("a message longer than \(limitBytes) bytes, or without the NUL that ends it")
        }
        guard let end else { return nil }
        let message = Array(bytes[start..<end])
        start = end + 1
        scanned = start
        // Moves the rest down only when more is behind than before it, so that the cost stays linear.
        if start > bytes.count - start {
            bytes.removeFirst(start)
            scanned -= start
            start = 0
        }
        return message
    }

    /// Whether a NUL stands in what is not yet taken.
    var hasWholeMessage: Bool { bytes[scanned...].contains(0) }
}

/// What may still be read of one mail, and what was met on the way. Shared by all parts of the mail, so that a limit
/// cannot be multiplied by nesting.
final class Budget {
    let limits: Limits
    private(set) var anomalies: [Anomaly] = []
    private var headersLeft: Int
    private var headerBytesLeft: Int
    private var partsLeft: Int
    private var decodedBytesLeft: Int
    private var rescannedBytesLeft: Int
    private var seen: Set<Anomaly> = []

    init(limits: Limits, mailBytes: Int) {
        self.limits = limits
        headersLeft = limits.headers
        headerBytesLeft = limits.headerBytes
        partsLeft = limits.parts
        decodedBytesLeft = mailBytes
        rescannedBytesLeft = mailBytes * 4
    }

    /// Notes an anomaly once; hostile mail cannot make the list long, but a passed limit is always noted.
    func note(_ kind: Anomaly.Kind, _ detail: @autoclosure () -> String? = nil) {
        guard anomalies.count < 100 || kind.isLimit else { return }
        // A passed limit is met again with each field that follows.
        if kind.isLimit, anomalies.last?.kind == kind { return }
        let anomaly = Anomaly(kind, kind.isLimit ? nil : detail())
        guard seen.insert(anomaly).inserted else { return }
        anomalies.append(anomaly)
    }

    /// Notes what a nested reading met.
    func note(_ others: [Anomaly]) {
        for other in others { note(other.kind, other.detail) }
    }

    /// How many of `bytes` bytes of a new field may be kept; nil when no field may be.
    func takeHeader(bytes: Int) -> Int? {
        guard headersLeft > 0 else {
            note(.tooManyHeaders)
            return nil
        }
        headersLeft -= 1
        return takeHeaderBytes(bytes)
    }

    /// How many of `bytes` bytes of header may be kept; nil when none.
    func takeHeaderBytes(_ bytes: Int) -> Int? {
        let granted = min(bytes, headerBytesLeft)
        headerBytesLeft -= granted
        if granted < bytes { note(.headersTooLarge) }
        return granted > 0 ? granted : nil
    }

    /// Whether one more part may begin.
    func takePart() -> Bool {
        guard partsLeft > 0 else {
            note(.tooManyParts)
            return false
        }
        partsLeft -= 1
        return true
    }

    /// Whether that many bytes may be looked through again for another boundary; wrong boundaries inside each other
    /// would else be read once for each level.
    func takeRescan(bytes: Int) -> Bool {
        guard bytes <= rescannedBytesLeft else { return false }
        rescannedBytesLeft -= bytes
        return true
    }

    /// Whether an encoded message of that size may be decoded and read. All of them together may be as large as the
    /// mail: without this, encodings inside encodings would be work without end.
    func takeDecoded(bytes: Int) -> Bool {
        guard bytes <= decodedBytesLeft else {
            note(.encodedMessageTooLarge)
            return false
        }
        decodedBytesLeft -= bytes
        return true
    }
}

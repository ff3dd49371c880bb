/// Text in the making: collapses blanks, breaks lines and paragraphs, marks quotations.
struct HTMLLines {
    private var bytes: [UInt8] = []
    private var pendingBlank = false
    /// Line ends that are due before the next visible byte: 0, 1 (a new line), 2 (an empty line between).
    private var pendingBreaks = 0
    private var quoteDepth = 0
    /// How many `<pre>` are open.
    var preserving = 0

    /// More levels than this are not marked: the marks of 10,000 levels would be larger than the mail.
    private static let deepestQuote = 8
    private static let mostBreaks = 3

    var count: Int { bytes.count }

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    /// What was written since the text was `start` bytes long.
    func text(from start: Int) -> ArraySlice<UInt8> { bytes[min(start, bytes.count)...] }

    mutating func append(_ byte: UInt8) {
        guard byte.isSpace || byte == 0x0C else {
            begin()
            bytes.append(byte)
            return
        }
        if preserving == 0 {
            pendingBlank = true
        } else if byte == Byte.lf {
            breakLine(isForced: true)
        } else {
            append(preserved: Byte.space)
        }
    }

    mutating func append(contentsOf text: some Sequence<UInt8>) {
        for byte in text { append(byte) }
    }

    mutating func append(preserved byte: UInt8) {
        begin()
        bytes.append(byte)
    }

    mutating func append(scalar: UInt32) {
        if scalar < 0x80 { return append(UInt8(scalar)) }
        begin()
        bytes.append(scalar: scalar)
    }

    /// A new line, unless one has begun; a forced one adds to those that are due.
    mutating func breakLine(isForced: Bool = false) {
        pendingBlank = false
        guard !bytes.isEmpty else { return }
        pendingBreaks = isForced ? min(pendingBreaks + 1, Self.mostBreaks) : max(pendingBreaks, 1)
    }

    mutating func breakParagraph() {
        breakLine()
        if !bytes.isEmpty { pendingBreaks = max(pendingBreaks, 2) }
    }

    mutating func quote(by step: Int) {
        breakLine()
        quoteDepth = max(0, quoteDepth + step)
    }

    private mutating func begin() {
        let depth = min(quoteDepth, Self.deepestQuote)
        if pendingBreaks > 0 || bytes.isEmpty {
            while bytes.last == Byte.space { bytes.removeLast() }
            for _ in 0..<pendingBreaks { bytes.append(Byte.lf) }
            if depth > 0 {
                bytes.append(contentsOf: repeatElement(Byte.greater, count: depth))
                bytes.append(Byte.space)
            }
        } else if pendingBlank, bytes.last != Byte.space {
            bytes.append(Byte.space)
        }
        (pendingBreaks, pendingBlank) = (0, false)
    }

    /// The text without blanks at its end.
    func finished() -> [UInt8] {
        var bytes = bytes
        while let last = bytes.last, last.isSpace { bytes.removeLast() }
        return bytes
    }
}

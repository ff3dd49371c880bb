internal import Crypto
internal import Glibc

/// M4: what identifies a message, whichever exporter wrote it: SHA-256 over its content without the lines that
/// exporters add.
///
/// Left out are, in the top header block only, `X-TUID`, `Status`, `X-Status`, `X-Keywords`, `X-UID` and `X-Mozilla-*`
/// with their folded lines; a byte order mark; a postmark that an export left before the header; and the line ends
/// after the last line (mbox adds one). CRLF and CR count as LF.
public struct ContentIdentity: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes of the hash.
    public let bytes: [UInt8]

    /// Takes a stored hash; nil when it has not 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == SHA256.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Computes the identity of a message.
    public init(of message: [UInt8]) {
        bytes = message.withUnsafeBytes { ContentIdentity.hash($0) }
    }

    /// 64 hexadecimal digits.
    public var description: String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { output in
            let digits: StaticString = "0123456789abcdef"
            for (index, byte) in bytes.enumerated() {
                output[index * 2] = digits.utf8Start[Int(byte >> 4)]
                output[index * 2 + 1] = digits.utf8Start[Int(byte & 15)]
            }
            return bytes.count * 2
        }
    }

    private static func hash(_ message: UnsafeRawBufferPointer) -> [UInt8] {
        var content = NormalizedContent()
        var start = message.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines = HeaderLines(message, from: start)
        if let line = lines.next(), isEnvelope(line.bytes) { start = lines.offset }
        // What is kept goes into the hash in whole runs: nearly every mail is one.
        var header = HeaderLines(message, from: start)
        var isLeftOut = false
        while true {
            let lineStart = header.offset
            guard let line = header.next() else { break }
            guard !line.isContinuation else { continue }
            let wasLeftOut = isLeftOut
            isLeftOut = isExporters(line)
            guard isLeftOut != wasLeftOut else { continue }
            if isLeftOut { content.update(UnsafeRawBufferPointer(rebasing: message[start..<lineStart])) }
            start = lineStart
        }
        content.update(UnsafeRawBufferPointer(rebasing: message[(isLeftOut ? header.offset : start)...]))
        return content.finish()
    }

    private static func isEnvelope(_ line: UnsafeRawBufferPointer) -> Bool {
        let isQuoted = line.first == UInt8(ascii: ">")
        return MboxPostmark.isPostmark(isQuoted ? UnsafeRawBufferPointer(rebasing: line.dropFirst()) : line)
    }

    private static func isExporters(_ line: HeaderLines.Line) -> Bool {
        switch line.bytes.first?.asciiLowercased {
        case UInt8(ascii: "s"): line.hasName("status")
        case UInt8(ascii: "x"):
            line.hasPrefix("x-mozilla-") || line.hasName("x-tuid") || line.hasName("x-status")
                || line.hasName("x-keywords") || line.hasName("x-uid")
        default: false
        }
    }
}

/// SHA-256 over bytes with line ends made LF, and those at the very end dropped.
private struct NormalizedContent {
    private var digest = SHA256()
    private var pendingNewlines = 0
    /// Lines that had to be changed, until there are enough for the hash.
    private var changed: [UInt8] = []

    private static let newlines = [UInt8](repeating: 0x0A, count: 4_096)
    private static let enough = 16_384

    /// Takes further bytes. A CRLF must not be cut between two calls.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes
        while let base = rest.baseAddress, !rest.isEmpty {
            guard let found = memchr(base, 0x0D, rest.count) else {
                flushChanged()
                return updateWithoutCarriageReturn(rest)
            }
            let count = UnsafeRawPointer(found) - base
            changed.append(contentsOf: UnsafeRawBufferPointer(rebasing: rest[..<count]))
            changed.append(0x0A)
            if changed.count > Self.enough { flushChanged() }
            let next = count + 1 < rest.count && rest[count + 1] == 0x0A ? count + 2 : count + 1
            rest = UnsafeRawBufferPointer(rebasing: rest[next...])
        }
    }

    private mutating func flushChanged() {
        var lines: [UInt8] = []
        swap(&lines, &changed)
        lines.withUnsafeBytes { updateWithoutCarriageReturn($0) }
        lines.removeAll(keepingCapacity: true)
        swap(&lines, &changed)
    }

    private mutating func updateWithoutCarriageReturn(_ bytes: UnsafeRawBufferPointer) {
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0x0A { end -= 1 }
        if end > 0 {
            flushNewlines()
            digest.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[..<end]))
        }
        pendingNewlines += bytes.count - end
    }

    private mutating func flushNewlines() {
        while pendingNewlines > 0 {
            let run = min(pendingNewlines, Self.newlines.count)
            Self.newlines[..<run].withUnsafeBytes { digest.update(bufferPointer: $0) }
            pendingNewlines -= run
        }
    }

    mutating func finish() -> [UInt8] {
        flushChanged()
        return Array(digest.finalize())
    }
}

import Mailbox

/// What must hold for any bytes that are cut as an mbox. The first byte chooses the size of the chunks.
public enum MboxFuzz {
    /// Says what does not hold, or nil.
    public static func complaint(about input: UnsafeRawBufferPointer) -> String? {
        let limit = 1_024
        let size = Int(input.first ?? 0) + 1
        let bytes = Array(input.dropFirst())
        let whole = MboxSplitter.messages(in: bytes, limitBytes: limit)
        var splitter = MboxSplitter(limitBytes: limit)
        var pieces: [MboxMessage] = []
        var resume: UInt64 = 0
        bytes.withUnsafeBytes { raw in
            for start in stride(from: 0, to: raw.count, by: size) {
                pieces += splitter.feed(UnsafeRawBufferPointer(rebasing: raw[start..<min(start + size, raw.count)]))
            }
        }
        resume = splitter.resumeOffset
        pieces += splitter.finish()
        if pieces != whole { return "chunks of \(size) bytes change the result" }
        if whole.contains(where: { $0.bytes.count > limit }) { return "a message is larger than the limit" }
        if whole.reduce(0, { $0 + $1.totalBytes }) > bytes.count { return "more bytes came out than went in" }
        if zip(whole, whole.dropFirst()).contains(where: { $0.offset >= $1.offset }) { return "offsets do not grow" }
        return complaint(resuming: bytes, at: resume, limit: limit, whole: whole) ?? complaint(aboutIdentityOf: whole)
    }

    /// Reading on from the resume offset gives the last message again, and nothing else.
    private static func complaint(
        resuming bytes: [UInt8], at offset: UInt64, limit: Int, whole: [MboxMessage]
    ) -> String? {
        guard offset > 0, offset < UInt64(bytes.count) else { return nil }
        var splitter = MboxSplitter(limitBytes: limit, offset: offset)
        var again = bytes[Int(offset)...].withUnsafeBytes { splitter.feed($0) }
        again += splitter.finish()
        let expected = whole.filter { $0.offset >= offset }
        return again == expected ? nil : "reading on at \(offset) differs"
    }

    /// M4: line ends and exporters' lines do not change what a message is.
    private static func complaint(aboutIdentityOf messages: [MboxMessage]) -> String? {
        for message in messages.prefix(3) {
            let identity = ContentIdentity(of: message.bytes)
            if ContentIdentity(of: message.bytes + [0x0D, 0x0A, 0x0A]) != identity { return "a last line end counts" }
            var lines: [UInt8] = []
            for (index, byte) in message.bytes.enumerated() {
                let isAfterReturn = index > 0 && message.bytes[index - 1] == 0x0D
                if byte == 0x0A, !isAfterReturn { lines.append(0x0D) }
                lines.append(byte)
            }
            if ContentIdentity(of: lines) != identity { return "line ends count" }
        }
        return nil
    }
}

/// Whether bytes begin as a mail does. The name of a file tells nothing in a folder of MH, and in an mbox no line does.
enum MailHeading {
    /// Fields that no text begins a line with by chance, and every mail in a mailbox has one of.
    private static let names: [StaticString] = [
        "arc-seal", "authentication-results", "bcc", "cc", "content-type", "date", "delivered-to", "delivery-date",
        "dkim-signature", "envelope-to", "from", "in-reply-to", "list-id", "list-unsubscribe", "message-id",
        "mime-version",
        "received", "references", "reply-to", "return-path", "sender", "status", "subject", "to", "x-envelope-from",
        "x-gmail-labels", "x-mozilla-status", "x-original-to", "x-received", "x-status", "x-tuid", "x-uid",
    ]

    /// Whether a line begins a field of mail.
    static func isField(_ line: UnsafeRawBufferPointer) -> Bool {
        guard MboxPostmark.isHeader(line) else { return false }
        return names.contains { HeaderLines.Line(bytes: line).hasName($0) } || isExtension(line)
    }

    /// `X-…`, `ARC-…`
    private static func isExtension(_ line: UnsafeRawBufferPointer) -> Bool {
        HeaderLines.Line(bytes: line).hasPrefix("x-") || HeaderLines.Line(bytes: line).hasPrefix("arc-")
    }

    /// The bytes of one mail behind what programs leave before the first field: byte order marks, NULs, empty lines, and
    /// the postmarks of delivery agents.
    static func afterLead(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var rest = bytes[...]
        while let first = rest.first {
            if first == 0 || first == 0x0A || first == 0x0D {
                rest = rest.dropFirst()
            } else if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
                rest = rest.dropFirst(3)
            } else if rest.starts(with: Array("From ".utf8)) || rest.starts(with: Array(">From ".utf8)) {
                rest = rest.drop { $0 != 0x0A && $0 != 0x0D }
            } else {
                break
            }
        }
        return rest
    }

    /// Whether the first lines, up to the empty one, are header fields, and one of them is mail's.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        rest = rest.drop { $0 == 0x0A || $0 == 0x0D }
        return rest.prefix(8_192).withUnsafeBytes { raw in
            var lines = HeaderLines(raw)
            var hasField = false
            while let line = lines.next() {
                // The last line may be cut.
                if lines.offset >= raw.count { return hasField || isField(line.bytes) }
                guard line.isContinuation || MboxPostmark.isHeader(line.bytes) else { return false }
                hasField = hasField || isField(line.bytes)
            }
            return hasField
        }
    }
}

/// One message of an mbox, with the quoting of the format undone.
public struct MboxMessage: Hashable, Sendable {
    /// The message without postmark, without the `>` that quotes `From `, without the empty line that ends it.
    public var bytes: [UInt8]
    /// Where its postmark begins, in bytes from the start of the file.
    public var offset: UInt64
    /// Its size before the limit cut it.
    public var totalBytes: Int
    /// The postmark line without line end; empty for text that stands before the first postmark of a file.
    public var postmark: [UInt8]
    /// More than the limit: the rest of `bytes` is missing.
    public var isTruncated: Bool { totalBytes > bytes.count }

    /// Thunderbird deleted it but has not yet compacted the folder: bit 0x0008 (`nsMsgMessageFlags.Expunged`) of
    /// `X-Mozilla-Status`.
    public var isExpunged: Bool {
        bytes.withUnsafeBytes { raw in
            var header = HeaderLines(raw)
            while let line = header.next() {
                if line.hasName("x-mozilla-status"), line.hexadecimalValue & 0x0008 != 0 { return true }
            }
            return false
        }
    }
}

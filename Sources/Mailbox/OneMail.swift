internal import Glibc

/// Whether a file in which one mail should stand holds one (M6, M7): a saved selection of mails, or an mbox that was copied
/// into a Maildir, holds several, and all but the first would pass for its text.
enum OneMail {
    case one
    /// An mbox.
    case several
    /// One, in which a postmark begins what may be another.
    case doubtful

    /// What is kept of each mail while they are counted: of nothing at all the splitter would think that it is none.
    static let headBytes = 4_096

    init(_ bytes: [UInt8]) {
        self = .one
        guard OneMail.hasPostmark(bytes) else { return }
        var splitter = MboxSplitter(limitBytes: OneMail.headBytes)
        let pieces = bytes.withUnsafeBytes { splitter.feed($0) } + splitter.finish()
        let isMbox = pieces.first?.postmark.isEmpty == false
        if pieces.count > 1 {
            self = isMbox ? .several : .doubtful
        } else if isMbox, splitter.marks > 0 {
            self = .doubtful
        }
    }

    /// Nearly every mail has no such line behind its first, and is not cut.
    private static func hasPostmark(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { raw in
            var rest = raw
            while let base = rest.baseAddress, let newline = memchr(base, 0x0A, rest.count) {
                rest = UnsafeRawBufferPointer(rebasing: rest[(UnsafeRawPointer(newline) - base + 1)...])
                if mayBePostmark(rest) { return true }
            }
            return false
        }
    }

    private static func mayBePostmark(_ line: UnsafeRawBufferPointer) -> Bool {
        guard line.count > 4, line[0] == UInt8(ascii: "F"), line.starts(with: "From".utf8) else { return false }
        return [0x20, 0x0A, 0x0D].contains(line[4])
    }
}

/// Message ids as they come. Of too many the first and the last are kept: the root of a thread and its newest mails are
/// what an answer is known by, and mailers that shorten `References` keep the same (RFC 5537, 3.4.4).
struct IdentifierList {
    /// So many at each end; no thread of persons is so long.
    private static let mostAtEachEnd = 500

    private struct Found {
        var content: ArraySlice<UInt8>
        var isClosed: Bool
        var isBare: Bool
    }

    private var oldest: [Found] = []
    /// A ring once it is full, its oldest at `next`.
    private var newest: [Found] = []
    private var next = 0
    /// Whether ids were left out.
    private(set) var isCut = false

    /// Takes what stands in angle brackets; the closing one may be missing. Blanks alone are no id.
    mutating func append(_ content: ArraySlice<UInt8>, isClosed: Bool) {
        guard content.contains(where: { !$0.isSpace && $0 != Byte.nul }) else { return }
        append(Found(content: content, isClosed: isClosed, isBare: false))
    }

    /// Takes a word that stands without brackets.
    mutating func append(_ word: ArraySlice<UInt8>) {
        append(Found(content: word, isClosed: true, isBare: true))
    }

    private mutating func append(_ found: Found) {
        if oldest.count < Self.mostAtEachEnd {
            oldest.append(found)
        } else if newest.count < Self.mostAtEachEnd {
            newest.append(found)
        } else {
            isCut = true
            newest[next] = found
            next = (next + 1) % Self.mostAtEachEnd
        }
    }

    /// The ids in their order.
    var identifiers: [String] { (oldest + newest[next...] + newest[..<next]).map(Self.identifier) }

    /// A fold inside an id is undone; without the closing bracket it ends at its first blank.
    private static func identifier(_ found: Found) -> String {
        guard !found.isBare else { return Charset.lossyString(found.content) }
        var id: [UInt8] = []
        var isFold = false
        for byte in found.content {
            if byte.isLineEnd {
                isFold = true
            } else if !(isFold && byte.isBlank), byte != Byte.nul {
                isFold = false
                id.append(byte)
            }
        }
        var trimmed = id[...].trimmed
        if !found.isClosed { trimmed = trimmed.prefix { !$0.isBlank } }
        return Charset.lossyString(trimmed)
    }
}

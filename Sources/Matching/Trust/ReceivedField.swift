import MailReader

/// One `Received` field (RFC 5321, 4.4), as far as the border needs it.
struct ReceivedField {
    /// What the other side called itself: written by us, chosen by it. Nil where our host made the mail itself.
    var from: String?
    /// The host that wrote the field.
    var by: String?
    /// `esmtps`, `local`
    var with: String?
    /// Whether an address literal stands in it that is not this host's own: then it came over the network.
    var namesForeignAddress = false
    /// Whether the host found `localhost` on the other side by itself, in the first comment.
    private var isFromLocalhost = false
    /// The time after the last semicolon.
    var date: Int64?

    init(_ field: HeaderField) {
        let text = field.unfolded
        let (words, comments, tail) = Self.split(text)
        var index = 0
        // The word after `from` is the other side's choice, so it is never read as a keyword.
        if words.count > 1, words[0].lowercased() == "from" {
            from = words[1]
            index = 2
        }
        while index + 1 < words.count {
            switch words[index].lowercased() {
            case "by" where by == nil: by = words[index + 1]
            case "with" where with == nil: with = words[index + 1].lowercased()
            default:
                index += 1
                continue
            }
            index += 2
        }
        namesForeignAddress = (comments + words).contains(where: Self.holdsForeignAddress)
        isFromLocalhost = comments.first?.lowercased().hasPrefix("localhost") == true
        date = tail.flatMap { HeaderDate($0)?.epochSeconds }
    }

    /// Whether our own host made the mail and took it from nobody.
    var isLocal: Bool {
        guard !namesForeignAddress else { return false }
        guard let from else { return true }
        // `from localhost (localhost)` is sendmail's, `from Debian-exim by … with local` is Exim's.
        return with == "local" || (from.lowercased() == "localhost" && isFromLocalhost)
    }

    /// The words outside comments, the comments, and what follows the last semicolon outside comments.
    private static func split(_ text: String) -> (words: [String], comments: [String], tail: String?) {
        var words: [String] = []
        var comments: [String] = []
        var current: [UInt8] = []
        var comment: [UInt8] = []
        var depth = 0
        var lastSemicolon: Int?
        let bytes = Array(text.utf8)
        func word() { if !current.isEmpty { words.append(String(decoding: current, as: UTF8.self)) }; current = [] }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "("):
                word()
                depth += 1
            case UInt8(ascii: ")") where depth > 0:
                depth -= 1
                if depth == 0 {
                    comments.append(String(decoding: comment, as: UTF8.self))
                    comment = []
                }
            case _ where depth > 0: comment.append(byte)
            case 0x20, 0x09: word()
            case UInt8(ascii: ";"):
                word()
                lastSemicolon = index
            default: current.append(byte)
            }
        }
        word()
        let tail = lastSemicolon.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
        return (words, comments, tail)
    }

    /// `[192.0.2.1]`, `(192.0.2.1)` or `[IPv6:…]`, but not `[127.0.0.1]` or `[::1]`.
    private static func holdsForeignAddress(_ text: String) -> Bool {
        let separators: Set<Character> = [" ", "[", "]", "(", ")", "@", ";", ","]
        return text.split(whereSeparator: separators.contains).contains { token in
            let token = token.lowercased()
            let bare = (token.hasPrefix("ipv6:") ? token.dropFirst(5) : token[...]).prefix { $0 != "%" }
            if bare.utf8.filter({ $0 == UInt8(ascii: ":") }).count >= 2 {
                let isAddress = bare.utf8.allSatisfy { $0.isHexDigit || $0 == UInt8(ascii: ":") || $0 == 0x2E }
                // A time, 10:00:00, has two colons too.
                return isAddress && bare != "::1" && !(bare.utf8.count == 8 && bare.utf8.allSatisfy { !$0.isHexLetter })
            }
            let octets = bare.split(separator: ".", omittingEmptySubsequences: false)
            guard octets.count == 4, octets.allSatisfy({ UInt8($0) != nil }) else { return false }
            return octets[0] != "127"
        }
    }
}

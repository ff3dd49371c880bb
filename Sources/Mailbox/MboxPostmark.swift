/// The rule for the line that begins a message in an mbox.
///
/// mbox(5) gives `From sender asctime-date`; in the wild the date has a zone before or after the year, the year before the
/// time or with two digits, or RFC 5322's order; the sender is `name at host` in archives of mailing lists; Thunderbird
/// wrote `From -` with or without a date, and writes a bare `From ` today. A line `From the minister we heard` has no date
/// and may be text.
enum MboxPostmark {
    /// Longer lines are text. The longest real sender is far below RFC 5321's 254 bytes.
    static let longestBytes = 1_024

    /// Whether a line, with or without its line end, is a well-formed postmark.
    static func isPostmark(_ line: UnsafeRawBufferPointer) -> Bool {
        guard line.count <= longestBytes, isFromLine(line) else { return false }
        var tokens = line.dropFirst(4).split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D })
        // RFC 976's relays add this; the host may have any name.
        if tokens.count > 3, text(tokens[tokens.count - 3]) == "remote", text(tokens[tokens.count - 2]) == "from" {
            tokens.removeLast(3)
        }
        // Thunderbird's of today.
        guard let first = tokens.first else { return true }
        if tokens.count == 1 { return first.count == 1 && first.first == UInt8(ascii: "-") }
        // An empty sender leaves the date alone; a sender is one word or a quoted string.
        if let weekday = tokens.firstIndex(where: isWeekday), isSender(tokens[..<weekday]) {
            return isDate(tokens[(weekday + 1)...])
        }
        return false
    }

    /// Whether a line is a postmark that no text is by chance: it bears a date.
    static func isDated(_ line: UnsafeRawBufferPointer) -> Bool {
        hasFrom(line, at: 0) && line.contains(where: \.isASCIIDigit) && isPostmark(line)
    }

    /// Whether a line begins a header field: printable bytes but `:`, then `:` (RFC 5322 paragraph 2.2). RFC 822
    /// allowed space before the colon.
    static func isHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index < min(line.count, 128), line[index] > 0x20, line[index] < 0x7F, line[index] != UInt8(ascii: ":") {
            index += 1
        }
        guard index > 0 else { return false }
        while index < min(line.count, 132), line[index] == 0x20 || line[index] == 0x09 { index += 1 }
        return index < line.count && line[index] == UInt8(ascii: ":")
    }

    /// Whether a line begins as a postmark does, whatever follows. A tool that strips blanks leaves the word alone.
    static func isFromLine(_ line: UnsafeRawBufferPointer) -> Bool {
        hasFrom(line, at: 0) || ["From", "From\n", "From\r\n"].contains { line.elementsEqual($0.utf8) }
    }

    static func isEmpty(_ line: UnsafeRawBufferPointer) -> Bool {
        line.count == 1 && line[0] == 0x0A || line.count == 2 && line[0] == 0x0D && line[1] == 0x0A
    }

    static func hasFrom(_ line: UnsafeRawBufferPointer, at start: Int) -> Bool {
        line.count >= start + 5 && line[start] == 0x46 && line[start + 1] == 0x72 && line[start + 2] == 0x6F
            && line[start + 3] == 0x6D && line[start + 4] == 0x20
    }

    private typealias Token = Slice<UnsafeRawBufferPointer>

    private static func text(_ token: Token) -> String { String(decoding: token, as: UTF8.self) }

    private static func isSender(_ tokens: ArraySlice<Token>) -> Bool {
        if tokens.count <= 1 { return true }
        // As archives of mailing lists hide an address.
        if tokens.count == 3, ["at", "AT", "(at)", "_at_"].contains(text(tokens[tokens.startIndex + 1])) {
            return true
        }
        return tokens.first?.first == UInt8(ascii: "\"") && tokens.contains { $0.contains(UInt8(ascii: "@")) }
    }

    private static func isWeekday(_ token: Token) -> Bool {
        let name = token.last == UInt8(ascii: ",") ? token.dropLast() : token
        return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].contains(text(name))
    }

    /// A month, a day, a time and a year, with at most two words for the zone (`MET DST`), in any order that keeps the
    /// day before the year.
    private static func isDate(_ tokens: ArraySlice<Token>) -> Bool {
        guard tokens.count >= 4, tokens.count <= 7 else { return false }
        var months = 0, days = 0, times = 0, years = 0, zones = 0
        for token in tokens {
            if isMonth(token) {
                months += 1
            } else if let number = number(token) {
                if days == 0 {
                    guard token.count <= 2, (1...31).contains(number) else { return false }
                    days = 1
                } else {
                    guard token.count == 2 || token.count == 4 else { return false }
                    years += 1
                }
            } else if isTime(token) {
                times += 1
            } else if isZone(token) {
                zones += 1
            } else {
                return false
            }
        }
        return months == 1 && days == 1 && times == 1 && years == 1 && zones <= 2
    }

    private static func isMonth(_ token: Token) -> Bool {
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].contains(text(token))
    }

    private static func number(_ token: Token) -> Int? {
        guard token.count <= 4, token.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int(text(token))
    }

    private static func isTime(_ token: Token) -> Bool {
        let parts = token.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return false }
        let limits = [23, 59, 60]
        return zip(parts, limits).allSatisfy { part, limit in
            guard (1...2).contains(part.count), let value = number(part) else { return false }
            return value <= limit
        }
    }

    private static func isZone(_ token: Token) -> Bool {
        if token.first == UInt8(ascii: "+") || token.first == UInt8(ascii: "-") {
            return token.count == 5 && token.dropFirst().allSatisfy(\.isASCIIDigit)
        }
        let word = token.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
        return (1...5).contains(word.count) && word.allSatisfy { $0.isASCIILetter && $0 != $0.asciiLowercased }
    }
}

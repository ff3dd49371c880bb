/// The words of a date, in any order that mail uses: numbers are told apart by what stands before them.
struct DateReader {
    private(set) var day: Int?
    private(set) var month: Int?
    private(set) var year: Int?
    private(set) var time: (hour: Int, minute: Int, second: Int)?
    private(set) var offsetSeconds = 0
    private var monthIsFirstWord = false
    private let words: [ArraySlice<UInt8>]

    init(_ text: ArraySlice<UInt8>) {
        words = Self.words(of: text)
    }

    /// Whether a whole date stands there.
    mutating func read() -> Bool {
        for word in words {
            if let first = word.first, first.isDigit {
                guard readNumber(word) else { return false }
            } else if word.first?.isLetter == true {
                readName(word)
            } else {
                readOffset(word)
            }
        }
        return time != nil
    }

    /// At most sixteen words: a date has eight. Comments are no words.
    private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var words: [ArraySlice<UInt8>] = []
        var index = text.startIndex
        var start: Int?
        func isSeparator(_ byte: UInt8) -> Bool { byte.isSpace || byte == Byte.comma || byte == Byte.semicolon }
        while index < text.endIndex, words.count < 16 {
            if text[index] == Byte.open || isSeparator(text[index]) {
                if let begun = start { words.append(text[begun..<index]) }
                start = nil
                index = text[index] == Byte.open ? Comment.end(in: text, from: index) : index + 1
            } else {
                start = start ?? index
                index += 1
            }
        }
        if let start, index == text.endIndex { words.append(text[start..<index]) }
        return words
    }

    private mutating func readNumber(_ word: ArraySlice<UInt8>) -> Bool {
        if word.contains(Byte.colon) {
            // RFC 3339 joins date and time with a "T".
            if let mark = word.firstIndex(where: { $0.lowered == UInt8(ascii: "t") }) {
                return readCalendarDate(word[..<mark]) && readTime(word[(mark + 1)...])
            }
            return time != nil || readTime(word)
        }
        if word.contains(where: { $0 == Byte.hyphen || $0 == Byte.slash }) { return readCalendarDate(word) }
        guard let number = Self.number(word) else { return true }
        if day == nil {
            day = number
        } else if year == nil {
            year = Self.fullYear(number, digits: word.count)
        }
        return true
    }

    /// `2017-09-12`, or `12-Sep-2017`.
    private mutating func readCalendarDate(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split { $0 == Byte.hyphen || $0 == Byte.slash }
        guard parts.count == 3, day == nil else { return false }
        if parts[1].first?.isLetter == true {
            month = Self.month(parts[1])
            (day, year) = (
                Self.number(parts[0]), Self.number(parts[2]).map { Self.fullYear($0, digits: parts[2].count) }
            )
        } else if parts[0].count == 4 {
            (year, day) = (Self.number(parts[0]), Self.number(parts[2]))
            month = Self.number(parts[1]).flatMap { (1...12).contains($0) ? $0 : nil }
        }
        return month != nil
    }

    private mutating func readTime(_ word: ArraySlice<UInt8>) -> Bool {
        // The zone may stick to it: "10:00:00+0100", "10:00:00Z".
        let end = word.firstIndex { !$0.isDigit && $0 != Byte.colon && $0 != Byte.dot } ?? word.endIndex
        let parts = word[..<end].split(separator: Byte.colon)
        guard (2...3).contains(parts.count), let hour = Self.number(parts[0]), let minute = Self.number(parts[1])
        else { return false }
        let second = parts.count == 3 ? Self.number(parts[2].prefix { $0 != Byte.dot }) : 0
        guard let second else { return false }
        time = (hour, minute, second)
        if end < word.endIndex {
            if word[end].isLetter { readName(word[end...]) } else { readOffset(word[end...]) }
        }
        return true
    }

    private mutating func readName(_ word: ArraySlice<UInt8>) {
        // "mar. 16 mars": French has a weekday that begins like a month.
        let mayBeWeekday = month != nil && time == nil && monthIsFirstWord
        if month == nil || mayBeWeekday, let number = Self.month(word) {
            monthIsFirstWord = month == nil && word.startIndex == words.first?.startIndex
            month = number
        } else if mayBeWeekday {
            // "mar. 2 févr.": so its month is one that is not known here, and no March.
            month = nil
        } else if time != nil {
            let name = word.loweredString
            if name == "pm" || name == "am" {
                let isLate = name == "pm"
                if let hour = time?.hour, (1...12).contains(hour) { time?.hour = hour % 12 + (isLate ? 12 : 0) }
            } else if let hours = Self.zones[name] {
                offsetSeconds = hours * 3600
            } else if name.hasPrefix("gmt") || name.hasPrefix("utc") {
                readOffset(word.dropFirst(3))
            } else if let hours = Self.zones[String(name.prefix { $0.isLetter })] {
                // "EST5EDT": the first name is the one in force, or the sender's clock says so.
                offsetSeconds = hours * 3600
            }
        }
    }

    /// `+0200`, `+02:00`; RFC 5322 3.3 has minutes below 60 and hours below 100.
    private mutating func readOffset(_ word: ArraySlice<UInt8>) {
        guard time != nil, let sign = word.first, sign == 43 || sign == Byte.hyphen else { return }
        let digits = word.dropFirst().filter { $0 != Byte.colon }[...]
        guard digits.count == 4 || digits.count == 2, let number = Self.number(digits) else { return }
        let (hours, minutes) = digits.count == 4 ? (number / 100, number % 100) : (number, 0)
        guard minutes < 60 else { return }
        offsetSeconds = (hours * 3600 + minutes * 60) * (sign == Byte.hyphen ? -1 : 1)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy(\.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 48) }
    }

    private static func fullYear(_ year: Int, digits: Int) -> Int {
        switch digits {
        case 1, 2: year < 50 ? year + 2000 : year + 1900
        case 3: year + 1900
        default: year
        }
    }

    private static func month(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count >= 3 else { return nil }
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return names.firstIndex(of: word.prefix(3).loweredString).map { $0 + 1 }
    }

    /// RFC 5322 4.3. Military letters count as -0000 there, because RFC 822 had their signs the wrong way round.
    private static let zones = [
        "ut": 0, "utc": 0, "gmt": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6,
        "pst": -8, "pdt": -7, "cet": 1, "cest": 2, "met": 1, "mest": 2, "wet": 0, "west": 1, "bst": 1, "eet": 2,
        "eest": 3, "msk": 3, "jst": 9, "ast": -4,
    ]
}

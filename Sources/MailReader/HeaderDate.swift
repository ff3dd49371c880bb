/// A date as mail headers write it (RFC 5322, 3.3 and its obsolete forms 4.3), also in the forms of `asctime` and
/// RFC 3339, which some mailers use.
public struct HeaderDate: Sendable, Equatable, Hashable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let epochSeconds: Int64
    /// Seconds east of UTC as written; 0 for `-0000`, a missing or an unknown zone (RFC 5322, 4.3).
    public let offsetSeconds: Int

    /// Reads a date; nil when the text has no day, month, year and hour, or ones that do not exist. A missing
    /// weekday, missing seconds, comments, two-digit years (00–49 are 20xx, RFC 5322 4.3) and old zones are read. Of a
    /// `Received` value the date after its last semicolon is read.
    public init?(_ text: String) { self.init(Array(text.utf8)[...]) }

    /// In a trace field the date stands after the last semicolon (RFC 5322, 3.6.7).
    init?(_ text: ArraySlice<UInt8>) {
        if let mark = text.lastIndex(of: Byte.semicolon), let date = HeaderDate(whole: text[(mark + 1)...]) {
            self = date
        } else {
            self.init(whole: text)
        }
    }

    private init?(whole text: ArraySlice<UInt8>) {
        var reader = DateReader(text)
        guard reader.read(), let day = reader.day, let month = reader.month, let year = reader.year,
            let time = reader.time
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...9999).contains(year), (1...lengths[month - 1]).contains(day), time.hour < 24, time.minute < 60,
            time.second <= 60
        else { return nil }
        let seconds = time.hour * 3600 + time.minute * 60 + time.second
        offsetSeconds = reader.offsetSeconds
        epochSeconds = Self.days(year: year, month: month, day: day) * 86_400 + Int64(seconds - offsetSeconds)
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar; a year is counted from March.
    private static func days(year: Int, month: Int, day: Int) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int64(era * 146_097 + dayOfEra - 719_468)
    }
}

/// A time of day on a wall clock, to the minute. 24:00 is the end of the day.
public struct LocalTime: Hashable, Comparable, Sendable, Codable {
    /// Minutes since 00:00, from 0 to 1440.
    public var minuteOfDay: Int

    /// The time so many minutes after midnight; nil outside 0…1440.
    public init?(minuteOfDay: Int) {
        guard (0...1440).contains(minuteOfDay) else { return nil }
        self.minuteOfDay = minuteOfDay
    }

    /// Reads `07:30`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = Digits.value(bytes[0..<2]),
            let minute = Digits.value(bytes[3..<5]), minute < 60
        else { return nil }
        self.init(minuteOfDay: hour * 60 + minute)
    }

    /// Earlier in the day sorts first.
    public static func < (left: LocalTime, right: LocalTime) -> Bool { left.minuteOfDay < right.minuteOfDay }
}

extension LocalTime: CustomStringConvertible {
    /// `07:30`
    public var description: String { "\(Digits.padded(minuteOfDay / 60)):\(Digits.padded(minuteOfDay % 60))" }
}

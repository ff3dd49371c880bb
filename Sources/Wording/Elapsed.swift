/// An elapsed time as people read it: hours and minutes, never days, because a day across a change of the clocks has
/// 23 or 25 hours and an allowance is elapsed (flagwatch-rules(7), TIME). Seconds are never shown.
public struct Elapsed: Hashable, Sendable {
    /// Its length in seconds; the sign is the caller's to put into words.
    public let seconds: Int64

    /// An elapsed time of so many seconds.
    public init(_ seconds: Int64) {
        // The one number without a positive twin would trap where the sign is turned.
        self.seconds = max(seconds, -Int64.max)
    }

    /// `69 h 27`, `3 h`, `45 min`, or `under 1 min`. The symbol h is the same in both languages.
    public func text(in language: Language) -> String {
        let minutes = seconds.magnitude / 60
        let hours = minutes / 60
        let rest = minutes % 60
        if minutes == 0 { return language == .nl ? "minder dan 1 min" : "under 1 min" }
        if hours == 0 { return "\(rest) min" }
        return rest == 0 ? "\(hours) h" : "\(hours) h \(rest < 10 ? "0" : "")\(rest)"
    }

    /// `over 3 h 10`, `in 3 h 10`: how long it still takes. Zero is `nu`, `now`; past is `3 h 10 te laat`,
    /// `3 h 10 late`.
    public func remaining(in language: Language) -> String {
        if seconds < 0 { return Elapsed(-seconds).late(in: language) }
        if seconds == 0 { return language == .nl ? "nu" : "now" }
        return language == .nl ? "over \(text(in: .nl))" : "in \(text(in: .en))"
    }

    /// `21 h 27 te laat`, `21 h 27 late`. At the due instant itself, where nothing has yet passed (C27), `nu`, `now`.
    public func late(in language: Language) -> String {
        if seconds < 0 { return Elapsed(-seconds).remaining(in: language) }
        if seconds == 0 { return language == .nl ? "nu" : "now" }
        return language == .nl ? "\(text(in: .nl)) te laat" : "\(text(in: .en)) late"
    }

    /// An elapsed time between two instants, or `onbekend`, `unknown` where one of them is not known (C1).
    public static func text(of seconds: Int64?, in language: Language) -> String {
        seconds.map { Elapsed($0).text(in: language) } ?? (language == .nl ? "onbekend" : "unknown")
    }
}

import Flagging

/// Quiet hours as configuration writes them: `22:00-08:00`; an en dash and spaces around it are understood too.
///
/// None is written by leaving the key out, or as `never`; the signs that tables print for none (`–`, `-`)
/// and the empty string mean the same.
enum QuietText {
    /// Whether a text says "none".
    static func isNone(_ text: String) -> Bool { ["never", "", "-", "–"].contains(text) }

    /// The hours; nil for anything that is no span. K1: hours that hold all of the day have no end, so a prompt would never
    /// be issued.
    static func hours(_ text: String) -> QuietHours? {
        let sides = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard sides.count == 2, let begins = time(sides[0]), let ends = time(sides[1]) else { return nil }
        let hours = QuietHours(begins: begins, ends: ends)
        return begins.minuteOfDay < 1_440 && !hours.isAllDay ? hours : nil
    }

    private static func time(_ side: Substring) -> LocalTime? {
        var side = side
        while side.first == " " { side.removeFirst() }
        while side.last == " " { side.removeLast() }
        return LocalTime(side)
    }
}

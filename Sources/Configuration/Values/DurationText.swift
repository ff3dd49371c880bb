/// Elapsed times as configuration writes them: `15s`, `30m`, `12h`, `7d`, `2w`, and combinations, `1h30m`.
///
/// A day is 24 hours and a week seven such days: allowances are elapsed seconds (flagwatch-rules(7), TIME), never
/// calendar days.
package enum DurationText {
    /// Why a text is no duration, and what would be.
    package struct Fault: Error, Equatable {
        var problem: String
        var remedy: String
    }

    /// 100 years of 365.25 days: the greatest duration, in seconds. Times the greatest percentage of a rung it still
    /// fits an `Int64` a thousand times over.
    static let greatestSeconds: Int64 = 3_155_760_000

    /// Units in seconds, in the order in which they must be combined.
    static let units: [(letter: Character, seconds: Int64)] = [
        ("w", 604_800), ("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1),
    ]

    /// The seconds that a text says; more than zero.
    package static func seconds(_ text: String) throws(Fault) -> Int64 {
        let remedy = "write a number with s, m, h, d or w, such as \"30m\", \"1h30m\" or \"7d\""
        guard !text.isEmpty else { throw Fault(problem: "which is empty", remedy: remedy) }
        guard text.first != "-" else { throw Fault(problem: "which is negative", remedy: "write a time above zero") }
        var total: Int64 = 0
        var rest = Substring(text)
        var remaining = units[...]
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            guard !digits.isEmpty, let letter = rest.popFirst() else {
                throw Fault(problem: "which is no duration", remedy: remedy)
            }
            guard let unit = units.first(where: { $0.letter == letter }) else {
                throw Fault(problem: "whose unit \(Quoted(String(letter))) is unknown", remedy: remedy)
            }
            guard let position = remaining.firstIndex(where: { $0.letter == letter }) else {
                throw Fault(problem: "whose units are not in falling order", remedy: "write w, d, h, m, s once each")
            }
            remaining = remaining[(position + 1)...]
            total = try add(digits, of: unit.seconds, to: total)
        }
        guard total > 0 else { throw Fault(problem: "which is zero", remedy: "write a time above zero") }
        return total
    }

    private static func add(_ digits: Substring, of unit: Int64, to total: Int64) throws(Fault) -> Int64 {
        let number = Int64(digits) ?? .max
        let (product, isOver) = number.multipliedReportingOverflow(by: unit)
        guard !isOver, product <= greatestSeconds, total + product <= greatestSeconds else {
            throw Fault(problem: "which is more than 100 years", remedy: "write a shorter time")
        }
        return total + product
    }
}

extension DurationText {
    /// Seconds as configuration would write them: `1h30m`.
    static func text(_ seconds: Int64) -> String {
        var rest = seconds
        var text = ""
        for unit in units where unit.letter != "w" && (rest >= unit.seconds || (text.isEmpty && unit.letter == "s")) {
            text += "\(rest / unit.seconds)\(unit.letter)"
            rest %= unit.seconds
        }
        return text
    }
}

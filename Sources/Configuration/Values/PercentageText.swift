/// The place of a rung: `75%`, `150%`, `12.5%`.
enum PercentageText {
    /// 10,000 %: a hundred times the allowance.
    static let greatestBasisPoints: Int64 = 1_000_000

    /// Hundredths of a percent; nil for anything that is no percentage above zero with at most two decimals.
    static func basisPoints(_ text: String) -> Int64? {
        guard text.last == "%" else { return nil }
        let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = number(parts[0]) else { return nil }
        var hundredths: Int64 = 0
        if parts.count == 2 {
            guard parts[1].utf8.count <= 2, let decimals = number(parts[1]) else { return nil }
            hundredths = parts[1].utf8.count == 1 ? decimals * 10 : decimals
        }
        let value = whole * 100 + hundredths
        return (1...greatestBasisPoints).contains(value) ? value : nil
    }

    /// `75%` again.
    static func text(_ basisPoints: Int64) -> String {
        let (whole, rest) = (basisPoints / 100, basisPoints % 100)
        if rest == 0 { return "\(whole)%" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
    }

    private static func number(_ text: Substring) -> Int64? {
        guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy(Ascii.isDigit) else { return nil }
        return Int64(text)
    }
}

/// Parts of allowances.
enum Share {
    /// ⌊p(r) × W(k)⌋ in whole seconds (C12, C13); beyond what an `Int64` holds the greatest, or least, that it does:
    /// from there on an instant is the calendar's last anyway (L10).
    static func of(_ seconds: Int64, basisPoints: Int64) -> Int64 {
        let product = seconds.multipliedFullWidth(by: basisPoints)
        let divisor = Rung.deadlineBasisPoints
        // The quotient fits where the upper half is smaller than half the divisor.
        guard product.high.magnitude < divisor.magnitude / 2 else { return product.high < 0 ? .min : .max }
        return divisor.dividingFullWidth(product).quotient
    }
}

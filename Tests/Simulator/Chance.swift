/// A seeded source of chance (SplitMix64), so that a failing seed replays to the letter on every machine.
final class Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
        state = next()  // adjacent seeds must not share a shifted stream
    }

    func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of a closed range.
    func int(_ range: ClosedRange<Int64>) -> Int64 {
        range.lowerBound + Int64(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// True once in so many times.
    func once(in count: Int64) -> Bool { int(1...count) == 1 }

    /// One of several; nil where there is none.
    func pick<Element>(_ choices: some RandomAccessCollection<Element>) -> Element? {
        guard !choices.isEmpty else { return nil }
        return choices[choices.index(choices.startIndex, offsetBy: Int(int(0...Int64(choices.count - 1))))]
    }
}

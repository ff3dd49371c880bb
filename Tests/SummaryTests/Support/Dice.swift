/// Numbers that are random and the same in every run (SplitMix64, Steele, Lea and Flood 2014).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One of several.
    mutating func one<Item>(of items: [Item]) -> Item { items[Int.random(in: 0..<items.count, using: &self)] }

    /// Letters and digits that no sentence of the summary holds.
    mutating func secret(_ alphabet: String = "bcdfghjkqvwxz") -> String {
        let letters = Array(alphabet)
        return String((0..<Int.random(in: 7...12, using: &self)).map { _ in one(of: letters) })
    }

    /// Any text at all: markup, controls, directions, and letters of many scripts.
    mutating func noise() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...40, using: &self) {
            let value =
                switch Int.random(in: 0..<4, using: &self) {
                case 0: UInt32.random(in: 0...0x7F, using: &self)
                case 1: one(of: Array("|`<>[]()*_#\\\n\r\t~!&:/.@wW ".unicodeScalars)).value
                case 2: UInt32.random(in: 0x80...0x2FFF, using: &self)
                default: UInt32.random(in: 0...0x10FFFF, using: &self)
                }
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }
}

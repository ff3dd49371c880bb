/// The numbers of rules in a text: `C13`, and all of `C13–C15` or `T1 to T4`.
enum RuleNumbers {
    private static let letters = Set("CDHKLMRSTV".utf8)
    /// A scalar, a path, a value of base64 and the like are no citations: `\u{D8}`, `a.C1`, `+C1`.
    private static let others = Set("_{./=+$\\".utf8)
    private static let joints = [Array("–".utf8), Array(" to ".utf8)]

    static func all(in text: some StringProtocol) -> Set<String> {
        let bytes = Array(text.utf8)
        var found: Set<String> = []
        var last: (letter: UInt8, number: Int, end: Int)?
        var index = 0
        while index < bytes.count {
            guard let (number, end) = rule(at: index, in: bytes) else {
                index += 1
                continue
            }
            let letter = bytes[index]
            var first = number
            if let last, last.letter == letter, last.number < number, joints.contains(Array(bytes[last.end..<index])) {
                first = last.number
            }
            for number in first...number { found.insert("\(Character(UnicodeScalar(letter)))\(number)") }
            last = (letter, number, end)
            index = end
        }
        return found
    }

    /// A letter and one or two digits that are a word of their own, with the place after it.
    private static func rule(at index: Int, in bytes: [UInt8]) -> (number: Int, end: Int)? {
        guard letters.contains(bytes[index]), index == 0 || !isWord(bytes[index - 1]),
            index == 0 || !others.contains(bytes[index - 1])
        else { return nil }
        let digits = bytes[(index + 1)...].prefix { isDigit($0) }
        guard (1...2).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)), number > 0,
            digits.first != UInt8(ascii: "0")
        else { return nil }
        let rest = bytes[digits.endIndex...].prefix(2)
        guard let next = rest.first else { return (number, digits.endIndex) }
        // `T12:00` is a time, `K1=` a value.
        let isTime = next == UInt8(ascii: ":") && rest.last.map(isDigit) == true
        return isWord(next) || isTime || next == UInt8(ascii: "=") ? nil : (number, digits.endIndex)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

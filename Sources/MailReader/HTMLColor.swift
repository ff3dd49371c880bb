/// A colour as mail writes it.
struct HTMLColor: Equatable {
    private let (red, green, blue): (Int, Int, Int)

    static let white = HTMLColor(red: 255, green: 255, blue: 255)

    private init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

    /// `#fff`, `#ffffff`, `rgb(255,255,255)`, or one of the names of CSS; nil for any other. Lower case,
    /// without blanks.
    init?(_ text: String) {
        if let value = Self.names[text] {
            self.init(hex: value)
        } else if text.hasPrefix("#") {
            var digits = text.dropFirst().prefix(6).map(String.init)
            if digits.count == 3 || digits.count == 4 { digits = digits.prefix(3).flatMap { [$0, $0] } }
            guard digits.count == 6, let value = UInt32(digits.joined(), radix: 16) else { return nil }
            self.init(hex: value)
        } else if text.hasPrefix("rgb") {
            let parts = text.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }.split(separator: ",").prefix(3).map {
                part in
                Double(part.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }).map {
                    part.hasSuffix("%") ? $0 * 2.55 : $0
                }
            }
            let values = parts.compactMap(\.self).map { Int(min(max($0, 0), 255)) }
            guard values.count == 3 else { return nil }
            self.init(red: values[0], green: values[1], blue: values[2])
        } else {
            return nil
        }
    }

    /// Whether letters of a colour cannot be seen over anything, or are not sure to be: they let all light through, or have a
    /// colour that has to be worked out. Lower case, without blanks.
    static func isUnseen(_ text: String) -> Bool {
        text == "transparent" || strength(text) < 0.1 || HTMLColor(text) == nil && text.contains("(")
    }

    /// How much of what lies behind a colour covers, from 0 to 1.
    private static func strength(_ text: String) -> Double {
        if text.hasPrefix("#") {
            let digits = text.dropFirst()
            guard digits.count == 4 || digits.count == 8 else { return 1 }
            let size = digits.count / 4
            return UInt8(digits.suffix(size), radix: 16).map { Double($0) / (size == 1 ? 15 : 255) } ?? 1
        }
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return 1 }
        let inside = text[text.index(after: open)...].dropLast()
        let parts = inside.split(separator: ",")
        let last = inside.split(separator: "/").count == 2 ? inside.split(separator: "/").last : nil
        guard let part = last ?? (parts.count == 4 ? parts[3] : nil) else { return 1 }
        let share = part.hasSuffix("%") ? Double(part.dropLast()).map { $0 / 100 } : Double(part)
        return share ?? 0
    }

    private init(hex: UInt32) {
        self.init(red: Int(hex >> 16 & 0xFF), green: Int(hex >> 8 & 0xFF), blue: Int(hex & 0xFF))
    }

    /// No eye tells them apart.
    func isNear(_ other: HTMLColor) -> Bool {
        abs(red - other.red) <= 16 && abs(green - other.green) <= 16 && abs(blue - other.blue) <= 16
    }
}

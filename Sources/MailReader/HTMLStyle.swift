/// The declarations of a `style` and the old attributes that mean the same, as far as they tell whether an eye sees the text.
struct HTMLStyle {
    private var declarations: [(name: String, value: String)] = []

    /// From the attributes of a tag.
    init(_ attributes: [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]) {
        for (name, value) in attributes {
            if name.equals(ignoringCase: "style") {
                add(HTMLText.decodedReferences(value, keepsBlanks: true)[...])
            } else if name.equals(ignoringCase: "bgcolor") {
                declarations.append(("background-color", Self.plain(HTMLText.decodedReferences(value)[...])))
            } else if name.equals(ignoringCase: "color") {
                declarations.append(("color", Self.plain(HTMLText.decodedReferences(value)[...])))
            }
        }
    }

    /// From a rule of style.
    init(declarations: ArraySlice<UInt8>) { add(declarations) }

    private mutating func add(_ text: ArraySlice<UInt8>) {
        for declaration in StyleText.plain(text).split(separator: Byte.semicolon, maxSplits: 100) {
            guard let colon = declaration.firstIndex(of: Byte.colon) else { continue }
            var value = Self.plain(declaration[(colon + 1)...])
            if value.hasSuffix("!important") { value.removeLast("!important".count) }
            declarations.append((Self.plain(declaration[..<colon]), value))
        }
    }

    /// Lower case, without blanks.
    private static func plain(_ text: ArraySlice<UInt8>) -> String {
        String(decoding: text.prefix(200).lazy.filter { !$0.isSpace }.map(\.lowered), as: UTF8.self)
    }

    /// What a colour of its own lies behind the text.
    var background: HTMLColor? {
        declarations.last { $0.name == "background-color" || $0.name == "background" }.flatMap { HTMLColor($0.value) }
    }

    /// Whether a text of this style cannot be seen on that background.
    func hides(over background: HTMLColor) -> Bool {
        declarations.contains { Self.hides($0.name, $0.value, background) } || isEmptyBox || isBesidePage
    }

    private static func hides(_ name: String, _ value: String, _ background: HTMLColor) -> Bool {
        // What has to be worked out is not sure to be seen.
        if worked.contains(name), value.contains("("),
            isAny(of: ["calc(", "var(", "env(", "min(", "max(", "clamp("], in: value)
        {
            return true
        }
        return switch name {
        case "display": value == "none"
        case "visibility": value == "hidden" || value == "collapse"
        case "content-visibility": value == "hidden"
        case "mso-hide": value == "all"
        case "opacity": number(value).map { $0 < (value.hasSuffix("%") ? 10 : 0.1) } ?? false
        case "font-size": number(value).map { $0 < 2 && !value.hasSuffix("em") || $0 < 0.1 } ?? false
        case "font": value.hasPrefix("0") || value.hasPrefix("1px")
        case "text-indent": pixels(value).map { $0 <= -100 } ?? false
        case "text-decoration", "text-decoration-line": value.contains("line-through")
        case "clip": value.hasPrefix("rect(0") || value.hasPrefix("rect(1px")
        case "clip-path": value.hasPrefix("inset(50%") || value.hasPrefix("inset(100%") || value.hasPrefix("circle(0")
        case "transform": movesAway(value)
        case "filter", "-webkit-filter":
            isAny(of: ["opacity", "alpha(", "blur", "contrast", "brightness"], in: value)
        case "color", "-webkit-text-fill-color": HTMLColor.isUnseen(value, over: background)
        default: false
        }
    }

    private static func isAny(of parts: [String], in value: String) -> Bool {
        parts.contains { part in value.contains(part) }
    }

    private static let worked: Set = [
        "display", "visibility", "opacity", "font-size", "text-indent", "left", "top", "right", "bottom", "margin-left",
        "margin-top", "max-height",
    ]

    private static func movesAway(_ transform: String) -> Bool {
        let shrinks = ["scale(0", "scalex(0", "scaley(0", "scale3d(0"].contains { start in
            transform.firstRange(of: start).map { place in
                // 0.95 is a size, 0.01 is none.
                let rest = transform[transform.index(before: place.upperBound)...]
                return number(String(rest)).map { $0 < 0.1 } ?? true
            } ?? false
        }
        let isMoved = transform.contains("translate")
        return shrinks
            || isMoved
                && transform.split { $0 == "(" || $0 == "," || $0 == ")" }.contains { part in
                    pixels(String(part)).map { abs($0) >= 1_000 } ?? false
                }
    }

    private func value(_ names: String...) -> Double? {
        declarations.last { names.contains($0.name) }.flatMap { Self.number($0.value) }
    }

    /// A box without height or width that shows nothing of what flows over.
    private var isEmptyBox: Bool {
        let isClipped = declarations.contains { $0.name == "overflow" && $0.value == "hidden" }
        let sizes = [value("max-height"), value("height"), value("max-width"), value("width")]
        return value("max-height") == 0 || isClipped && sizes.contains { $0.map { $0 <= 1 } ?? false }
    }

    private var isBesidePage: Bool {
        ["left", "top", "right", "bottom", "margin-left", "margin-top"].contains { name in
            declarations.contains { declaration in
                declaration.name == name && Self.pixels(declaration.value).map { $0 <= -500 || $0 >= 2_000 } ?? false
            }
        }
    }

    /// A length in pixels, roughly: of shares of the page half of it is far.
    private static func pixels(_ text: String) -> Double? {
        let units = [("vw", 10.0), ("vh", 10), ("%", 10), ("em", 16), ("ex", 8), ("ch", 8), ("in", 96), ("cm", 38)]
        return number(text).map { value in value * (units.first { text.hasSuffix($0.0) }?.1 ?? 1) }
    }

    /// The number at the beginning of a length.
    private static func number(_ text: String) -> Double? {
        Double(text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") })
    }
}

/// A colour as mail writes it.
struct HTMLColor: Equatable {
    private let (red, green, blue): (Int, Int, Int)

    static let white = HTMLColor(red: 255, green: 255, blue: 255)

    private init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

    /// `#fff`, `#ffffff`, `rgb(255,255,255)`, or one of the names near white and black; nil for any other. Lower case,
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
            let parts = text.drop { $0 != "(" }.dropFirst().split(separator: ",").prefix(3).map { part in
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

    /// Whether letters of a colour cannot be seen over another, or are not sure to be: they let all light through, look like
    /// what lies behind, or have a colour that has to be worked out. Lower case, without blanks.
    static func isUnseen(_ text: String, over background: HTMLColor) -> Bool {
        if text == "transparent" || strength(text) < 0.1 { return true }
        guard let color = HTMLColor(text) else { return text.contains("(") }
        return color.isNear(background)
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

    private static let names: [String: UInt32] = [
        "white": 0xFFFFFF, "snow": 0xFFFAFA, "ivory": 0xFFFFF0, "ghostwhite": 0xF8F8FF, "floralwhite": 0xFFFAF0,
        "whitesmoke": 0xF5F5F5, "azure": 0xF0FFFF, "mintcream": 0xF5FFFA, "black": 0x000000,
    ]

    /// No eye tells them apart.
    func isNear(_ other: HTMLColor) -> Bool {
        abs(red - other.red) <= 16 && abs(green - other.green) <= 16 && abs(blue - other.blue) <= 16
    }
}

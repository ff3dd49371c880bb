/// The declarations of a `style` and the old attributes that mean the same, as far as they tell whether an eye sees the text.
struct HTMLStyle {
    private var declarations: [(name: String, value: String)] = []

    /// From the attributes of a tag.
    init(_ attributes: [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]) {
        for (name, value) in attributes {
            if name.equals(ignoringCase: "style") {
                add(value)
            } else if name.equals(ignoringCase: "bgcolor") {
                declarations.append(("background-color", Self.plain(value)))
            } else if name.equals(ignoringCase: "color") {
                declarations.append(("color", Self.plain(value)))
            }
        }
    }

    /// From a rule of style.
    init(declarations: ArraySlice<UInt8>) { add(declarations) }

    private mutating func add(_ text: ArraySlice<UInt8>) {
        for declaration in text.split(separator: Byte.semicolon, maxSplits: 100) {
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
        switch name {
        case "display": value == "none"
        case "visibility": value == "hidden" || value == "collapse"
        case "mso-hide": value == "all"
        case "opacity": number(value).map { $0 < 0.1 } ?? false
        case "font-size": number(value).map { $0 < 2 && !value.hasSuffix("em") || $0 < 0.1 } ?? false
        case "font": value.hasPrefix("0") || value.hasPrefix("1px")
        case "text-indent": number(value).map { $0 <= -100 } ?? false
        case "text-decoration", "text-decoration-line": value.utf8.starts(with: "line-through".utf8)
        case "clip": value.hasPrefix("rect(0") || value.hasPrefix("rect(1px")
        case "clip-path": value.hasPrefix("inset(50%") || value.hasPrefix("inset(100%")
        case "transform": value == "scale(0)"
        case "color": value == "transparent" || HTMLColor(value).map { $0.isNear(background) } ?? false
        default: false
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
            value(name).map { $0 <= -500 } ?? false
        }
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

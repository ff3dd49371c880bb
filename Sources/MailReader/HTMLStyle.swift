/// The declarations of a `style` and the old attributes that mean the same, as far as they tell whether an eye sees the text.
struct HTMLStyle {
    private var declarations: [(name: String, value: String)] = []

    /// From the attributes of a tag.
    init(_ attributes: [HTMLTag.Attribute]) {
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

    /// Whether an attribute of that name says something of style.
    static func isTold(by name: ArraySlice<UInt8>) -> Bool {
        ["style", "bgcolor", "color"].contains { name.equals(ignoringCase: $0) }
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

    /// What of this style hides its text: whether the element is seen at all, and what its own children may set otherwise.
    struct Sight {
        /// Signs that hide here.
        var hides: HTMLSigns = []
        /// Signs that a style of its own takes back.
        var shows: HTMLSigns = []
        /// The colour of the letters, where it is told.
        var color: HTMLColor?
    }

    /// What an eye sees by this style alone. A text that is hidden by one declaration and shown by another counts as hidden.
    var sight: Sight {
        var sight = Sight()
        if isEmptyBox || isBesidePage { sight.hides.insert(.box) }
        for (name, value) in declarations { Self.look(at: name, value, &sight) }
        if isClipped, value("line-height") == 0 { sight.hides.insert(.line) }
        sight.shows.subtract(sight.hides)
        return sight
    }

    private static func look(at name: String, _ value: String, _ sight: inout Sight) {
        // What has to be worked out is not sure to be seen.
        if worked.contains(name), value.contains("("),
            isAny(of: ["calc(", "var(", "env(", "min(", "max(", "clamp("], in: value)
        {
            sight.hides.insert(.box)
        }
        switch name {
        case "font-size", "font": sight.note(.size, isHidden: isTiny(name, value), isOwn: isOwnSize(value))
        case "visibility":
            let isHidden = value == "hidden" || value == "collapse"
            sight.note(.visibility, isHidden: isHidden, isOwn: value == "visible" || value == "initial")
        case "text-indent":
            guard let indent = pixels(value) else { return }
            sight.note(.indent, isHidden: indent <= -100, isOwn: true)
        case "line-height": sight.note(.line, isHidden: false, isOwn: number(value) != 0)
        case "color", "-webkit-text-fill-color":
            guard !inherited.contains(value) else { return }
            sight.note(.color, isHidden: HTMLColor.isUnseen(value), isOwn: true)
            sight.color = HTMLColor(value)
        default: if hides(name, value) { sight.hides.insert(.box) }
        }
    }

    /// Values by which a child takes what its parent has.
    private static let inherited: Set = ["inherit", "unset", "revert", "currentcolor"]

    private static func isTiny(_ name: String, _ value: String) -> Bool {
        if name == "font" { return value.hasPrefix("0") || value.hasPrefix("1px") }
        return number(value).map { $0 < 2 && !value.hasSuffix("em") || $0 < 0.1 } ?? false
    }

    /// Whether a size says what it is, and not a share of the parent's.
    private static func isOwnSize(_ value: String) -> Bool {
        if value.hasSuffix("rem") { return true }
        return !inherited.contains(value) && !["em", "%", "smaller", "larger"].contains { value.hasSuffix($0) }
    }

    private static func hides(_ name: String, _ value: String) -> Bool {
        switch name {
        case "display": value == "none"
        case "content-visibility": value == "hidden"
        case "mso-hide": value == "all"
        case "opacity": number(value).map { $0 < (value.hasSuffix("%") ? 10 : 0.1) } ?? false
        case "text-decoration", "text-decoration-line": value.contains("line-through")
        case "clip": value.hasPrefix("rect(0") || value.hasPrefix("rect(1px")
        case "clip-path": value.hasPrefix("inset(50%") || value.hasPrefix("inset(100%") || value.hasPrefix("circle(0")
        case "transform": movesAway(value)
        case "filter", "-webkit-filter":
            isAny(of: ["opacity", "alpha(", "blur", "contrast", "brightness"], in: value)
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

    private var isClipped: Bool { declarations.contains { $0.name == "overflow" && $0.value == "hidden" } }

    /// A box without height or width that shows nothing of what flows over.
    private var isEmptyBox: Bool {
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

extension HTMLStyle.Sight {
    fileprivate mutating func note(_ sign: HTMLSigns, isHidden: Bool, isOwn: Bool) {
        if isHidden { hides.insert(sign) } else if isOwn { shows.insert(sign) }
    }
}

/// Why an eye does not see a text. A child of what is hidden is hidden too, unless it takes back each sign that can be taken
/// back (CSS 2, 6.2: such properties are inherited, and a value of one's own counts).
struct HTMLSigns: OptionSet {
    let rawValue: UInt8

    /// The whole element is not there to be seen: no child can change that.
    static let box = HTMLSigns(rawValue: 1)
    /// Its letters have no size.
    static let size = HTMLSigns(rawValue: 2)
    static let visibility = HTMLSigns(rawValue: 4)
    /// Its first line stands beside the page.
    static let indent = HTMLSigns(rawValue: 8)
    /// Its lines have no height.
    static let line = HTMLSigns(rawValue: 16)
    /// Its letters let all light through, or have a colour that has to be worked out.
    static let color = HTMLSigns(rawValue: 32)
}

/// What an HTML element means for text.
enum HTMLElement {
    /// Its content is no text.
    case hidden
    case lineBreak, item, cell, quotation, preformatted, link
    /// An empty line before and after.
    case paragraph
    /// A line of its own.
    case block

    /// The element of a name in any case; others mean nothing. Longer names than `longestName` are none of these.
    static func named(_ name: ArraySlice<UInt8>) -> HTMLElement? { byName[packed(name)] }

    static let longestName = 16

    /// A name as one number, in lower case: to make a string for each tag of a mail would cost more than all the rest.
    private static func packed(_ name: some Sequence<UInt8>) -> UInt128 {
        name.reduce(0) { $0 << 8 | UInt128($1.lowered) }
    }

    private static let byName: [UInt128: HTMLElement] = {
        var elements: [String: HTMLElement] = [
            "br": .lineBreak, "li": .item, "td": .cell, "th": .cell, "blockquote": .quotation, "pre": .preformatted,
            "a": .link,
        ]
        let hidden = ["script", "style", "title", "template", "textarea", "noframes", "xmp"]
        let paragraphs = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "hr"]
        let blocks = [
            "div", "tr", "table", "dt", "dd", "section", "article", "header", "footer", "form", "address", "center",
            "body", "head", "option", "fieldset", "caption", "nav", "aside", "main", "figure",
        ]
        for name in hidden { elements[name] = .hidden }
        for name in paragraphs { elements[name] = .paragraph }
        for name in blocks { elements[name] = .block }
        return Dictionary(uniqueKeysWithValues: elements.map { (packed($0.key.utf8), $0.value) })
    }()
}

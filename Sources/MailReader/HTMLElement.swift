/// What an HTML element means for text.
enum HTMLElement {
    /// Its content is no text.
    case hidden
    case lineBreak, item, cell, quotation, preformatted, link
    /// Struck out: its content was taken back.
    case struck
    /// Its content is shown only by what mail has none of: a script, a player, a click.
    case unseen
    /// Rules of style, whose content tells what else is hidden.
    case style
    /// An empty line before and after.
    case paragraph
    /// A line of its own.
    case block

    /// The element of a name in any case; others mean nothing. Longer names than `longestName` are none of these.
    static func named(_ name: ArraySlice<UInt8>) -> HTMLElement? { byName[packed(name)] }

    static let longestName = 16

    /// A name as one number, in lower case: to make a string for each tag of a mail would cost more than all the rest.
    static func packed(_ name: some Sequence<UInt8>) -> UInt128 {
        name.reduce(0) { $0 << 8 | UInt128($1.lowered) }
    }

    /// Elements without content, which have no end tag (HTML standard, 13.1.2).
    static func isVoid(_ name: ArraySlice<UInt8>) -> Bool { voids.contains(packed(name)) }

    private static let voids = Set(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"].map {
            packed($0.utf8)
        })

    private static let byName: [UInt128: HTMLElement] = {
        var elements: [String: HTMLElement] = [
            "br": .lineBreak, "li": .item, "td": .cell, "th": .cell, "blockquote": .quotation, "pre": .preformatted,
            "a": .link, "del": .struck, "s": .struck, "strike": .struck, "style": .style,
        ]
        let hidden = ["script", "title", "template", "textarea", "noframes", "xmp"]
        let paragraphs = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "hr"]
        let blocks = [
            "div", "tr", "table", "dt", "dd", "section", "article", "header", "footer", "form", "address", "center",
            "body", "head", "option", "fieldset", "caption", "nav", "aside", "main", "figure",
        ]
        let unseen = [
            "select", "datalist", "svg", "math", "video", "audio", "canvas", "object", "iframe", "dialog", "details",
            "noembed", "progress", "meter",
        ]
        for name in unseen { elements[name] = .unseen }
        for name in hidden { elements[name] = .hidden }
        for name in paragraphs { elements[name] = .paragraph }
        for name in blocks { elements[name] = .block }
        return Dictionary(uniqueKeysWithValues: elements.map { (packed($0.key.utf8), $0.value) })
    }()
}

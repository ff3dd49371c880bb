/// What an HTML element means for text.
enum HTMLElement {
    /// Its content is no text.
    case hidden
    case lineBreak, item, cell, quotation, preformatted, link
    /// An empty line before and after.
    case paragraph
    /// A line of its own.
    case block

    /// By name, lower case; other elements mean nothing.
    static let byName: [String: HTMLElement] = {
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
        return elements
    }()
}

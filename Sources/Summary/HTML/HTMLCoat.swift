import Flagging
import Wording

/// A page as one file of HTML (S5): static, without script and without anything that is fetched.
struct HTMLCoat {
    let page: Page
    private var text = ""

    static func render(_ page: Page) -> String {
        var coat = HTMLCoat(page: page)
        coat.write()
        return coat.text
    }

    private init(page: Page) { self.page = page }

    private mutating func write() {
        let language = page.language.rawValue
        text += """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLCoat.escaped(page.title))</title>
            <meta http-equiv="Content-Security-Policy" content="\(HTMLCoat.policy)">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <meta name="dcterms.title" content="\(HTMLCoat.escaped(page.title))">
            <meta name="dcterms.language" content="\(language)">
            <style>
            \(Stylesheet.text(of: page))
            </style>
            </head>
            <body>
            <a class="skip" href="#content">\(words(.inShort))</a>
            <main id="content">
            <h1>\(HTMLCoat.escaped(page.title))</h1>

            """
        for warning in page.warnings {
            text += "<p class=\"warning\"><strong>\(HTMLCoat.escaped(warning))</strong></p>\n"
        }
        writeContents()
        for block in page.blocks { write(block) }
        text += "</main>\n</body>\n</html>\n"
    }

    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    private func words(_ phrase: SummaryText) -> String { HTMLCoat.escaped(phrase.text(in: page.language)) }

    private mutating func writeContents() {
        text += "<nav aria-label=\"\(words(.contents))\">\n<ul>\n"
        for case .heading(2, let id, let title) in page.blocks {
            text += "<li><a href=\"#\(id)\">\(HTMLCoat.escaped(title))</a></li>\n"
        }
        text += "</ul>\n</nav>\n"
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let id, let title):
            text += "<h\(level) id=\"\(id)\">\(HTMLCoat.escaped(title))</h\(level)>\n"
        case .paragraph(let parts): text += "<p>\(line(parts))</p>\n"
        case .items(let items):
            text += "<ul>\n" + items.map { "<li>\(line($0))</li>\n" }.joined() + "</ul>\n"
        case .facts(let facts):
            text += "<dl>\n"
            for fact in facts { text += "<dt>\(HTMLCoat.escaped(fact.name))</dt><dd>\(line(fact.value))</dd>\n" }
            text += "</dl>\n"
        case .table(let table): write(table)
        case .quotation(let words, let language):
            let tag = language.map { " lang=\"\($0)\"" } ?? ""
            text += "<blockquote\(tag) dir=\"auto\">\(line(words))</blockquote>\n"
        case .picture(let timeline, let id):
            text +=
                "<figure>\(timeline.svg(id: id))\n<figcaption>\(HTMLCoat.escaped(timeline.caption))</figcaption></figure>\n"
        }
    }

    /// A table that is wider than a narrow screen scrolls by itself, also by the keyboard.
    private mutating func write(_ table: Block.Table) {
        let caption = HTMLCoat.escaped(table.caption)
        text += "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(caption)\">\n"
        text += "<table\(table.isNumeric ? " class=\"numbers\"" : "")>\n<caption>\(caption)</caption>\n<thead><tr>"
        for column in table.columns { text += "<th scope=\"col\">\(HTMLCoat.escaped(column))</th>" }
        text += "</tr></thead>\n<tbody>\n"
        for row in table.rows {
            text += "<tr>"
            for (index, cell) in row.enumerated() {
                text += index == 0 ? "<th scope=\"row\">\(line(cell))</th>" : "<td>\(line(cell))</td>"
            }
            text += "</tr>\n"
        }
        text += "</tbody>\n</table>\n</div>\n"
    }

    private func line(_ parts: [Inline]) -> String { parts.map(inline).joined() }

    private func inline(_ part: Inline) -> String {
        switch part {
        case .text(let text): HTMLCoat.escaped(text)
        case .words(let words): "<span dir=\"auto\">\(line(words))</span>"
        case .address(let address): "<code dir=\"ltr\">\(line(address))</code>"
        case .time(let text, let instant): "<time datetime=\"\(instant)\">\(HTMLCoat.escaped(text))</time>"
        case .link(let text, let id): "<a href=\"#\(id)\">\(HTMLCoat.escaped(text))</a>"
        }
    }

    /// Somebody's words, each mark in the language of the page.
    private func line(_ words: Disclosed) -> String {
        words.parts.map { part in
            if case .kept(let text) = part { return HTMLCoat.escaped(text) }
            let mark = Disclosed(parts: [part]).text(in: page.language)
            return "<span class=\"mark\" lang=\"\(page.language.rawValue)\">\(HTMLCoat.escaped(mark))</span>"
        }.joined()
    }

    /// Text in which nothing is markup and everything can be seen.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default: result.append(VisibleText.scalar(scalar))
            }
        }
        return String(result)
    }
}

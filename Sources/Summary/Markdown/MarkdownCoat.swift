import Flagging
import Wording

/// A page as GitHub-flavoured Markdown.
struct MarkdownCoat {
    let page: Page

    static func render(_ page: Page) -> String {
        let coat = MarkdownCoat(page: page)
        let parts =
            ["# \(MarkdownText.escaped(page.title))"] + page.warnings.map { "**\(MarkdownText.escaped($0))**" }
            + page.blocks.map(coat.text)
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func text(_ block: Block) -> String {
        switch block {
        case .heading(let level, _, let title):
            String(repeating: "#", count: level) + " " + MarkdownText.escaped(title)
        case .paragraph(let parts): line(parts)
        case .items(let items): items.map { "- \(line($0))" }.joined(separator: "\n")
        case .facts(let facts):
            facts.map { "- **\(MarkdownText.escaped($0.name))**: \(line($0.value))" }.joined(separator: "\n")
        case .table(let table): text(table)
        case .quotation(let words, _): quotation(words)
        // Markdown has no picture, and needs none: all of it stands beside it.
        case .picture(let timeline, _): MarkdownText.escaped(timeline.caption)
        }
    }

    private func text(_ table: Block.Table) -> String {
        func row(_ cells: [String]) -> String { "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined() }
        let rules = table.columns.indices.map { table.isNumeric && $0 > 0 ? "---:" : "---" }
        let rows = [row(table.columns.map(MarkdownText.escaped)), row(rules)] + table.rows.map { row($0.map(line)) }
        return "**\(MarkdownText.escaped(table.caption))**\n\n" + rows.joined(separator: "\n")
    }

    /// No line of it can leave the quotation.
    private func quotation(_ words: Disclosed) -> String {
        words.text(in: page.language).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let text = MarkdownText.escaped(String(line.drop(while: \.isWhitespace)))
            return text.isEmpty ? ">" : "> \(text)"
        }.joined(separator: "\n")
    }

    private func line(_ parts: [Inline]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): MarkdownText.escaped(text)
            case .words(let words): MarkdownText.escaped(words.text(in: page.language))
            case .address(let address): MarkdownText.code(address.text(in: page.language))
            case .time(let text, _): MarkdownText.escaped(text)
            case .link(let text, _): MarkdownText.escaped(text)
            }
        }.joined()
    }
}

/// A table that fits the width it is given: columns shrink, the widest flexible one first, and cells wrap.
struct Table {
    /// A column.
    struct Column {
        /// Its heading.
        var heading: String
        /// Whether it shrinks before others do.
        var isFlexible = false
    }

    /// What stands in one column of one row.
    struct Cell: ExpressibleByStringInterpolation {
        var text: String
        var mark: Mark

        init(_ text: String, _ mark: Mark = .plain) {
            self.text = Printable.line(text)
            self.mark = mark
        }

        init(stringLiteral value: String) { self.init(value) }
    }

    /// One row, and lines under it that belong to it.
    struct Row {
        var cells: [Cell]
        var notes: [String] = []
    }

    var columns: [Column]
    var rows: [Row] = []

    init(_ columns: [Column]) { self.columns = columns }

    mutating func add(_ cells: Cell..., notes: [String] = []) { rows.append(Row(cells: cells, notes: notes)) }

    func lines(width: Int, ink: Ink) -> [String] {
        let (widths, gap) = layout(width)
        let head = Row(cells: columns.map { Cell($0.heading, .heading) })
        return lines(of: head, widths, gap, ink)
            + rows.flatMap { row in
                lines(of: row, widths, gap, ink)
                    + row.notes.flatMap { note in
                        Wrapping.lines(note, columns: width - 2).map { ink.text("  " + $0, .faint) }
                    }
            }
    }

    private func layout(_ width: Int) -> (widths: [Int], gap: Int) {
        let texts = columns.indices.map { index in [columns[index].heading] + rows.map { $0.cells[index].text } }
        // None wider than the page: a word of megabytes in an older ledger would be narrowed column by column.
        var widths = texts.map { min($0.map { Printable.width($0) }.max() ?? 0, width) }
        let gaps = columns.count - 1
        let gap = widths.reduce(0, +) + 2 * gaps <= width ? 2 : 1
        for least in leastWidths(texts) {
            while widths.reduce(0, +) + gap * gaps > width {
                let candidates = columns.indices.filter { widths[$0] > least[$0] }
                guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
            }
        }
        return (widths, gap)
    }

    /// How narrow each column may become, in three passes: flexible columns to their longest word, then to a width at
    /// which words are cut, then every column.
    private func leastWidths(_ texts: [[String]]) -> [[Int]] {
        let words = texts.map { $0.flatMap { $0.split(separator: " ") }.map { Printable.width($0) }.max() ?? 0 }
        return [
            columns.indices.map { columns[$0].isFlexible ? words[$0] : .max },
            columns.indices.map { columns[$0].isFlexible ? 12 : .max },
            columns.indices.map { _ in 6 },
        ]
    }

    private func lines(of row: Row, _ widths: [Int], _ gap: Int, _ ink: Ink) -> [String] {
        let cells = zip(row.cells, widths).map { Wrapping.lines($0.text, columns: $1) }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { index in
            var line = ""
            var owed = 0
            for (column, lines) in cells.enumerated() {
                let text = index < lines.count ? lines[index] : ""
                // Spaces are owed until text follows, so that no line ends in them.
                if !text.isEmpty {
                    line += String(repeating: " ", count: owed) + ink.text(text, row.cells[column].mark)
                    owed = 0
                }
                owed += widths[column] - Printable.width(text) + gap
            }
            return line
        }
    }
}

import Flagging

extension Timeline {
    /// The picture as SVG: black on white, windows told apart by patterns, so that it is the same without colour. Empty where
    /// an election has no windows.
    ///
    /// - Parameter id: what its own names begin with, so that several stand on one page.
    func svg(id: String) -> String {
        guard let range else { return "" }
        let span = max(range.ends - range.begins, 1)
        /// Tenths of a unit from the left edge; whole numbers give the same bytes everywhere.
        func place(_ instant: Instant) -> Int64 { 200 + (instant - range.begins) * 6_800 / span }
        let (rows, rowCount) = rows(place)
        let top = Int64(10 + 18 * rowCount)
        var drawing = ""
        for band in bands {
            let (left, right) = (place(band.begins), place(band.ends))
            drawing +=
                "<rect x=\"\(tenths(left))\" y=\"\(top)\" width=\"\(tenths(right - left))\" height=\"26\" "
                + "fill=\"url(#\(id)-p\(band.rank % 4))\" stroke=\"#595959\"/>"
            // A name that does not fit stands in the table of windows only.
            if Int64(band.name.count) * 80 < right - left {
                drawing += text(band.name, at: (left + right) / 2, y: top + 42, size: 13)
            }
        }
        for (mark, row) in zip(marks, rows) {
            let x = tenths(place(mark.instant))
            let y = Int64(16 + 18 * row)
            drawing +=
                "<line x1=\"\(x)\" y1=\"\(y + 3)\" x2=\"\(x)\" y2=\"\(top + 26)\" stroke=\"#1a1a1a\" stroke-width=\"2\"/>"
            drawing += text(mark.label, at: place(mark.instant), y: y, size: 14, isBold: true)
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 \(top + 50)" role="img" \
            aria-labelledby="\(id)-t \(id)-d"><title id="\(id)-t">\(HTMLCoat.escaped(title))</title>\
            <desc id="\(id)-d">\(HTMLCoat.escaped(description))</desc><g aria-hidden="true">\
            <defs>\(patterns(id))</defs><rect width="720" height="\(top + 50)" fill="#fff"/>\(drawing)</g></svg>
            """
    }

    /// In which row each mark has its label: the first in which it does not touch the one before.
    private func rows(_ place: (Instant) -> Int64) -> ([Int], Int) {
        var ends: [Int64] = []
        let rows = marks.map { mark in
            let half = Int64(mark.label.count) * 45 + 20
            let left = place(mark.instant) - half
            let row = ends.firstIndex { $0 <= left } ?? ends.count
            if row == ends.count { ends.append(0) }
            ends[row] = left + 2 * half
            return row
        }
        return (rows, ends.count)
    }

    private func text(_ text: String, at x: Int64, y: Int64, size: Int, isBold: Bool = false) -> String {
        "<text x=\"\(tenths(x))\" y=\"\(y)\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"\(size)\" "
            + "\(isBold ? "font-weight=\"bold\" " : "")fill=\"#1a1a1a\">\(HTMLCoat.escaped(text))</text>"
    }

    private func tenths(_ number: Int64) -> String { "\(number / 10).\(abs(number % 10))" }

    private func patterns(_ id: String) -> String {
        let lines = ["", "M0 8L8 0", "M0 4L4 0M4 8L8 4M0 8L8 0", "M0 8L8 0M0 0L8 8"]
        return lines.enumerated().map { number, line in
            "<pattern id=\"\(id)-p\(number)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                + "<rect width=\"8\" height=\"8\" fill=\"#fff\"/>"
                + (line.isEmpty ? "" : "<path d=\"\(line)\" stroke=\"#767676\" stroke-width=\"1\"/>") + "</pattern>"
        }.joined()
    }
}

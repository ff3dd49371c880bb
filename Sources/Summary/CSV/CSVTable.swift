import Wording

/// A table of the summary as CSV (RFC 4180) with what CSV on the Web says of it (S6).
struct CSVTable {
    /// A column with its type.
    struct Column {
        enum Datatype { case text, integer, boolean, instant }

        var name: String
        var datatype: Datatype = .text
        var isRequired = false
    }

    /// What follows the summary's name in the file's: `exhibits`.
    var name: String
    var title: String
    var columns: [Column]
    /// The names of the columns that tell a row from the others; empty where rows may be alike.
    var key: [String]
    /// Empty is no value.
    var rows: [[String]]

    /// Lines end in CR LF, and a cell with a comma, a quote or a line end is quoted.
    var text: String {
        ([columns.map(\.name)] + rows).map { $0.map(CSVTable.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ value: String) -> String {
        let safe = disarmed(value)
        let isPlain = safe.unicodeScalars.allSatisfy { !",\"\r\n".unicodeScalars.contains($0) }
        return isPlain ? safe : "\"\(safe.replacing("\"", with: "\"\""))\""
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe, which every other reader sees as well;
    /// the JSON has the text as it is.
    static func disarmed(_ value: String) -> String {
        let start = value.unicodeScalars.first { !$0.properties.isWhitespace && !$0.properties.isBidiControl }
        let isFormula = start.map { "=+-@＝＋－＠|%".unicodeScalars.contains($0) } ?? false
        let isSteering = value.unicodeScalars.first.map { $0.value < 0x20 } ?? false
        return isFormula || isSteering ? "'" + value : value
    }
}

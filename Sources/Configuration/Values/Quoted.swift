/// Text from a file as a complaint shows it: in quotes, on one line, and not longer than a line.
struct Quoted: CustomStringConvertible {
    private let text: String

    /// The text to show.
    init(_ text: String) {
        self.text = text
    }

    var description: String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(60) {
            let isPlain = scalar.properties.generalCategory != .control && scalar.value != 0x2028
            shown += isPlain ? String(Character(scalar)) : "\\u{\(String(scalar.value, radix: 16))}"
        }
        return "\"\(shown)\(text.unicodeScalars.count > 60 ? "…" : "")\""
    }
}

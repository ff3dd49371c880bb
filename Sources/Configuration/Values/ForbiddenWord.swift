/// What a flag is not (S8): the page may quote these words, and never says them itself.
enum ForbiddenWord {
    /// Blanks may be left out or be hyphens, and hyphens may stand in any word.
    private static let words = [
        "trusted flag", "take down", "removal order", "removal request", "request for removal", "order to remove",
        "verwijder verzoek", "verwijderings verzoek", "verwijder bevel", "verwijderings bevel", "verzoek tot verwijder",
        "bevel tot verwijder", "betrouwbare flag",
    ].map { Array($0.unicodeScalars) }

    /// The first of them in a text, as it stands there; nil where there is none outside quotations.
    static func first(in text: String) -> String? {
        let text = Array(withoutQuotations(text).unicodeScalars)
        for start in text.indices where isLetter(text[start]) && (start == 0 || !isLetter(text[start - 1])) {
            for word in words {
                guard let end = end(of: word, in: text, from: start) else { continue }
                return String(String.UnicodeScalarView(text[start..<end]))
            }
        }
        return nil
    }

    /// Where a word ends that begins at a place; nil where another stands there.
    private static func end(of word: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int) -> Int? {
        var place = start
        for letter in word {
            if letter == " " {
                while place < text.count, text[place].properties.isWhitespace || isHyphen(text[place]) { place += 1 }
                continue
            }
            while place > start, place < text.count, isHyphen(text[place]) { place += 1 }
            guard place < text.count, text[place].properties.lowercaseMapping == String(letter) else { return nil }
            place += 1
        }
        // To the end of the word: `takedowns`.
        while place < text.count, isLetter(text[place]) { place += 1 }
        return place
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

    /// A hyphen, or what is not seen at all, such as a soft hyphen.
    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .dashPunctuation || scalar.properties.isDefaultIgnorableCodePoint
    }

    private static let quotes: [Character: Character] = ["“": "”", "„": "”", "«": "»", "\"": "\""]

    /// A quotation mark without its other half begins no quotation.
    private static func withoutQuotations(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let character = rest.first {
            rest = rest.dropFirst()
            if let closing = quotes[character], let end = rest.firstIndex(of: closing) {
                rest = rest[rest.index(after: end)...]
                // What stands before and after it are no neighbours.
                result += "\u{1}"
            } else {
                result.append(character)
            }
        }
        return result
    }
}

import Flagging

/// The words of an exhibit, as far as they may be shown (S2, S3).
package struct ExhibitText: Hashable, Sendable {
    /// Its lines, redacted in the public summary.
    package var text: Disclosed
    /// How many characters more it has that the summary does not show.
    package var cut: Int
    /// The language in which it seems to be written, as a tag of BCP 47; nil where that cannot be told.
    package var language: String?

    /// Nobody reads more on a page; the kept mail has all of it.
    static let longestCharacters = 20_000

    init(_ text: String, of event: Event, disclosure: Disclosure) {
        // The end of a cut text is a blank, so that no half word is judged as a whole one.
        var shown = text.prefix(ExhibitText.longestCharacters)
        if shown.endIndex < text.endIndex {
            shown = shown[..<(shown.lastIndex(where: \.isWhitespace) ?? shown.startIndex)]
        }
        self.text = disclosure.text(String(shown), of: event)
        cut = text.distance(from: shown.endIndex, to: text.endIndex)
        language = TextLanguage.tag(of: shown)
    }
}

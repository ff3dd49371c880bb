import Flagging

/// The words of an exhibit, as far as they may be shown (S2, S3).
package struct ExhibitText: Hashable, Sendable {
    /// Its lines, redacted in the public summary.
    package var text: Disclosed
    /// How many characters more it has that the summary does not show.
    package var cut: Int
    /// The language in which it seems to be written, as a tag of BCP 47; nil where that cannot be told.
    package var language: String?

    /// Of a cut mail its content hash, so that whoever has it can tell that it is the same one; nil otherwise. A digest of
    /// what a person typed would be none: what is short enough is found by trying (S3).
    package var wholeMail: String?

    init(_ text: String, upTo limit: Int, of event: Event, disclosure: Disclosure) {
        // The end of a cut text is a blank, so that no half word is judged as a whole one.
        var shown = text.prefix(limit)
        if shown.endIndex < text.endIndex {
            shown = shown[..<(shown.lastIndex(where: \.isWhitespace) ?? shown.startIndex)]
        }
        self.text = disclosure.text(String(shown), of: event)
        cut = text.distance(from: shown.endIndex, to: text.endIndex)
        language = TextLanguage.tag(of: shown)
    }
}

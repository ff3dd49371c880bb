package import Flagging

/// A mark of a person with its words (S3).
package struct PersonMark: Hashable, Sendable {
    /// The number of its event.
    package var event: Int64
    package var decision: RedactionMark.Decision
    package var ground: RedactionGround?
    package var lines: RedactionMark.Lines?
    /// Nil means all that stands in its lines.
    package var words: String?

    /// What stands between blanks, without what punctuation stands around it.
    static func pieces(of words: String) -> [Substring] {
        words.split(whereSeparator: \.isWhitespace).map { piece in
            let token = Token(piece, after: "")
            return token.core.isEmpty ? piece : token.core
        }
    }
}

/// The marks that people made, as a summary carries them out.
struct PersonMarks: Sendable {
    private let marks: [(mark: RedactionMark, person: PersonMark)]

    /// The marks among events, in their order, without those that were taken back (C26). One whose words were erased
    /// says nothing any more (L5).
    ///
    /// - Parameter book: the fold of the events, which is made only where there are marks.
    init(of events: [Event], in book: @autoclosure () -> Book) {
        let decided = events.filter { if case .redacted = $0.body { true } else { false } }
        let book = decided.isEmpty ? Book() : book()
        marks = decided.compactMap { event in
            guard case .redacted(let mark) = event.body, !book.isVoid(event.number) else { return nil }
            let words = event.personal.notes[Event.markedWords]
            guard words != nil || mark.lines != nil else { return nil }
            return (
                mark,
                PersonMark(
                    event: event.number, decision: mark.decision, ground: mark.ground, lines: mark.lines, words: words)
            )
        }
    }

    /// Those in the exhibit of an event.
    func of(_ event: Event) -> [PersonMark] {
        marks.filter { $0.mark.concerns(event: event.number, mail: event.mail?.identity) }.map(\.person)
    }
}

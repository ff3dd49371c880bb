import Flagging

extension Redaction {
    /// The same words as `text` judges them, each beside what becomes of it: for whoever reviews it, never for a page.
    func pieces(of text: String, keepsCapitals: Bool, marks: [PersonMark]) -> [ReviewedPassage.Piece] {
        var pieces: [ReviewedPassage.Piece] = []
        for token in judged(text, keepsCapitals: keepsCapitals, marks: marks).tokens {
            var ground: RedactionGround?
            switch token.verdict {
            case .goes: ground = token.ground
            case .stays(let disclosed): ground = disclosed.grounds.first
            case .wasLeftOut: break
            }
            let isCapital = ground == nil && token.core.first?.isUppercase == true
            let isNewLine = pieces.last.map { $0.line != token.line } ?? true
            let blank = isNewLine ? "" : " "
            let piece = ReviewedPassage.Piece(
                line: token.line, text: (token.space.isEmpty ? "" : blank) + token.whole, ground: ground,
                mark: token.mark, isCapital: isCapital)
            if let last = pieces.last, last.line == piece.line, last.ground == piece.ground, last.mark == piece.mark,
                last.isCapital == piece.isCapital
            {
                pieces[pieces.count - 1].text += piece.text
            } else {
                pieces.append(piece)
            }
        }
        return pieces
    }
}

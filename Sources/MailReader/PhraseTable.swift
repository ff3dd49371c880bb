/// Phrases to look for at the beginning or end of lines, sorted by the byte that decides first, so that nearly every
/// line is dismissed by one look.
struct PhraseTable: Sendable {
    private let byFirst: [[[UInt8]]]
    private let byLast: [[[UInt8]]]

    /// Phrases in lower case.
    init(_ phrases: [String]) {
        var (first, last) = ([[[UInt8]]](repeating: [], count: 256), [[[UInt8]]](repeating: [], count: 256))
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            guard let head = bytes.first, let tail = bytes.last else { continue }
            first[Int(head)].append(bytes)
            last[Int(tail)].append(bytes)
        }
        (byFirst, byLast) = (first, last)
    }

    /// Whether any phrase begins with that byte.
    func hasPhrase(beginningWith byte: UInt8) -> Bool { !byFirst[Int(byte)].isEmpty }

    /// Whether the text begins with a phrase, ASCII letters in any case.
    func beginsPhrase(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return byFirst[Int(first.lowered)].contains { phrase in
            text.count >= phrase.count && zip(text, phrase).allSatisfy { $0.lowered == $1 }
        }
    }

    /// Whether the text ends with a phrase, ASCII letters in any case.
    func endsPhrase(_ text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.last else { return false }
        return byLast[Int(last.lowered)].contains { phrase in
            text.count >= phrase.count && zip(text.suffix(phrase.count), phrase).allSatisfy { $0.lowered == $1 }
        }
    }

    /// Whether the text is a phrase, ASCII letters in any case.
    func isPhrase(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return byFirst[Int(first.lowered)].contains { phrase in
            text.count == phrase.count && zip(text, phrase).allSatisfy { $0.lowered == $1 }
        }
    }

    /// Whether a phrase stands anywhere in the text.
    func isInside(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { beginsPhrase(text[$0...]) }
    }
}

/// A line as it stands in signatures and forms (R2).
struct SignatureLine: Sendable {
    let text: String
    /// Without numbers and addresses, folded.
    private let words: [String]
    private let isSentence: Bool
    /// Each word has a capital, but for what joins names.
    private let isCapitalised: Bool
    private let hasCode: Bool
    /// No letter only looks like one, and no figure stands in a word.
    private let isPlain: Bool

    init(_ text: String) {
        self.text = text
        let sentences = Sentence.sentences(of: text)
        words = sentences.flatMap { sentence in
            let bytes = ReceiptClause.withoutCodes(sentence.text.bytes)
            return sentence.words.filter { bytes[$0.range.lowerBound] != 0x20 }.map(\.text)
        }
        hasCode = sentences.reduce(0) { $0 + $1.words.count } > words.count
        isPlain = SeenText.isPlain(text) && !words.contains { $0.utf8.contains(where: \.isDigit) }
        isSentence = text.last { !$0.isWhitespace }.map { ".!?".contains($0) } ?? false
        isCapitalised = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }).allSatisfy { word in
            word.first.map { $0.isUppercase || $0.isNumber } ?? false
                || ReceiptWords.particles.contains(word.lowercased())
        }
    }

    var isEmpty: Bool { words.isEmpty }

    /// "Kind regards", and perhaps a name behind it.
    var isClosing: Bool {
        let closing = words.prefix { ReceiptWords.closings.contains($0) }
        guard closing.contains(where: ReceiptWords.regards.contains) || words == ["best"] else { return false }
        return words.count - closing.count <= 3 && isShort
    }
    var isSignature: Bool { isName || isOffice || isContact || hasTitle }
    /// A name, or what somebody is: "Jan de Vries", "Public Policy Manager".
    var isName: Bool { isShort && isCapitalised }
    /// "The Snap team" names an office, whatever else a snap is.
    var isOffice: Bool {
        isShort && words.last.map { ReceiptWords.offices.contains($0) } ?? false
            && (isCapitalised || words.count <= 3)
    }
    var hasTitle: Bool { isShort && isCapitalised && words.contains(where: ReceiptWords.titles.contains) }
    /// A number to call, or the address of a firm.
    var isContact: Bool {
        if hasCode, words.count <= 3, words.allSatisfy(ReceiptWords.contacts.contains) { return true }
        return words.contains(where: ReceiptWords.firms.contains) && isCapitalised && saysNothing
    }
    /// An entry of a form that is sent back, where it names what is no judgement: "Country: Netherlands".
    var isEntry: Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        let label = Sentence.sentences(of: String(text[..<colon])).flatMap(\.words).map(\.text)
        guard !label.isEmpty, label.allSatisfy(ReceiptWords.entries.contains) else { return false }
        return words.count <= label.count + 10 && saysNothing && !isSentence
    }

    private var isShort: Bool {
        words.count <= 6 && !isSentence && saysNothing
            && !words.contains { ObjectWords.isPost($0) && !ReceiptWords.offices.contains($0) }
    }
    private var saysNothing: Bool {
        isPlain && !words.contains { ReceiptWords.statements.contains($0) || $0.contains("'") }
    }
}

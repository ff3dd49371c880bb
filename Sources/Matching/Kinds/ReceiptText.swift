/// What a platform wrote in a mail that reads like a receipt (R2). A decision can be put in words that stand on no list, so it
/// is the receipt that must be known: one thing in it that is not, and a person reads it.
struct ReceiptText: Sendable {
    private let sentences: [Sentence]
    private let names: Set<String>
    /// No receipt is so long, and a hostile mail is not looked through word by word.
    let isTooLong: Bool
    private static let longestBytes = 16_384

    /// - Parameters:
    ///   - text: what the sender wrote, without quotations.
    ///   - signature: what stands below his signature mark.
    init(_ text: String, signature: String) {
        isTooLong = text.utf8.count + signature.utf8.count > Self.longestBytes
        guard !isTooLong else {
            (sentences, names) = ([], [])
            return
        }
        // Empty lines end a sentence, so they stay.
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { SignatureLine(String($0)) }
        let mark = lines.count
        lines += signature.split(separator: "\n", omittingEmptySubsequences: false).map { SignatureLine(String($0)) }
        let isHarmless = Self.signatures(in: lines, from: signature.isEmpty ? nil : mark)
        let rest = zip(lines, isHarmless).map { line, isHarmless in isHarmless ? "" : line.text }
        sentences = Sentence.sentences(of: rest.joined(separator: "\n"))
        names = Self.names(in: text)
    }

    /// What pictures and links are called; a logo and a button say nothing.
    init(descriptions: [String]) {
        let described = descriptions.filter { description in
            let words = Sentence.sentences(of: description).flatMap(\.words)
            return !words.allSatisfy { ReceiptWords.pictures.contains($0.text) }
        }
        self.init(described.joined(separator: "\n\n"), signature: "")
    }

    /// Whether each part of each sentence is known to say nothing but that a mail came, and what happens to it next.
    ///
    /// - Parameter receipts: how the platform says so, by its own rules.
    func isHarmless(_ receipts: [FoldedText]) -> Bool { !isTooLong && sentences.allSatisfy { isKnown($0, receipts) } }

    /// The sentences that are not known, folded.
    func unknown(_ receipts: [FoldedText]) -> [String] {
        sentences.filter { !isKnown($0, receipts) }.map { String(decoding: $0.text.bytes, as: UTF8.self) }
    }

    private func isKnown(_ sentence: Sentence, _ receipts: [FoldedText]) -> Bool {
        SeenText.isPlain(String(decoding: sentence.text.bytes, as: UTF8.self))
            && ReceiptClause.clauses(of: sentence, receipts).allSatisfy { $0.isKnown(names) }
    }

    /// Which lines are an entry of a form, or of a signature at the end: names, offices, numbers to call, an address.
    private static func signatures(in lines: [SignatureLine], from mark: Int?) -> [Bool] {
        var found = lines.map(\.isEntry)
        let closing = mark ?? lines.lastIndex(where: \.isClosing).map { $0 + 1 }
        if let closing {
            if mark == nil { found[closing - 1] = true }
            // A name, an office, a place and a platform; more of them are no signature.
            var names = 0
            for index in closing..<lines.count where lines[index].isSignature && !lines[index].isEmpty {
                if lines[index].isName { names += 1 }
                found[index] = names <= 4
            }
            return found
        }
        // Without a closing line a signature is what stands at the very end, and a name alone is none.
        for index in lines.indices.reversed() where !lines[index].isEmpty && !found[index] {
            let isTitled = index + 1 < lines.count && lines[index + 1].hasTitle && lines[index].isName
            guard lines[index].isOffice || lines[index].isContact || lines[index].hasTitle || isTitled else { break }
            // A mail that is nothing but one line is not signed.
            guard lines[..<index].contains(where: { !$0.isEmpty }) else { break }
            found[index] = true
        }
        return found
    }

    /// The words that have a capital wherever they stand, also within a sentence. Where most words have one, none is a name.
    private static func names(in text: String) -> Set<String> {
        var (capital, small, first): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        var isFirst = true
        for token in text.split(whereSeparator: { $0.isWhitespace || "-/".contains($0) }) {
            let word = token.filter { $0.isLetter || $0 == "'" }
            guard let initial = word.first else { continue }
            let folded = word.lowercased()
            if !initial.isUppercase {
                small.insert(folded)
            } else if isFirst {
                first.insert(folded)
            } else {
                capital.insert(folded)
            }
            isFirst = token.last.map { ".!?:".contains($0) } ?? false
        }
        return capital.count > small.count ? [] : capital.subtracting(small)
    }
}

/// How a platform says that our report came. A mail that says so may speak of decisions, questions and other channels in any
/// words, so none of them acts beside it (R3).
struct Acknowledgement: Sendable {
    private let phrases: [FoldedText]

    /// - Parameter receipts: the phrases of the platform's rules for receipts; those that only thank or give a number stand in
    ///   answers too.
    init(_ receipts: [FoldedText]) {
        phrases = receipts.filter { phrase in !Self.courtesies.contains(where: phrase.contains) }
    }

    /// Whether one of the sentences says so.
    func isSaid(in sentences: [Sentence]) -> Bool {
        sentences.contains { sentence in
            phrases.contains(where: sentence.text.containsWhole) || Self.isComing(sentence.words.map(\.text))
        }
    }

    /// "We received it", "your report arrived"; what we or the author received is another thing.
    private static func isComing(_ words: [String]) -> Bool {
        words.indices.contains { place in
            let (word, next) = (words[place], place + 1 < words.count ? words[place + 1] : "")
            guard comings.contains(word) || doubleComings.contains([word, next]) else { return false }
            let before = words[..<place].last { !auxiliaries.contains($0) }
            if let before, others.contains(before) { return false }
            return true
        }
    }

    private static let courtesies = [
        "thank", "dank", "bedankt", "danke", "merci", "number", "nummer", "referentienummer", "case", "mailbox",
        "review",
        "reviewing", "looking",
    ].map(FoldedText.init)
    private static let comings = ReceiptWords.set(
        """
        received receiving arrived receipt ontvangen ontvangst binnengekomen aangekomen ontvangstbevestiging erhalten eingegangen
        eingang reçu reçue recibido recibida ricevuto
        """)
    private static let doubleComings: Set<[String]> = [
        ["reached", "us"], ["came", "in"], ["come", "in"], ["got", "your"], ["have", "your"], ["is", "binnen"],
        ["came", "through"],
        ["landed", "with"], ["landed", "in"],
    ]
    private static let auxiliaries = ReceiptWords.set(
        "have has had been was were already just recently also heeft hebt hebben al")
    private static let others = ReceiptWords.set(
        "you u je jij author uploader owner creator user maker account post video content")
}

import Flagging

extension Amendment {
    /// `gecorrigeerd: grond invalid-vote → no-vote; onderwerp`. Personal values are named, and stand beside it.
    func text(in language: Language) -> String {
        func value(_ text: String?) -> String { text ?? ReadLabel.none.text(in: language) }
        func line(_ name: LocalizedText, _ change: Change?, _ shown: (String) -> String = { $0 }) -> String? {
            change.map { change in
                // A correction changes something: where nothing stands on either side, a purge erased it (L5).
                guard change.from != nil || change.to != nil else {
                    return "\(name.text(in: language)) \(language == .nl ? "(gewist)" : "(erased)")"
                }
                return "\(name.text(in: language)) \(value(change.from.map(shown))) → \(value(change.to.map(shown)))"
            }
        }
        let parts = [
            line(.init(nl: "grond", en: "ground"), ground) { Vocabulary.ground.text($0, in: language) },
            line(.init(nl: "dienst", en: "service"), service),
            line(.init(nl: "beroep op regel", en: "rule relied on"), rule),
            line(.init(nl: "Message-ID", en: "Message-ID"), messageID),
            hasSubject ? (language == .nl ? "onderwerp" : "subject") : nil,
            hasURLs ? "URL" : nil,
        ]
        return (language == .nl ? "gecorrigeerd: " : "amended: ") + parts.compactMap { $0 }.joined(separator: "; ")
    }
}

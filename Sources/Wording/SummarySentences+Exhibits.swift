import Flagging

/// Sentences about exhibits and what came of a flag (S2).
extension SummarySentences {
    /// `Stuk 3. Reactie van X`, `Stuk 2. Melding aan X`.
    ///
    /// - Parameter isOurs: whether the team sent it; nil for what nobody sent to anybody.
    public static func exhibitHeading(
        _ number: Int, _ name: String, platform: String, isOurs: Bool?, in language: Language
    ) -> String {
        let exhibit = SummaryText.exhibit.text(in: language)
        let way =
            switch (language, isOurs) {
            case (.nl, true): " aan \(platform)"
            case (.nl, false): " van \(platform)"
            case (.en, true): " to \(platform)"
            case (.en, false): " from \(platform)"
            case (_, nil): ""
            }
        return "\(exhibit) \(number). \(name)\(way)"
    }

    /// How a flag went out that is no exhibit itself, because neither its words nor its time are recorded.
    public static func sentWithoutWords(channel: String, day: String, in language: Language) -> String {
        language == .nl
            ? "De melding ging via \(channel), op \(day); tijdstip en tekst zijn niet vastgelegd."
            : "The flag went through \(channel), on \(day); its time and text are not recorded."
    }

    /// `platform ziet geen overtreding, volgens X in stuk 3`
    ///
    /// - Parameter platform: who said so; nil where the team saw it or heard of it otherwise.
    public static func outcome(
        _ outcomes: [String], exhibit: Int, toldBy platform: String?, in language: Language
    ) -> String {
        let what = enumeration(outcomes, in: language)
        switch (language, platform) {
        case (.nl, let platform?): return "\(what), volgens \(platform) in stuk \(exhibit)"
        case (.en, let platform?): return "\(what), according to \(platform) in exhibit \(exhibit)"
        case (.nl, nil): return "\(what), zoals het team zag of vernam (stuk \(exhibit))"
        case (.en, nil): return "\(what), as the team saw or learnt (exhibit \(exhibit))"
        }
    }

    /// What a platform did that did not reach the team (S2: "not told" is said).
    public static func notTold(
        platform: String, aboutMessage: Bool, isContact: Bool = false, in language: Language
    ) -> String {
        if isContact {
            return language == .nl
                ? "wat \(platform) naar aanleiding van het contact deed, is niet meegedeeld"
                : "what \(platform) did about the contact was not told"
        }
        return switch (language, aboutMessage) {
        case (.nl, true): "wat \(platform) met het bericht deed, is niet meegedeeld"
        case (.nl, false): "wat \(platform) naar aanleiding van de melding deed, is niet meegedeeld"
        case (.en, true): "what \(platform) did with the message was not told"
        case (.en, false): "what \(platform) did about the flag was not told"
        }
    }

    /// `Op stuk 4 is geen reactie vastgelegd.`: the ledger knows what was recorded, of nil for a flag that is no exhibit itself.
    public static func noReaction(to exhibit: Int?, in language: Language) -> String {
        switch (language, exhibit) {
        case (.nl, let exhibit?): "Op stuk \(exhibit) is geen reactie vastgelegd."
        case (.en, let exhibit?): "No reaction to exhibit \(exhibit) is recorded."
        case (.nl, nil): "Op de melding is geen reactie vastgelegd."
        case (.en, nil): "No reaction to the flag is recorded."
        }
    }

    /// How far the page reaches, and what its rows rest on.
    ///
    /// - Parameter chain: the number and the hash of the last event that counts, where the ledger was read for them. A public
    ///   page has the hash beside it, so that whoever looks for a hidden number in the page finds only what is one.
    public static func account(
        until instant: String, events: Int, chain: (number: Int64, hash: String?)?, in language: Language
    ) -> String {
        let rests =
            language == .nl
            ? "Gemaakt uit het grootboek zoals het was vastgelegd op \(instant): "
                + "\(events) \(events == 1 ? "gebeurtenis" : "gebeurtenissen") van deze verkiezing; de overige zijn van de daemon zelf of van andere verkiezingen."
            : "Made from the ledger as it was recorded at \(instant): \(events) \(events == 1 ? "event" : "events") of this election; "
                + "the others are the daemon's own or of other elections."
        guard let chain else { return rests }
        guard let hash = chain.hash else {
            return language == .nl
                ? "\(rests) De keten eindigt daar met gebeurtenis \(chain.number); haar hash staat in de lijst SHA256SUMS."
                : "\(rests) The chain ends there with event \(chain.number); its hash stands in the list SHA256SUMS."
        }
        return language == .nl
            ? "\(rests) De keten eindigt daar met gebeurtenis \(chain.number), hash \(hash)."
            : "\(rests) The chain ends there with event \(chain.number), hash \(hash)."
    }
}

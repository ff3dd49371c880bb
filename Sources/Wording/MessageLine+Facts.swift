import Flagging

extension MessageLine {
    /// What went to or came from a platform.
    var traffic: String {
        // A contact has no clocks and no turns: what is said of them would be false.
        if entry.flag?.isContact == true {
            return line(
                FactKind(rawValue: entry.action.rawValue)?.text(in: language) ?? FactKind.reaction.text(in: language),
                pick("vastgelegd bij overig contact", "filed with the contact"))
        }
        return switch entry.action {
        case .bounce: line(pick("wat wij stuurden is niet bezorgd", "what we sent was not delivered"), expectation)
        case .notAccepted:
            line(
                pick(
                    "langs dit kanaal niet aangenomen, platform verwijst naar een ander kanaal",
                    "not accepted here, the platform points to another channel"), expectation)
        case .reaction:
            line(
                pick("reactie van het platform; wij zijn aan zet", "the platform reacted; it is our turn"), expectation)
        case .question:
            line(pick("vraag van het platform; wij zijn aan zet", "the platform asks; it is our turn"), expectation)
        case .lateReaction:
            line(
                pick(
                    "reactie op een gesloten melding; er gaat geen klok lopen",
                    "reaction on a closed flag; no clock starts"))
        case .receipt: line(pick("ontvangst bevestigd, nog geen reactie", "receipt, not yet a reaction"), expectation)
        case .followUp: line(pick("vervolg verstuurd", "follow-up sent"), expectation)
        case .nudge:
            line(pick("platform herinnerd; de klokken lopen door", "nudge sent; the clocks go on"), expectation)
        case .automaticReply:
            line(pick("automatisch antwoord; de klokken lopen door", "automatic reply; the clocks go on"))
        default:
            line(pick("bezorging vertraagd; de klokken lopen door", "delivery delayed; the clocks go on"))
        }
    }

    /// What a person did.
    var handled: String {
        switch entry.action {
        case .flagOpened: line(pick("melding geregistreerd", "flag registered"), expectation)
        case .contactLogged:
            line(pick("overig contact vastgelegd, telt niet als melding", "contact logged, outside the count"))
        case .flagClosed: line(pick("melding gesloten; alle klokken staan stil", "flag closed; every clock stopped"))
        case .flagReopened:
            line(pick("melding heropend; wij zijn aan zet", "flag reopened; it is our turn"), expectation)
        case .taken: line(pick("opgepakt", "taken") + by, goOn)
        case .snoozed: line(pick("aansporingen uitgesteld", "prompts snoozed"), goOn)
        case .linked: line(pick("mail gekoppeld", "mail linked"))
        case .dismissed:
            line(pick("mail bekeken: hoort niet bij een melding", "mail looked at: belongs to no flag"))
        case .retracted:
            line(
                pick(
                    "vergissing teruggenomen; het register bewaart beide",
                    "a mistake was taken back; the ledger keeps both"), expectation)
        case .amended:
            line(pick("gegevens gecorrigeerd; het register bewaart beide", "details corrected; the ledger keeps both"))
        case .redacted: line(redacted)
        default: line(recorded)
        }
    }

    /// S3: what a person decided about an exhibit, never about which words.
    private var redacted: String {
        switch entry.result {
        case "hide": pick("woorden gelakt", "words redacted")
        case "keep": pick("woorden laten staan", "words left to stand")
        default: pick("stuk nagekeken", "exhibit looked at")
        }
    }

    private var goOn: String { pick("de klokken lopen door", "the clocks go on") }

    /// The role that took it; a person's name is nowhere in an entry.
    private var by: String { role.map { pick(" door \($0)", " by \($0)") } ?? "" }

    /// The engine's result is printed only where it is a word that we know: it might be anything else.
    private var recorded: String {
        guard let result = entry.result else { return pick("vastgelegd", "recorded") }
        if let kind = FactKind(rawValue: result) { return pick("vastgelegd: ", "recorded: ") + kind.text(in: language) }
        let known = result.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
            .filter(Vocabulary.outcome.knows).map { Vocabulary.outcome.text($0, in: language) }
        guard !known.isEmpty else { return pick("vastgelegd", "recorded") }
        return pick("uitkomst vastgelegd: ", "outcome recorded: ") + known.joined(separator: "; ")
    }
}

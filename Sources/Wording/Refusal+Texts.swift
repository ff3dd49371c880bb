import Flagging

/// Refusals of what was typed as such: a text, a name, or two things that do not go together.
extension Refusal {
    /// What is wrong with the call, whatever the flags are.
    var typed: (what: LocalizedText, remedy: LocalizedText) {
        switch self {
        case .badText(let field, let flaw): Self.wording(of: flaw, in: field)
        case .notAFlagName(let text):
            (
                .init(nl: "“\(text)” is geen naam van een melding", en: "“\(text)” is no name of a flag"),
                .init(
                    nl: "Een melding heet zoals TK25-001, een overig contact zoals TK25-C01: flagwatch list --all.",
                    en: "A flag is named like TK25-001, a contact like TK25-C01: flagwatch list --all.")
            )
        case .needs(let given, let missing):
            (
                .init(
                    nl: "\(given) betekent alleen iets samen met \(missing)",
                    en: "\(given) means something only together with \(missing)"),
                .init(
                    nl: "Geef ook \(missing), of laat \(given) weg.", en: "Give \(missing) too, or leave out \(given).")
            )
        case .excludes(let one, let other):
            (
                .init(nl: "\(one) en \(other) gaan niet samen", en: "\(one) and \(other) do not go together"),
                .init(nl: "Laat een van beide weg.", en: "Leave one of them out.")
            )
        case .flagOfOtherElection(let flag, let election):
            (
                .init(nl: "\(flag) hoort niet bij \(election)", en: "\(flag) does not belong to \(election)"),
                .init(
                    nl: "Laat de verkiezing weg: de melding wijst haar al aan.",
                    en: "Leave out the election: the flag says which it is.")
            )
        default: unspoken
        }
    }

    private static func wording(
        of flaw: TextFlaw, in field: TextField
    ) -> (what: LocalizedText, remedy: LocalizedText) {
        let (nl, en) = (field.text(in: .nl), field.text(in: .en))
        switch flaw {
        case .empty:
            return (
                .init(nl: "Leeg: \(nl)", en: "Empty: \(en)"),
                .init(
                    nl: "Vul --\(field.rawValue) in, of laat het weg waar het niet hoeft.",
                    en: "Fill in --\(field.rawValue), or leave it out where it is not needed.")
            )
        case .tooLong(let bytes, let most):
            return (
                .init(
                    nl: "Te lang: \(nl) (\(bytes) bytes; er passen er \(most))",
                    en: "Too long: \(en) (\(bytes) bytes, and \(most) are kept)"),
                .init(nl: "Kort --\(field.rawValue) in.", en: "Shorten --\(field.rawValue).")
            )
        case .tooMany(let count, let most):
            return (
                .init(
                    nl: "Te veel: \(nl) (\(count) keer; hooguit \(most))",
                    en: "Too many: \(en) (\(count) times, at most \(most))"),
                .init(
                    nl: "Geef --\(field.rawValue) minder vaak, of verdeel het over meer opdrachten.",
                    en: "Give --\(field.rawValue) fewer times, or in several commands.")
            )
        case .control(let scalar):
            let code =
                "U+" + String(repeating: "0", count: max(0, 4 - String(scalar, radix: 16).count))
                + String(scalar, radix: 16).uppercased()
            return (
                .init(
                    nl: "Er staat een stuurteken (\(code)) in: \(nl)",
                    en: "There is a control character (\(code)) in: \(en)"),
                field.hasLines
                    ? .init(nl: "Laat dat teken weg; een nieuwe regel mag.", en: "Leave it out; a new line may be.")
                    : .init(nl: "Schrijf het op een regel, zonder dat teken.", en: "Write one line, without it.")
            )
        case .notAURL(let text):
            return (
                .init(nl: "“\(text)” is geen URL", en: "“\(text)” is no URL"),
                .init(
                    nl: "Schrijf de URL voluit, met https:// of http:// en de host: https://x.com/naam/status/1.",
                    en: "Write the URL in full, with https:// or http:// and the host: https://x.com/name/status/1.")
            )
        case .defanged(let text):
            return (
                .init(nl: "“\(text)” is een onklaar gemaakte URL", en: "“\(text)” is a URL that was made harmless"),
                .init(
                    nl: "Schrijf de echte, met https:// en zonder haakjes om de punten; Flagwatch opent haar nooit.",
                    en: "Write the real one, with https:// and no brackets around dots; Flagwatch never opens it.")
            )
        case .userInfo(let text):
            return (
                .init(
                    nl: "In “\(text)” staat een naam of wachtwoord voor de host",
                    en: "In “\(text)” a name or a password stands before the host"),
                .init(
                    nl: "Laat weg wat voor de @ staat: https://x.com/naam/status/1.",
                    en: "Leave out what stands before the @: https://x.com/name/status/1.")
            )
        case .notAMessageID(let text):
            return (
                .init(nl: "“\(text)” is geen Message-ID", en: "“\(text)” is no Message-ID"),
                .init(
                    nl: "Neem haar over uit de kop van de verstuurde mail: <…@…>.",
                    en: "Copy it from the header of the mail that was sent: <…@…>.")
            )
        }
    }
}

import Flagging

/// Refusals on the way to a published summary (S3).
extension Refusal {
    /// What is wrong with a redaction or a release, and what would be right.
    var released: (what: LocalizedText, remedy: LocalizedText) {
        switch self {
        case .unknownExhibit(let name, let known):
            (
                .init(nl: "“\(name)” is geen stuk van dit verslag", en: "“\(name)” is no exhibit of this summary"),
                known.isEmpty
                    ? .init(nl: "Een stuk heet zoals TK25-001/3.", en: "An exhibit is named like TK25-001/3.")
                    : .init(nl: "De stukken zijn \(Self.list(known)).", en: "The exhibits are \(Self.list(known)).")
            )
        case .wordsNotThere(let words, let exhibit):
            (
                .init(nl: "“\(words)” staat niet in \(exhibit)", en: "“\(words)” does not stand in \(exhibit)"),
                .init(
                    nl: "Neem de woorden over zoals ze daar staan, of kies een andere regel.",
                    en: "Copy the words as they stand there, or choose another line.")
            )
        case .linesNotThere(let exhibit, let last):
            (
                .init(nl: "Die regels heeft \(exhibit) niet", en: "\(exhibit) does not have those lines"),
                last == 0
                    ? .init(nl: "Het stuk heeft geen tekst.", en: "The exhibit has no text.")
                    : .init(nl: "De laatste regel is \(last).", en: "The last line is \(last).")
            )
        case .exhibitChanged(let exhibit):
            (
                .init(
                    nl: "Wat u van \(exhibit) hebt gezien is niet wat er nu staat",
                    en: "What you looked at is not what \(exhibit) is now"),
                .init(
                    nl: "Kijk er opnieuw naar: iemand heeft er iets in gelakt of gecorrigeerd.",
                    en: "Look at it again: somebody redacted or corrected something in it.")
            )
        case .notReviewed(let election, let exhibits):
            (
                .init(
                    nl: "Nog niet nagekeken, zoals het nu is: \(Self.list(exhibits))",
                    en: "Not looked at yet, as it is now: \(Self.list(exhibits))"),
                .init(
                    nl: "Kijk ze na: flagwatch redact \(election).", en: "Look at them: flagwatch redact \(election).")
            )
        case .ownRedaction(let election, let exhibits):
            (
                .init(
                    nl: "U hebt zelf gelakt of nagekeken: \(Self.list(exhibits))",
                    en: "You redacted or reviewed these yourself: \(Self.list(exhibits))"),
                .init(
                    nl: "Laat een ander vrijgeven: flagwatch publish \(election) -o DIR.",
                    en: "Let somebody else release it: flagwatch publish \(election) -o DIR.")
            )
        case .notEarlier(let other, let election):
            (
                .init(
                    nl: "“\(other)” is geen eerdere verkiezing dan “\(election)”, of is tweemaal gegeven",
                    en: "“\(other)” is no earlier election than “\(election)”, or is given twice"),
                .init(
                    nl: "Geef van elke eerdere verkiezing één samenvatting in JSON.",
                    en: "Give one summary in JSON of each earlier election.")
            )
        case .archiveNeeds(let keys):
            (
                .init(
                    nl: "Dit register kent geen \(keys.joined(separator: " en geen ")), en het archief vraagt daarom",
                    en: "This ledger knows no \(keys.joined(separator: " and no ")), which an archive asks for"),
                .init(
                    nl: "Zet het in flagwatch.toml, en laat de daemon het vastleggen: flagwatch reload.",
                    en: "Put it into flagwatch.toml, and have the daemon record it: flagwatch reload.")
            )
        default: unspoken
        }
    }

    /// The first few, and how many more there are.
    private static func list(_ names: [String]) -> String {
        names.prefix(10).joined(separator: ", ") + (names.count > 10 ? " (+\(names.count - 10))" : "")
    }
}

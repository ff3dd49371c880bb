import Flagging

/// The sentences of each group of refusals: what is wrong, and what would be right.
extension Refusal {
    /// What the configuration does not know.
    var configured: (what: LocalizedText, remedy: LocalizedText) {
        switch self {
        case .noElection(let known):
            (
                .init(nl: "Geen verkiezing is dan in haar periode", en: "No election is in its period then"),
                .init(
                    nl: "Noem er een: --election ID. Bekend zijn: \(known.enumerated).",
                    en: "Name one: --election ID. Known are: \(known.enumerated).")
            )
        case .electionAmbiguous(let ids):
            (
                .init(
                    nl: "Meer dan een verkiezing is in haar periode: \(ids.enumerated)",
                    en: "More than one election is in its period: \(ids.enumerated)"),
                .init(nl: "Kies er een: --election ID.", en: "Choose one: --election ID.")
            )
        case .unknownElection(let id, let known):
            unknown(id, .init(nl: "De verkiezing “\(id)” is onbekend", en: "The election “\(id)” is not known"), known)
        case .unknownPlatform(let id, let known):
            unknown(id, .init(nl: "Het platform “\(id)” is onbekend", en: "The platform “\(id)” is not known"), known)
        case .unknownChannel(let id, let platform, let known):
            unknown(
                id,
                .init(
                    nl: "Platform \(platform) heeft geen kanaal “\(id)”",
                    en: "Platform \(platform) has no channel “\(id)”"), known)
        case .unknownRole(let id, let known):
            unknown(id, .init(nl: "De rol “\(id)” is onbekend", en: "The role “\(id)” is not known"), known)
        case .unknownService(let id, let platform, let known):
            insisting(
                unknown(
                    id,
                    .init(
                        nl: "Platform \(platform) heeft geen dienst “\(id)”",
                        en: "Platform \(platform) has no service “\(id)”"), known))
        case .unknownWord(let word, let list):
            insisting(
                unknown(
                    WordList.normalised(word),
                    .init(
                        nl: "“\(word)” is geen bekende \(list.text(in: .nl))",
                        en: "“\(word)” is no known \(list.text(in: .en))"), list.words,
                    spellings: list.spellings.flatMap { $0 }))
        default: unspoken
        }
    }

    /// The word that was probably meant comes before the list: at night nobody reads a list.
    private func unknown(
        _ typed: String, _ what: LocalizedText, _ known: [String], spellings: [String]? = nil
    ) -> (what: LocalizedText, remedy: LocalizedText) {
        guard !known.isEmpty else {
            let none = LocalizedText(
                nl: "De configuratie kent er geen: flagwatch check.", en: "None is configured: flagwatch check.")
            return (what, none)
        }
        let near = Spelling.nearest(to: typed, among: spellings ?? known)
        return (
            what,
            .init(
                nl: (near.map { "Bedoelde u \($0)? " } ?? "") + "Bekend zijn: \(known.enumerated).",
                en: (near.map { "Did you mean \($0)? " } ?? "") + "Known are: \(known.enumerated).")
        )
    }

    /// With the way to record a word that is really new.
    private func insisting(
        _ pair: (what: LocalizedText, remedy: LocalizedText)
    ) -> (what: LocalizedText, remedy: LocalizedText) {
        (
            pair.what,
            .init(
                nl: pair.remedy.nl + " Is het echt een nieuw woord: --new-word.",
                en: pair.remedy.en + " If it is really a new word: --new-word.")
        )
    }

    /// What was looked up and is not there, or not in that state.
    var looked: (what: LocalizedText, remedy: LocalizedText) {
        switch self {
        case .unknownFlag(let id):
            (
                .init(nl: "Er is geen melding \(id)", en: "There is no flag \(id)"),
                .init(nl: "Zie alle meldingen: flagwatch list --all.", en: "See all flags: flagwatch list --all.")
            )
        case .flagRetracted(let id):
            (
                .init(nl: "\(id) is teruggenomen", en: "\(id) was taken back"),
                .init(
                    nl:
                        "Zie waarom: flagwatch log \(id). Klopte de melding toch, open haar dan opnieuw: flagwatch open.",
                    en: "See why: flagwatch log \(id). If the flag was right after all, open it anew: flagwatch open.")
            )
        case .unknownMail(let id):
            (
                .init(
                    nl: "Er is geen mail, of meer dan een, die met “\(id)” begint",
                    en: "There is no mail, or more than one, that begins with “\(id)”"),
                .init(nl: "Zie de mails ter beoordeling: flagwatch inbox.", en: "See the held mail: flagwatch inbox.")
            )
        case .unknownEvent(let number):
            (
                .init(nl: "Er is geen gebeurtenis \(number)", en: "There is no event \(number)"),
                .init(nl: "Zie de nummers: flagwatch log ID.", en: "See the numbers: flagwatch log ID.")
            )
        case .messageIDInUse(_, let flag):
            (
                .init(nl: "Deze Message-ID hoort al bij \(flag)", en: "This Message-ID already belongs to \(flag)"),
                .init(
                    nl: "Is het een vervolg, dan: flagwatch record \(flag) follow-up.",
                    en: "If it is a follow-up: flagwatch record \(flag) follow-up.")
            )
        case .mailNotHeld(let id):
            (
                .init(nl: "Mail “\(id)” wacht niet op beoordeling", en: "Mail “\(id)” is not held"),
                .init(
                    nl: "Alleen wat flagwatch inbox toont kan gekoppeld of afgedaan worden. Terug: flagwatch log ID.",
                    en: "Only what flagwatch inbox shows can be linked or dismissed. The way back: flagwatch log ID.")
            )
        case .mailNotFiled(let id):
            (
                .init(nl: "Mail “\(id)” is aan geen melding gekoppeld", en: "Mail “\(id)” is linked to no flag"),
                .init(nl: "Zie wat gekoppeld is: flagwatch log ID.", en: "See what is linked: flagwatch log ID.")
            )
        case .doubtfulMail(let id, let doubt):
            (
                .init(
                    nl: "Tegen mail “\(id)” spreekt iets: \(doubt.text(in: .nl))",
                    en: "Something speaks against mail “\(id)”: \(doubt.text(in: .en))"),
                .init(
                    nl:
                        "Vraag het platform langs een andere weg. Telt hij toch, zeg dan waarom: flagwatch link \(id) ID SOORT "
                        + "--despite \"…\".",
                    en:
                        "Ask the platform by another way. If it counts all the same, say why: flagwatch link \(id) ID KIND "
                        + "--despite \"…\".")
            )
        default: unspoken
        }
    }

    /// Times that cannot be.
    func timed(_ zone: ZoneTable) -> (what: LocalizedText, remedy: LocalizedText) {
        switch self {
        case .inTheFuture(let instant):
            (
                instant.sentence(in: zone) {
                    .init(nl: "Het tijdstip \($0.nl) ligt in de toekomst", en: "The time \($0.en) is in the future")
                },
                .init(
                    nl: "Geef het tijdstip waarop het gebeurde, uiterlijk nu.",
                    en: "Give the time at which it happened, now at the latest.")
            )
        case .beforeSubmission(let instant, let submitted):
            (
                instant.sentence(in: zone) {
                    .init(
                        nl: "Het tijdstip \($0.nl) ligt vóór de melding zelf",
                        en: "The time \($0.en) is before the flag itself")
                },
                submitted.sentence(in: zone) {
                    .init(
                        nl: "De melding is van \($0.nl); geef een tijdstip daarna.",
                        en: "The flag is of \($0.en); give a later time.")
                }
            )
        case .snoozeInThePast(let instant):
            (
                instant.sentence(in: zone) {
                    .init(nl: "Het tijdstip \($0.nl) is al voorbij", en: "The time \($0.en) has already passed")
                },
                .init(nl: "Stel uit tot een later tijdstip.", en: "Snooze until a later time.")
            )
        case .endsBeforeItBegins(let instant, let begins):
            (
                instant.sentence(in: zone) {
                    .init(
                        nl: "Er is niets te tonen tot \($0.nl): dat is niet later dan het begin",
                        en: "There is nothing to show until \($0.en): that is not after the beginning")
                },
                begins.sentence(in: zone) {
                    .init(nl: "Geef een tijdstip na \($0.nl).", en: "Give a time after \($0.en).")
                }
            )
        case .retentionNotOver(let election, let until):
            (
                .init(
                    nl: "De bewaartermijn van \(election) is nog niet voorbij",
                    en: "The retention period of \(election) is not over yet"),
                until.sentence(in: zone) {
                    .init(
                        nl: "Wissen mag vanaf \($0.nl); de termijn staat in flagwatch.toml (retention).",
                        en: "It may be purged from \($0.en); the period stands in flagwatch.toml (retention).")
                }
            )
        default: spanned(zone)
        }
    }

    /// Times outside a span, which is said.
    private func spanned(_ zone: ZoneTable) -> (what: LocalizedText, remedy: LocalizedText) {
        switch self {
        case .outsidePeriod(let instant, let election, let begins, let ends):
            (
                instant.sentence(in: zone) {
                    .init(
                        nl: "Het tijdstip \($0.nl) ligt ver buiten de periode van \(election)",
                        en: "The time \($0.en) is far outside the period of \(election)")
                },
                Instant.sentence(from: begins, to: ends, in: zone) {
                    .init(
                        nl: "De periode loopt van \($0.nl) tot \($1.nl), met 90 dagen ervoor en erna; "
                            + "geef een tijdstip daarin, of een andere verkiezing: --election ID.",
                        en: "The period is from \($0.en) to \($1.en), with 90 days before and after; "
                            + "give a time in it, or another election: --election ID.")
                }
            )
        case .beforeLedger(let instant, let begins, let ends):
            (
                instant.sentence(in: zone) {
                    .init(
                        nl: "Op \($0.nl) was er nog geen register: er is niets over te zeggen",
                        en: "On \($0.en) there was no ledger yet: nothing can be said of it")
                },
                Instant.sentence(from: begins, to: ends, in: zone) {
                    .init(
                        nl: "Dit register loopt van \($0.nl) tot \($1.nl); geef een tijdstip vanaf het begin.",
                        en: "This ledger goes from \($0.en) to \($1.en); give a time from its beginning on.")
                }
            )
        case .electionPurged(let election, let instant):
            (
                instant.sentence(in: zone) {
                    .init(
                        nl: "Van \(election) is gewist wat persoonlijk was (\($0.nl)): er komt niets meer bij",
                        en: "What was personal of \(election) was erased (\($0.en)): nothing is added any more")
                },
                .init(
                    nl: "Wat er nog is: flagwatch list --all --election \(election).",
                    en: "What is left: flagwatch list --all --election \(election).")
            )
        default: unspoken
        }
    }

    /// No refusal leads here: each group is asked for its own cases only, and a test asks for every one.
    var unspoken: (what: LocalizedText, remedy: LocalizedText) {
        (
            .init(nl: "Dit is geweigerd", en: "This was refused"),
            .init(nl: "Zie flagwatch help.", en: "See flagwatch help.")
        )
    }
}

extension [String] {
    /// `a, b, c`
    fileprivate var enumerated: String { joined(separator: ", ") }
}

extension Instant {
    /// A sentence around this instant in both languages.
    fileprivate func sentence(in zone: ZoneTable, _ words: (LocalizedText) -> LocalizedText) -> LocalizedText {
        let time = LocalizedText(
            nl: localText(in: zone, style: .dated, language: .nl), en: localText(in: zone, style: .dated, language: .en)
        )
        return words(time)
    }

    /// A sentence around two instants in both languages.
    fileprivate static func sentence(
        from begins: Instant, to ends: Instant, in zone: ZoneTable,
        _ words: (LocalizedText, LocalizedText) -> LocalizedText
    ) -> LocalizedText {
        begins.sentence(in: zone) { begins in ends.sentence(in: zone) { words(begins, $0) } }
    }
}

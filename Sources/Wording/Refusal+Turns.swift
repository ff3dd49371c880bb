import Flagging

/// Refusals that come from a flag's state, and from what a person must write down.
extension Refusal {
    /// What a flag's or an event's state forbids.
    var turned: (what: LocalizedText, remedy: LocalizedText) {
        switch self {
        case .alreadyOpen(let flag):
            (
                .init(nl: "\(flag) is al open", en: "\(flag) is already open"),
                .init(
                    nl: "Er is niets te heropenen: flagwatch show \(flag).",
                    en: "Nothing to reopen: flagwatch show \(flag).")
            )
        case .alreadyClosed(let flag):
            (
                .init(nl: "\(flag) is al gesloten", en: "\(flag) is already closed"),
                .init(
                    nl: "Zie hoe het afliep: flagwatch show \(flag).", en: "See how it ended: flagwatch show \(flag).")
            )
        case .followUpOnClosed(let flag):
            (
                .init(nl: "\(flag) is gesloten: een vervolg kan niet", en: "\(flag) is closed and takes no follow-up"),
                .init(
                    nl: "Heropen de melding eerst: flagwatch reopen \(flag).",
                    en: "Reopen it first: flagwatch reopen \(flag).")
            )
        case .contactHasNoClocks(let flag):
            (
                .init(
                    nl: "\(flag) is een overig contact en heeft geen klokken",
                    en: "\(flag) is a contact and has no clocks"),
                .init(
                    nl: "Leg vast wat er gebeurde: flagwatch record \(flag) note.",
                    en: "Record what happened: flagwatch record \(flag) note.")
            )
        case .purgeWhileOpen(let election, let flags):
            (
                .init(
                    nl: "Van \(election) is nog open: \(flags.map(\.description).joined(separator: ", "))",
                    en: "Of \(election) there is still open: \(flags.map(\.description).joined(separator: ", "))"),
                .init(
                    nl: "Sluit eerst elke melding: flagwatch close ID.",
                    en: "Close every flag first: flagwatch close ID.")
            )
        case .notRetractable(let number):
            (
                .init(
                    nl: "Gebeurtenis \(number) kan niet worden teruggenomen",
                    en: "Event \(number) cannot be taken back"),
                .init(
                    nl: "Alleen wat een mens vastlegde kan terug; een mail gaat terug met flagwatch unlink MAIL.",
                    en: "Only what a person recorded can be; a mail goes back with flagwatch unlink MAIL.")
            )
        case .alreadyVoid(let number):
            (
                .init(nl: "Gebeurtenis \(number) is al teruggenomen", en: "Event \(number) was already taken back"),
                .init(nl: "Leg het opnieuw vast als het toch klopte.", en: "Record it again if it was right after all.")
            )
        default: unspoken
        }
    }

    /// What a person must write down, and how.
    var written: (what: LocalizedText, remedy: LocalizedText) {
        switch self {
        case .fellowGovernmentNeedsReasons:
            (
                .init(
                    nl: "Een melding voor een medeoverheid vraagt wat die zelf al probeerde en welk risico er is",
                    en: "A flag for a fellow government needs what it tried itself and the risk there is"),
                .init(nl: "Vul beide in: --own-attempts en --risk.", en: "Fill in both: --own-attempts and --risk.")
            )
        case .badToken(let field, let value):
            (
                .init(
                    nl: "“\(value)” kan niet als \(field): geen korte code",
                    en: "“\(value)” will not do as \(field): no short code"),
                .init(
                    nl: "Gebruik kleine letters, cijfers en streepjes, zoals invalid-vote.",
                    en: "Use lower-case letters, digits and hyphens, like invalid-vote.")
            )
        case .outcomeMissing:
            (
                .init(nl: "Er is geen uitkomst gegeven", en: "No outcome was given"),
                .init(
                    nl: "Noem er een of meer: --outcome \(Self.someOutcomes).",
                    en: "Name one or more: --outcome \(Self.someOutcomes).")
            )
        case .outcomeWithoutReaction(let flag, let kind):
            (
                .init(
                    nl: "Een uitkomst staat in een reactie van het platform, niet in “\(kind.rawValue)”",
                    en: "An outcome is read in a platform's reaction, not in “\(kind.rawValue)”"),
                .init(
                    nl: "Leg de reactie met haar uitkomst vast: flagwatch record \(flag) reaction --outcome …; "
                        + "of wat u zelf zag: flagwatch record \(flag) outcome --outcome ….",
                    en: "Record the reaction with its outcome: flagwatch record \(flag) reaction --outcome …; "
                        + "or what you saw yourself: flagwatch record \(flag) outcome --outcome ….")
            )
        case .nothingToAmend(let flag):
            (
                .init(
                    nl: "Er is niets aan \(flag) te corrigeren: alles staat er al zo",
                    en: "There is nothing to amend in \(flag): it all stands so already"),
                .init(
                    nl: "Noem wat anders moet, zoals --ground of --url.",
                    en: "Name what is to be different, such as --ground or --url.")
            )
        case .noteMissing:
            (
                .init(nl: "Er is geen notitie gegeven", en: "No note was given"),
                .init(nl: "Schrijf wat er gebeurde: --note 'tekst'.", en: "Write what happened: --note 'text'.")
            )
        default: unspoken
        }
    }

    private static var someOutcomes: String { Vocabulary.outcome.ids.dropFirst().prefix(3).joined(separator: ", ") }
}

public import Flagging

extension Trust.Cause: Phrase {
    /// Why a mail is held whatever it says.
    public var localized: LocalizedText {
        switch self {
        case .noAnchor:
            .init(
                nl: "de configuratie van deze mailbox noemt geen vertrouwensanker",
                en: "the configuration of this mailbox names no trust anchor")
        case .passedLimit:
            .init(
                nl: "de mail is groter dan wat wordt gelezen, of dieper, en is niet in zijn geheel gelezen",
                en: "the mail is larger than what is read, or deeper, and was not read whole")
        case .unquotedMbox:
            .init(
                nl:
                    "de mail staat in een mbox waarvan de schrijver niet aantoonbaar citeert; wat erin staat kan tekst uit "
                    + "een andere mail zijn",
                en:
                    "the mail lies in an mbox whose writer is not known to quote; what it says may be text of another mail"
            )
        }
    }
}

extension Trust {
    /// Why, for a person: in his language where the reason is ours, else as our gateway said it.
    public func explanation(in language: Language) -> String { cause?.text(in: language) ?? reason }
}

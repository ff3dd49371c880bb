public import Flagging

/// Why the ledger cannot be written, as `status` and the unit's status line say it (L4, L8). The raw value travels over the
/// control socket.
public enum LedgerTrouble: String, Phrase {
    case full
    /// It can be written, and hardly anything fits any more.
    case scarce
    case busy
    case failing
    case damaged
    case gone

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .full:
            .init(
                nl: "De schijf is vol: wat nu gebeurt wordt niet vastgelegd. Maak ruimte: df -h.",
                en: "The disk is full: what happens now is not recorded. Make room: df -h.")
        case .scarce:
            .init(
                nl: "De schijf is bijna vol: wat gebeurt wordt nog vastgelegd. Maak ruimte: df -h.",
                en: "The disk is nearly full: what happens is still recorded. Make room: df -h.")
        case .busy:
            .init(
                nl: "Een ander programma houdt het register vast: wat nu gebeurt wordt niet vastgelegd.",
                en: "Another program holds the ledger: what happens now is not recorded.")
        case .failing:
            .init(
                nl: "Het register is niet te schrijven: wat nu gebeurt wordt niet vastgelegd. Kijk naar de schijf.",
                en: "The ledger cannot be written: what happens now is not recorded. Look at the disk.")
        case .damaged:
            .init(
                nl: "Het register is beschadigd en wordt niet overschreven: flagwatch verify.",
                en: "The ledger is damaged and will not be overwritten: flagwatch verify.")
        case .gone:
            .init(
                nl: "Het bestand van het register is weg of vervangen: er wordt niets meer vastgelegd.",
                en: "The file of the ledger is gone or replaced: nothing more is recorded.")
        }
    }
}

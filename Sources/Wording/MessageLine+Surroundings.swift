import Flagging

extension MessageLine {
    /// What happened to the daemon and to what it stands on.
    var surroundings: String {
        switch entry.action {
        case .mailboxStale:
            pick(
                "De export van de mailbox staat stil: antwoorden van platforms zijn niet te zien",
                "The mailbox export has stalled: answers of the platforms cannot be seen")
        case .mailboxUnreadable:
            pick(
                "De mailbox is niet te lezen, antwoorden van platforms zijn niet te zien",
                "The mailbox cannot be read, answers of the platforms cannot be seen") + mailboxTrouble
        case .mailboxRecovered:
            pick("De mailbox is weer te zien", "The mailbox can be seen again")
        case .ledgerDamaged where entry.result == "not-writable":
            pick(
                "Het register is niet te schrijven, wat nu gebeurt wordt niet vastgelegd: kijk naar de schijf: df -h",
                "The ledger cannot be written, what happens now is not recorded: look at the disk: df -h")
        case .ledgerDamaged:
            pick(
                "Het register is beschadigd en wordt niet overschreven: flagwatch verify",
                "The ledger is damaged and will not be overwritten: flagwatch verify")
        case .journalUnreadable:
            pick(
                "Het journaal is niet te lezen: regels worden eenmaal geschreven en blijven onbevestigd",
                "The journal cannot be read: entries are written once and stay unconfirmed")
        case .configurationRefused:
            pick(
                "Nieuwe configuratie geweigerd; de oude blijft gelden",
                "New configuration refused; the old one stays in force")
        case .configurationLoaded where entry.result == "kept":
            pick(
                "Configuratie geladen; wat zij niet meer noemt blijft gelden voor ",
                "Configuration loaded; what it no longer names stays in force for ")
                + Counted.openFlags(entry.count ?? 0, in: language)
        case .configurationLoaded: pick("Configuratie geladen", "Configuration loaded")
        case .ledgerHead: pick("Stand van het register vastgelegd", "Head of the ledger recorded") + head
        case .summaryWritten: pick("Samenvatting geschreven: \(electionName)", "Summary written: \(electionName)")
        case .purged:
            pick("Persoonsgegevens gewist: \(electionName)", "Personal values erased: \(electionName)")
        case .started: pick("Flagwatch is gestart", "Flagwatch started")
        default: pick("Flagwatch is gestopt", "Flagwatch stopped")
        }
    }

    /// Why, without a path: the command that is to be typed next shows it.
    private var mailboxTrouble: String {
        entry.result.flatMap { MailboxTrouble.Kind(rawValue: $0) }.map { ": \($0.text(in: language))" } ?? ""
    }

    /// The first digits of the hash, as people compare them; the field holds all 64.
    private var head: String {
        guard let hash = entry.result, hash.count == 64, hash.allSatisfy(\.isHexDigit) else { return "" }
        return ": \(hash.prefix(12))"
    }
}

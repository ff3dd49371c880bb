import Flagging

extension MessageLine {
    /// What happened to the daemon and to what it stands on.
    var surroundings: String {
        switch entry.action {
        case .mailboxStale:
            pick(
                "De export van de mailbox\(mailbox) staat stil: antwoorden zijn niet te zien",
                "The export of the mailbox\(mailbox) has stalled: answers cannot be seen")
        case .mailboxUnreadable:
            pick(
                "De mailbox\(mailbox) is niet te lezen, antwoorden zijn niet te zien",
                "The mailbox\(mailbox) cannot be read, answers cannot be seen") + mailboxTrouble
        case .mailboxRecovered:
            pick("De mailbox\(mailbox) is weer te zien", "The mailbox\(mailbox) can be seen again")
        case .ledgerDamaged where entry.result == "not-writable":
            pick(
                "Het register is niet te schrijven, wat nu gebeurt wordt niet vastgelegd: kijk naar de schijf: df -h",
                "The ledger cannot be written, what happens now is not recorded: look at the disk: df -h")
        case .ledgerDamaged where entry.result == "gone":
            pick(
                "Het bestand van het register is weg of vervangen; de dienst legt niets meer vast en stopt: "
                    + "sudo flagwatch verify",
                "The file of the ledger is gone or replaced; the daemon records nothing more and stops: "
                    + "sudo flagwatch verify")
        case .ledgerDamaged:
            pick(
                "Het register is beschadigd en wordt niet overschreven: flagwatch verify",
                "The ledger is damaged and will not be overwritten: flagwatch verify")
        case .cannotStart:
            pick("Flagwatch start niet", "Flagwatch cannot start") + (passingObstacle ?? obstacle)
        case .ledgerBehind: behind
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
        case .summaryWritten:
            pick("Samenvatting geschreven: \(electionName)", "Summary written: \(electionName)") + folder + unreviewed
        case .summaryFailed:
            pick(
                "Samenvatting niet geschreven: \(electionName); het wordt opnieuw geprobeerd",
                "Summary not written: \(electionName); it is tried again")
        case .summaryPublished:
            pick("Samenvatting vrijgegeven: \(electionName)", "Summary released: \(electionName)")
        case .purged:
            pick("Persoonsgegevens gewist: \(electionName)", "Personal values erased: \(electionName)")
        case .started: pick("Flagwatch is gestart", "Flagwatch started")
        default: pick("Flagwatch is gestopt", "Flagwatch stopped")
        }
    }

    /// What keeps the daemon from starting now and may be well at the next start, which comes by itself.
    private var passingObstacle: String? {
        switch entry.result {
        case "in-use":
            pick(
                " en blijft het proberen: een ander proces schrijft het register: systemctl status NUMMER",
                " and keeps trying: another process writes the ledger: systemctl status NUMBER")
        case "full":
            pick(
                " en blijft het proberen: de schijf is vol: df -h /var/lib/flagwatch",
                " and keeps trying: the disk is full: df -h /var/lib/flagwatch")
        case "socket-in-use":
            pick(
                " en blijft het proberen: een andere dienst luistert op de socket: ss -xlp",
                " and keeps trying: another daemon listens on the socket: ss -xlp")
        case "failing":
            pick(
                " en blijft het proberen: de schijf geeft fouten: journalctl -k -p warning",
                " and keeps trying: the disk fails: journalctl -k -p warning")
        default: nil
        }
    }

    /// What keeps the daemon from starting, and the command that mends or shows it.
    private var obstacle: String {
        switch entry.result {
        case "not-allowed":
            pick(
                ": het register is van een andere gebruiker: chown -R flagwatch: /var/lib/flagwatch",
                ": the ledger belongs to another user: chown -R flagwatch: /var/lib/flagwatch")
        case "read-only":
            pick(
                ": het register is alleen te lezen: findmnt -T /var/lib/flagwatch",
                ": the ledger can only be read: findmnt -T /var/lib/flagwatch")
        case "other-format":
            pick(
                ": het register is van een andere versie: flagwatch --version",
                ": the ledger is of another version: flagwatch --version")
        case "unusable":
            pick(
                ": wat er staat is niet als register te gebruiken: flagwatch verify",
                ": what stands there cannot be used as a ledger: flagwatch verify")
        case "socket":
            pick(
                ": de socket is niet te maken: ls -ld /run/flagwatch",
                ": the socket cannot be made: ls -ld /run/flagwatch")
        case "configuration":
            pick(
                ": de configuratie is geweigerd (\(complaints)): flagwatch check",
                ": the configuration is refused (\(complaints)): flagwatch check")
        default: pick(", er moet iemand kijken", ", somebody has to look")
        }
    }

    private var complaints: String {
        let count = entry.count ?? 1
        return pick(count == 1 ? "1 klacht" : "\(count) klachten", count == 1 ? "1 complaint" : "\(count) complaints")
    }

    /// L8: how far the ledger reaches, and what is remembered beyond it.
    private var behind: String {
        let known = entry.result.flatMap { Int64($0) } ?? 0
        var remembered = entry.flags.map(\.description)
        if let event = entry.count {
            // Where the ledger reaches that far, it holds another event of that number.
            let isOther = Int64(event) <= known
            let other = pick(" (een andere dan hier)", " (another than here)")
            remembered.insert(pick("gebeurtenis \(event)", "event \(event)") + (isOther ? other : ""), at: 0)
        }
        let list = remembered.joined(separator: ", ")
        guard known > 0 else {
            let had = list.isEmpty ? "" : pick(" (tot \(list))", " (up to \(list))")
            return pick(
                "Het register begint opnieuw, maar hier stond een ander\(had); zoek het: ls -l /var/lib/flagwatch",
                "The ledger begins anew, but another one stood here\(had); look for it: ls -l /var/lib/flagwatch")
        }
        return pick("Het register eindigt bij gebeurtenis \(known)", "The ledger ends at event \(known)")
            + pick(
                "; er was ook \(list): het einde is verloren",
                "; there was also \(list): its end is lost")
    }

    /// Which one, by the end of its configured path: there may be several, and a line has room for so much.
    private var mailbox: String {
        guard let path = entry.mailbox else { return "" }
        return path.count <= Self.mailboxLimit ? " \(path)" : " …\(path.suffix(Self.mailboxLimit - 1))"
    }

    private static let mailboxLimit = 40

    /// Where it was written.
    private var folder: String { entry.folder.map { " in \($0)" } ?? "" }

    /// How much is still to be looked at.
    private var unreviewed: String {
        guard let count = entry.count, count > 0 else { return "" }
        return pick(
            count == 1 ? "; CONCEPT, 1 stuk is na te kijken" : "; CONCEPT, \(count) stukken zijn na te kijken",
            count == 1 ? "; CONCEPT, 1 exhibit is to be looked at" : "; CONCEPT, \(count) exhibits are to be looked at")
    }

    /// Why, without the name of a file: the command that is to be typed next shows it.
    private var mailboxTrouble: String {
        entry.result.flatMap { MailboxTrouble.Kind(rawValue: $0) }.map { ": \($0.text(in: language))" } ?? ""
    }

    /// The first digits of the hash, as people compare them; the field holds all 64.
    private var head: String {
        guard let hash = entry.result, hash.count == 64, hash.allSatisfy(\.isHexDigit) else { return "" }
        return ": \(hash.prefix(12))"
    }
}

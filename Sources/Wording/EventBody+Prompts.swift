import Flagging

extension EventBody {
    /// What the daemon told people.
    func promptText(_ language: Language, _ zone: ZoneTable, _ recorded: Instant) -> String {
        let isDutch = language == .nl
        switch self {
        case .prompted(let issue): return issue.text(in: language, zone: zone, recorded: recorded)
        case .takeLapsed: return isDutch ? "niet langer opgepakt" : "take lapsed"
        case .stormed(let issues):
            return isDutch ? "\(issues) aansporingen tegelijk" : "\(issues) prompts at once"
        case .caughtUp(let skipped):
            return (isDutch ? "ingehaald; overgeslagen: " : "caught up; skipped: ")
                + Counted.prompts(skipped, in: language)
        case .mailHeld(let finding):
            let kind = finding.kind.text(in: language)
            let verdict = finding.mail.trust.verdict.text(in: language)
            return isDutch
                ? "mail ter beoordeling: \(kind), \(verdict)" : "mail held: \(kind), \(verdict)"
        case .setAside(let event):
            return isDutch
                ? "apart gezet: het tijdstip van gebeurtenis \(event) bestaat niet"
                : "set aside: the time of event \(event) does not exist"
        default: return isDutch ? "herinnerd aan mails ter beoordeling" : "reminded of held mail"
        }
    }

    /// What happened to the daemon and to what it stands on.
    func surroundingText(_ language: Language, _ zone: ZoneTable, _ recorded: Instant) -> String {
        let isDutch = language == .nl
        switch self {
        case .tierBegan(_, let tier, _):
            let name = Vocabulary.tier.text(tier, in: language)
            return isDutch ? "venster “\(name)” begonnen" : "window “\(name)” began"
        case .configured: return isDutch ? "configuratie geladen" : "configuration loaded"
        case .configurationRefused: return isDutch ? "configuratie geweigerd" : "configuration refused"
        case .clockStepped(let seconds):
            let way = seconds < 0 ? (isDutch ? "terug" : "back") : (isDutch ? "vooruit" : "forward")
            let size = seconds.magnitude < 60 ? "\(seconds.magnitude) s" : Elapsed(seconds).text(in: language)
            return isDutch ? "systeemklok \(size) \(way)" : "system clock \(size) \(way)"
        case .mailboxStale(_, let since):
            let time = since.localText(in: zone, near: recorded, language: language)
            return isDutch ? "export staat stil sinds \(time)" : "export stalled since \(time)"
        case .mailboxUnreadable(_, let trouble):
            return (isDutch ? "mailbox niet te lezen: " : "mailbox cannot be read: ") + trouble.text(in: language)
        case .mailboxRecovered: return isDutch ? "mailbox weer te zien" : "mailbox can be seen again"
        case .started: return isDutch ? "dienst gestart" : "daemon started"
        case .stopped: return isDutch ? "dienst gestopt" : "daemon stopped"
        case .ledgerHead(let hash):
            return (isDutch ? "stand van het register " : "head of the ledger ") + hash.prefix(12)
        case .ledgerBehind(let loss):
            let end = loss.remembered.map(String.init) ?? loss.flags.map(\.description).joined(separator: ", ")
            guard loss.known > 0 else {
                let had = end.isEmpty ? "" : (isDutch ? " (tot \(end))" : " (up to \(end))")
                return
                    (isDutch
                    ? "register opnieuw begonnen; hier stond een ander" : "ledger begun anew; another stood here")
                    + had
            }
            return isDutch
                ? "register is zijn einde kwijt (\(loss.known), er was \(end))"
                : "ledger lost its end (\(loss.known), there was \(end))"
        case .journalUnreadable: return isDutch ? "journaal niet te lezen" : "journal unreadable"
        case .summaryDue(let election):
            return isDutch ? "samenvatting van \(election) is te schrijven" : "summary of \(election) is to be written"
        case .summaryWritten: return isDutch ? "samenvatting geschreven" : "summary written"
        case .summaryFailed(let election):
            return isDutch ? "samenvatting van \(election) niet geschreven" : "summary of \(election) not written"
        case .summaryPublished(let publication):
            return isDutch
                ? "samenvatting van \(publication.election) vrijgegeven" : "summary of \(publication.election) released"
        case .purged(let election):
            return isDutch ? "persoonsgegevens van \(election) gewist" : "personal values of \(election) erased"
        default: return kind
        }
    }
}

extension Issue {
    /// `aansporing: reactie, streeftijd bereikt (zo 19 okt 14:32), herhaling 2`
    func text(in language: Language, zone: ZoneTable, recorded: Instant) -> String {
        let time = deadline.localText(in: zone, near: recorded, language: language)
        let name = Vocabulary.rung.text(rung, in: language)
        let again = repetition > 0 ? (language == .nl ? ", herhaling \(repetition)" : ", repeat \(repetition)") : ""
        let word = language == .nl ? "aansporing" : "prompt"
        return "\(word): \(clock.text(in: language)), \(name) (\(time))\(again)"
    }
}

import Flagging
import Wording

extension MessageRow {
    /// What happened to the daemon, and what could not be put to a flag.
    static let surroundings: [MessageRow] = [
        .init(
            entry: Sample.entry(.mailHeld) {
                $0.step = "read-held-mail"
                $0.role = "on-call"
            },
            dutch: "Mail ter beoordeling; de klokken lopen door; stap (piket): lees de mail: flagwatch inbox",
            english: "Mail held for a person; the clocks go on; step (on-call): read the mail: flagwatch inbox"),
        .init(
            entry: Sample.about(.mailHeld) {
                $0.platform = "meta"
                $0.result = "suspicious"
                $0.step = "read-held-mail"
            },
            dutch:
                "TK25-001: mail ter beoordeling (afzender: Meta, verdacht); de klokken lopen door; "
                + "stap: lees de mail: flagwatch inbox",
            english:
                "TK25-001: mail held for a person (sender: Meta, suspicious); the clocks go on; "
                + "step: read the mail: flagwatch inbox"),
        .init(
            entry: Sample.about(.mailHeld) {
                $0.platform = "x"
                $0.result = "verified"
            },
            dutch: "TK25-001: een antwoord om te lezen (afzender: X, geverifieerd); de klokken lopen door",
            english: "TK25-001: an answer to read (sender: X, verified); the clocks go on"),
        .init(
            entry: Sample.about(.mailHeld) {
                $0.platform = "x"
                $0.result = "sent"
            },
            dutch: "TK25-001: verzonden mail van ons ter beoordeling (aan: X); de klokken lopen door",
            english: "TK25-001: a sent mail of ours held for a person (to: X); the clocks go on"),
        .init(
            entry: Sample.entry(.mailHeld) {
                $0.count = 3
                $0.flags = [FlagID(code: "TK25", sequence: 1), FlagID(code: "TK25", sequence: 2)]
                $0.result = "held"
            }, dutch: "3 mails ter beoordeling; mogelijk bij TK25-001, TK25-002; de klokken lopen door",
            english: "3 mails held for a person; possibly about TK25-001, TK25-002; the clocks go on"),
        .init(
            entry: Sample.about(.flagSetAside) {
                $0.platform = "x"
                $0.count = 7
                $0.step = "retract-event"
                $0.role = "on-call"
            },
            dutch:
                "TK25-001 (X): apart gezet, het tijdstip van gebeurtenis 7 bestaat niet; er wordt niet meer aangespoord; "
                + "stap (piket): neem die gebeurtenis terug: flagwatch retract",
            english:
                "TK25-001 (X): set aside, the time of event 7 does not exist; nothing is prompted any more; "
                + "step (on-call): take that event back: flagwatch retract"),
        .init(
            entry: Sample.entry(.mailboxStale) {
                $0.step = "check-export"
                $0.mailbox = "/var/lib/flagwatch-mail/flagger"
            },
            dutch:
                "De export van de mailbox /var/lib/flagwatch-mail/flagger staat stil: antwoorden zijn niet te zien; "
                + "stap: controleer de export van de mailbox",
            english:
                "The export of the mailbox /var/lib/flagwatch-mail/flagger has stalled: answers cannot be seen; "
                + "step: check the mailbox export"),
        .init(
            entry: Sample.entry(.mailboxUnreadable) {
                $0.step = "mend-mailbox"
                $0.result = "folder-missing"
                $0.mailbox = "/srv/mail/of/the/whole/organisation/teams/flagger"
            },
            dutch:
                "De mailbox …of/the/whole/organisation/teams/flagger is niet te lezen, antwoorden zijn niet te zien: "
                + "een map die de configuratie noemt ontbreekt; stap: herstel de mailbox: flagwatch status",
            english:
                "The mailbox …of/the/whole/organisation/teams/flagger cannot be read, answers cannot be seen: "
                + "a folder that the configuration names is missing; step: mend the mailbox: flagwatch status"),
        .init(
            entry: Sample.entry(.mailboxUnreadable) {
                $0.step = "mend-mailbox"
                $0.role = "on-call"
                $0.result = "nothing-is-mail"
                $0.mailbox = "/var/mail/flagger"
            },
            dutch:
                "De mailbox /var/mail/flagger is niet te lezen, antwoorden zijn niet te zien: geen bestand erin is een "
                + "mail of een mbox; stap (piket): herstel de mailbox: flagwatch status",
            english:
                "The mailbox /var/mail/flagger cannot be read, answers cannot be seen: no file in it is a mail or an "
                + "mbox; step (on-call): mend the mailbox: flagwatch status"),
        .init(
            entry: Sample.entry(.mailboxRecovered) { $0.mailbox = "/var/mail/flagger" },
            dutch: "De mailbox /var/mail/flagger is weer te zien",
            english: "The mailbox /var/mail/flagger can be seen again"),
        .init(
            entry: Sample.entry(.mailboxRecovered), dutch: "De mailbox is weer te zien",
            english: "The mailbox can be seen again"),
        .init(
            entry: Sample.entry(.ledgerDamaged),
            dutch: "Het register is beschadigd en wordt niet overschreven: flagwatch verify",
            english: "The ledger is damaged and will not be overwritten: flagwatch verify"),
        .init(
            entry: Sample.entry(.ledgerDamaged) { $0.result = "not-writable" },
            dutch:
                "Het register is niet te schrijven, wat nu gebeurt wordt niet vastgelegd: kijk naar de schijf: df -h",
            english: "The ledger cannot be written, what happens now is not recorded: look at the disk: df -h"),
        .init(
            entry: Sample.entry(.cannotStart), dutch: "Flagwatch start niet, er moet iemand kijken",
            english: "Flagwatch cannot start, somebody has to look"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "not-allowed" },
            dutch:
                "Flagwatch start niet: het register is van een andere gebruiker: "
                + "chown -R flagwatch: /var/lib/flagwatch",
            english:
                "Flagwatch cannot start: the ledger belongs to another user: chown -R flagwatch: /var/lib/flagwatch"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "read-only" },
            dutch: "Flagwatch start niet: het register is alleen te lezen: findmnt -T /var/lib/flagwatch",
            english: "Flagwatch cannot start: the ledger can only be read: findmnt -T /var/lib/flagwatch"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "other-format" },
            dutch: "Flagwatch start niet: het register is van een andere versie: flagwatch --version",
            english: "Flagwatch cannot start: the ledger is of another version: flagwatch --version"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "in-use" },
            dutch:
                "Flagwatch start niet en blijft het proberen: een ander proces schrijft het register: "
                + "systemctl status NUMMER",
            english:
                "Flagwatch cannot start and keeps trying: another process writes the ledger: systemctl status NUMBER"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "full" },
            dutch: "Flagwatch start niet en blijft het proberen: de schijf is vol: df -h /var/lib/flagwatch",
            english: "Flagwatch cannot start and keeps trying: the disk is full: df -h /var/lib/flagwatch"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "socket-in-use" },
            dutch:
                "Flagwatch start niet en blijft het proberen: een andere dienst luistert op de socket: ss -xlp",
            english: "Flagwatch cannot start and keeps trying: another daemon listens on the socket: ss -xlp"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "socket" },
            dutch: "Flagwatch start niet: de socket is niet te maken: ls -ld /run/flagwatch",
            english: "Flagwatch cannot start: the socket cannot be made: ls -ld /run/flagwatch"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "failing" },
            dutch: "Flagwatch start niet en blijft het proberen: de schijf geeft fouten: journalctl -k -p warning",
            english: "Flagwatch cannot start and keeps trying: the disk fails: journalctl -k -p warning"),
        .init(
            entry: Sample.entry(.cannotStart) { $0.result = "unusable" },
            dutch: "Flagwatch start niet: wat er staat is niet als register te gebruiken: flagwatch verify",
            english: "Flagwatch cannot start: what stands there cannot be used as a ledger: flagwatch verify"),
        .init(
            entry: Sample.entry(.cannotStart) {
                $0.result = "configuration"
                $0.count = 2
            },
            dutch: "Flagwatch start niet: de configuratie is geweigerd (2 klachten): flagwatch check",
            english: "Flagwatch cannot start: the configuration is refused (2 complaints): flagwatch check"),
        .init(
            entry: Sample.entry(.ledgerDamaged) { $0.result = "gone" },
            dutch:
                "Het bestand van het register is weg of vervangen; de dienst legt niets meer vast en stopt: "
                + "sudo flagwatch verify",
            english:
                "The file of the ledger is gone or replaced; the daemon records nothing more and stops: "
                + "sudo flagwatch verify"),
        .init(
            entry: Sample.entry(.ledgerBehind) {
                $0.result = "1480"
                $0.count = 1502
                $0.flags = [FlagID(code: "TE26", sequence: 1487)]
            },
            dutch:
                "Het register eindigt bij gebeurtenis 1480; er was ook gebeurtenis 1502, TE26-1487: "
                + "het einde is verloren",
            english:
                "The ledger ends at event 1480; there was also event 1502, TE26-1487: its end is lost"),
        .init(
            entry: Sample.entry(.ledgerBehind) {
                $0.result = "1480"
                $0.count = 1480
            },
            dutch:
                "Het register eindigt bij gebeurtenis 1480; er was ook gebeurtenis 1480 (een andere dan hier): "
                + "het einde is verloren",
            english:
                "The ledger ends at event 1480; there was also event 1480 (another than here): its end is lost"),
        .init(
            entry: Sample.entry(.ledgerBehind) {
                $0.result = "0"
                $0.count = 92
                $0.flags = [FlagID(code: "TE26", sequence: 7)]
            },
            dutch:
                "Het register begint opnieuw, maar hier stond een ander (tot gebeurtenis 92, TE26-007); zoek het: "
                + "ls -l /var/lib/flagwatch",
            english:
                "The ledger begins anew, but another one stood here (up to event 92, TE26-007); look for it: "
                + "ls -l /var/lib/flagwatch"),
        .init(
            entry: Sample.entry(.ledgerBehind) { $0.result = "0" },
            dutch: "Het register begint opnieuw, maar hier stond een ander; zoek het: ls -l /var/lib/flagwatch",
            english: "The ledger begins anew, but another one stood here; look for it: ls -l /var/lib/flagwatch"),
        .init(
            entry: Sample.entry(.journalUnreadable),
            dutch: "Het journaal is niet te lezen: regels worden eenmaal geschreven en blijven onbevestigd",
            english: "The journal cannot be read: entries are written once and stay unconfirmed"),
        .init(
            entry: Sample.entry(.configurationRefused) { $0.step = "mend-configuration" },
            dutch:
                "Nieuwe configuratie geweigerd; de oude blijft gelden; "
                + "stap: herstel de configuratie: flagwatch check",
            english:
                "New configuration refused; the old one stays in force; "
                + "step: mend the configuration: flagwatch check"),
        .init(
            entry: Sample.entry(.configurationLoaded), dutch: "Configuratie geladen",
            english: "Configuration loaded"),
        .init(
            entry: Sample.entry(.configurationLoaded) {
                $0.result = "kept"
                $0.count = 2
            }, dutch: "Configuratie geladen; wat zij niet meer noemt blijft gelden voor 2 open meldingen",
            english: "Configuration loaded; what it no longer names stays in force for 2 open flags"),
        .init(
            entry: Sample.entry(.ledgerHead) { $0.result = String(repeating: "0123456789abcdef", count: 4) },
            dutch: "Stand van het register vastgelegd: 0123456789ab",
            english: "Head of the ledger recorded: 0123456789ab"),
        .init(
            entry: Sample.entry(.summaryWritten), dutch: "Samenvatting geschreven: Tweede Kamerverkiezing 2025",
            english: "Summary written: House of Representatives 2025"),
        .init(
            entry: Sample.entry(.summaryWritten) {
                $0.folder = "/var/lib/flagwatch/summaries/tk2025/20251108T000000Z"
                $0.count = 7
            },
            dutch: "Samenvatting geschreven: Tweede Kamerverkiezing 2025 in "
                + "/var/lib/flagwatch/summaries/tk2025/20251108T000000Z; CONCEPT, 7 stukken zijn na te kijken",
            english: "Summary written: House of Representatives 2025 in "
                + "/var/lib/flagwatch/summaries/tk2025/20251108T000000Z; CONCEPT, 7 exhibits are to be looked at"),
        .init(
            entry: Sample.entry(.summaryFailed),
            dutch: "Samenvatting niet geschreven: Tweede Kamerverkiezing 2025; het wordt opnieuw geprobeerd",
            english: "Summary not written: House of Representatives 2025; it is tried again"),
        .init(
            entry: Sample.entry(.summaryPublished), dutch: "Samenvatting vrijgegeven: Tweede Kamerverkiezing 2025",
            english: "Summary released: House of Representatives 2025"),
        .init(
            entry: Sample.entry(.purged), dutch: "Persoonsgegevens gewist: Tweede Kamerverkiezing 2025",
            english: "Personal values erased: House of Representatives 2025"),
        .init(
            entry: Sample.entry(.started), dutch: "Flagwatch is gestart",
            english: "Flagwatch started"),
        .init(
            entry: Sample.entry(.stopped), dutch: "Flagwatch is gestopt",
            english: "Flagwatch stopped"),
        .init(
            entry: Sample.entry(.tierBegan) {
                $0.election = "ps2031"
                $0.tier = "extra"
            },
            dutch: "Venster “extra” begonnen: ps2031",
            english: "Window “extra” began: ps2031"),
    ]
}

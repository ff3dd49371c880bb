public import Flagging

/// Standing sentences of the command line.
public enum Notice: String, Phrase {
    // Nothing to show.
    case noOpenFlags
    case noFlags
    case noPrompts
    case nothingHeld
    case noEvents
    case noClocks
    case neverRepeats
    case noQuiet
    // Good ends.
    case configurationGood
    case ledgerGood
    case journalGood
    case journalNotHeld
    // What to do where `verify` found something.
    case afterLedgerProblem
    case afterAnchorProblem
    case afterMailProblem
    case afterMissingEntry
    case noOpenFlagsWithoutLog
    case machinesLedger
    case noDaemonRuns
    case draftWritten
    case draftWithoutAddressee
    case putToken
    case targetTimes
    case rulesBehind
    // Trouble, with the way out.
    case daemonUnreachable
    case notAllowed
    case ledgerDamaged
    case ledgerGone
    case ledgerLocked
    case ledgerNewer
    case needsDaemon
    case byConfiguration
    case whichElection
    case exportStalled
    case namesAreInStatus
    case journalUnreadable
    case clocksGoBack
    case clocksGoForward
    case noTrustAnchor
    case heldOfPurged
    case secondOccurrence
    case rehearsalRefused
    case storyWord
    // What was done, and what a word means.
    case copyWritten
    case ledgerRestored
    case mailCopiesMissing
    case startDaemon
    case daemonStarted
    case stopOldMachine
    case wouldBeErased
    case erased
    case purgeAgain
    case backUpAgain
    case purgeQuestion
    case purgeNeedsYes
    case nothingErased
    case configurationReloaded
    case configurationRefused
    case daemonBusy
    case daemonDiffers
    case parameterRefused
    case tildeIsForTheShell
    case noPromptsUntilThen
    case answerNotWritten
    case mayHaveBeenDone
    case verifiedMeans
    case unverifiedMeans
    case suspiciousMeans
    case senderProposal
    case receiptProposal
    case ruleProposal
    case channelProposal

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .noOpenFlags: .init(nl: "Er zijn geen open meldingen.", en: "No flag is open.")
        case .noFlags: .init(nl: "Er zijn geen meldingen.", en: "There are no flags.")
        case .noPrompts:
            .init(
                nl: "Er komt geen aansporing: er loopt geen klok.",
                en: "No prompt is to come: no clock runs.")
        case .nothingHeld: .init(nl: "Er wacht geen mail op beoordeling.", en: "No mail is held.")
        case .noEvents: .init(nl: "Er is nog niets gebeurd.", en: "Nothing has happened yet.")
        case .noClocks: .init(nl: "Er loopt geen klok.", en: "No clock runs.")
        case .neverRepeats: .init(nl: "herhaalt zich niet", en: "does not repeat")
        case .noQuiet: .init(nl: "geen", en: "none")
        case .configurationGood: .init(nl: "De configuratie is in orde.", en: "The configuration is in order.")
        case .ledgerGood:
            .init(
                nl: "Het register klopt: de keten is heel.",
                en: "The ledger is sound: the chain is whole.")
        case .journalGood: .init(nl: "Elke regel staat in het journaal.", en: "Every entry is in the journal.")
        case .journalNotHeld:
            .init(
                nl: "Het journaal is niet te lezen; over de regels daarin is niets te zeggen:",
                en: "The journal cannot be read; nothing can be said of its entries:")
        case .afterLedgerProblem:
            .init(
                nl:
                    "Het register klopt niet. Verander er niets aan en zet eerst de hele map opzij; zet dan de laatste goede "
                    + "kopie terug: flagwatch restore MAP. Houd tot dan de tijd met de hand bij.",
                en:
                    "The ledger is not as it was written. Change nothing in it and move the whole folder aside first; then "
                    + "put the last good copy back: flagwatch restore FOLDER. Until then keep the time by hand.")
        case .afterAnchorProblem:
            .init(
                nl:
                    "Het journaal bewaart van elke dag en van elke stop de stand van de keten (een anker). Zo'n stand staat "
                    + "niet in dit register: het verloor zijn einde, of een oudere kopie nam zijn plaats in. Is er een "
                    + "nieuwere kopie, zet dit register dan opzij en die terug: flagwatch restore MAP. Wat verder verloren "
                    + "is noemt het journaal nog: journalctl -t flagwatchd. Leg dat opnieuw vast; geen nummer van een "
                    + "melding wordt opnieuw uitgegeven.",
                en:
                    "The journal keeps the head of the chain of each day and of each stop (an anchor). One of these is not "
                    + "in this ledger: it lost its end, or an older copy took its place. If there is a newer copy, move this "
                    + "ledger aside and put that one back: flagwatch restore FOLDER. What else was lost the journal still "
                    + "names: journalctl -t flagwatchd. Record it again; no number of a flag is given out again.")
        case .afterMailProblem:
            .init(
                nl: "Het register zelf klopt; de mail staat nog in de mailbox van het team.",
                en: "The ledger itself is sound; the mail is still in the team's mailbox.")
        case .afterMissingEntry:
            .init(
                nl:
                    "Het register zelf klopt; het journaal verloor regels of kreeg ze dubbel: journalctl --verify. "
                    + "Kijk met flagwatch list wat er nu speelt.",
                en:
                    "The ledger itself is sound; the journal lost entries or has them twice: journalctl --verify. "
                    + "See by flagwatch list how things stand.")
        case .noOpenFlagsWithoutLog:
            .init(
                nl: "In dit bestand staat geen open melding; zonder het log zegt dat niets.",
                en: "This file holds no open flag; without its log that says nothing.")
        case .machinesLedger:
            .init(
                nl: "Er antwoordt geen dienst; dit is gelezen uit het register van deze machine:",
                en: "No daemon answers; this is read from the ledger of this machine:")
        case .noDaemonRuns:
            .init(
                nl: "De dienst antwoordt niet, er wordt niemand gemaand: systemctl status flagwatch.service.",
                en: "The daemon does not answer, nobody is prompted: systemctl status flagwatch.service.")
        case .draftWritten:
            .init(
                nl: "Het concept is geschreven. Het is niet verstuurd.",
                en: "The draft is written. It has not been sent.")
        case .draftWithoutAddressee:
            .init(
                nl:
                    "Het heeft geen geadresseerde (To): bij dit kanaal is geen adres ingesteld. Met addresses = [\"…\"] onder "
                    + "[[platform.channel]] in /etc/flagwatch staat het er een volgende keer.",
                en: "It has no addressee (To): this channel has no address. With addresses = [\"…\"] below "
                    + "[[platform.channel]] in /etc/flagwatch the next one has it.")
        case .putToken:
            .init(
                nl: "Zet dit kenmerk in de mail, dan vindt het antwoord de melding:",
                en: "Put this token in the mail, so that its answer finds the flag:")
        case .targetTimes:
            .init(
                nl: "Streeftijden zijn van het eigen team; geen platform heeft ze toegezegd.",
                en: "Target times are the team's own; no platform has promised them.")
        case .rulesBehind:
            .init(
                nl: "De regels hierachter: flagwatch-rules(7), C13 voor het venster dat geldt, C16 tot en met C18 voor "
                    + "een aansporing die wacht.",
                en: "The rules behind this: flagwatch-rules(7), C13 for the window that decides, C16 to C18 for a "
                    + "prompt that waits.")
        case .daemonUnreachable:
            .init(
                nl:
                    "De dienst is niet bereikbaar: systemctl status flagwatch.service. Wat alleen leest, leest met sudo het "
                    + "register van deze machine, met --ledger BESTAND een kopie; noteer de tijd van wat vastgelegd moet worden, "
                    + "en geef die later op (--submitted, --at).",
                en:
                    "The daemon cannot be reached: systemctl status flagwatch.service. What only reads, reads with sudo the "
                    + "ledger of this machine, with --ledger FILE a copy; write down the time of what is to be recorded, and "
                    + "give it later (--submitted, --at)."
            )
        case .notAllowed:
            .init(
                nl: "De dienst weigert de verbinding: vraag de beheerder u in de groep flagwatch op te nemen.",
                en: "The daemon refuses the connection: ask the administrator to add you to the group flagwatch.")
        case .ledgerDamaged:
            .init(
                nl: "Het register is beschadigd, en wordt niet overschreven. Alles wat er mis is: flagwatch verify.",
                en: "The ledger is damaged, and is not overwritten. All that is wrong with it: flagwatch verify.")
        case .ledgerGone:
            .init(
                nl:
                    "Er is niets vastgelegd, en de dienst stopt. Wat hij nog had bewaart hij ernaast, als "
                    + "ledger.sqlite.saved-N: sudo ls -l /var/lib/flagwatch.",
                en:
                    "Nothing was recorded, and the daemon stops. What it still had it saves beside, as "
                    + "ledger.sqlite.saved-N: sudo ls -l /var/lib/flagwatch.")
        case .ledgerLocked:
            .init(
                nl: "Een andere dienst gebruikt dit register al.",
                en: "Another daemon already uses this ledger.")
        case .ledgerNewer:
            .init(
                nl: "Dit register is door een nieuwere versie gemaakt; gebruik die.",
                en: "This ledger was made by a newer version; use that one.")
        case .needsDaemon:
            .init(
                nl: "Dit kan alleen via de dienst; --ledger leest alleen.",
                en: "This needs the daemon; --ledger only reads.")
        case .byConfiguration:
            .init(
                nl: "Er antwoordt geen dienst; dit volgt uit de configuratie hier.",
                en: "No daemon answers; this follows from the configuration here.")
        case .whichElection:
            .init(
                nl: "Welke verkiezing? Noem haar met --election ID.",
                en: "Which election? Name it with --election ID.")
        case .namesAreInStatus:
            .init(nl: "flagwatch status noemt ze", en: "flagwatch status names them")
        case .exportStalled:
            .init(
                nl: "De export van de mailbox staat stil: antwoorden zijn niet te zien.",
                en: "The mailbox export has stalled: answers cannot be seen.")
        case .journalUnreadable:
            .init(
                nl: "Het journaal is niet te lezen: regels blijven onbevestigd.",
                en: "The journal cannot be read: entries stay unconfirmed.")
        case .clocksGoBack: .init(nl: "de klok gaat terug", en: "the clocks go back")
        case .clocksGoForward: .init(nl: "de klok gaat vooruit", en: "the clocks go forward")
        case .noTrustAnchor: .init(nl: "geen vertrouwensanker ingesteld", en: "no trust anchor")
        case .heldOfPurged:
            .init(
                nl: "Wijst naar wat gewist is: de mail zelf staat nog in de mailbox.",
                en: "Points to what was erased: the mail itself is still in the mailbox.")
        case .secondOccurrence:
            .init(
                nl: "komt twee keer voor; bedoeld is de eerste",
                en: "occurs twice; the first is meant")
        case .rehearsalRefused:
            .init(
                nl: "De repetitie is gestopt: deze stap wordt geweigerd.",
                en: "The rehearsal ended: this step is refused.")
        case .storyWord:
            .init(
                nl: "Het is gespeeld zoals het er staat. Is het woord bedoeld: new-word = true in die stap.",
                en: "It was played as it stands. If the word is meant: new-word = true in that step.")
        case .copyWritten:
            .init(
                nl: "De kopie van het register is geschreven.",
                en: "The copy of the ledger is written.")
        case .ledgerRestored:
            .init(nl: "Het register is teruggezet.", en: "The ledger is put back.")
        case .mailCopiesMissing:
            .init(
                nl: "Van sommige mails ontbreekt de kopie; de meldingen zelf zijn volledig.",
                en: "The copies of some mails are missing; the flags themselves are complete.")
        case .startDaemon:
            .init(
                nl: "Start de dienst: systemctl enable --now flagwatch.socket flagwatch.service.",
                en: "Start the daemon: systemctl enable --now flagwatch.socket flagwatch.service.")
        case .daemonStarted: .init(nl: "De dienst draait.", en: "The daemon runs.")
        case .stopOldMachine:
            .init(
                nl: "Op de oude machine moet de dienst uit zijn, anders manen er twee.",
                en: "On the old machine the daemon must be off, or two of them will prompt.")
        case .wouldBeErased:
            .init(nl: "Zoveel zou gewist worden; er is niets gewist.", en: "So much would be erased; nothing was.")
        case .erased:
            .init(
                nl: "Gewist. De meldingen en hun tijden blijven, en de keten klopt.",
                en: "Erased. The flags and their times stay, and the chain is whole.")
        case .purgeAgain:
            .init(
                nl: "Iemand leest het register nu: op de schijf kan nog iets staan. Herhaal dit straks.",
                en: "Somebody reads the ledger now: something may still be on the disk. Do this again later.")
        case .backUpAgain:
            .init(
                nl: "Een eerdere kopie heeft de gegevens nog: flagwatch backup MAP.",
                en: "An earlier backup still holds the values: flagwatch backup FOLDER.")
        case .purgeQuestion:
            .init(
                nl: "Dit is niet terug te draaien. Typ de verkiezing om te wissen:",
                en: "This cannot be taken back. Type the election to erase:")
        case .purgeNeedsYes:
            .init(
                nl: "Wissen is niet terug te draaien: zie eerst --dry-run, en geef dan --yes.",
                en: "A purge cannot be taken back: look at --dry-run first, then give --yes.")
        case .nothingErased: .init(nl: "Er is niets gewist.", en: "Nothing was erased.")
        case .configurationReloaded:
            .init(
                nl: "De configuratie is opnieuw gelezen.",
                en: "The configuration was read anew.")
        case .configurationRefused:
            .init(
                nl: "De nieuwe configuratie is geweigerd; de oude blijft gelden.",
                en: "The new configuration is refused; the old one stays in force.")
        case .daemonBusy:
            .init(
                nl: "De dienst kan dit nu niet beantwoorden.",
                en: "The daemon cannot answer this now.")
        case .daemonDiffers:
            .init(
                nl: "De dienst en dit programma verschillen van versie: werk beide bij.",
                en: "The daemon and this program differ in version: update both.")
        case .parameterRefused:
            .init(nl: "De dienst neemt deze waarde niet aan.", en: "The daemon does not take this value.")
        case .tildeIsForTheShell:
            .init(
                nl: "Tussen aanhalingstekens is ~ een gewoon teken. Laat ze weg, of schrijf het pad voluit.",
                en: "In quotes ~ is a letter like another. Leave them out, or write the path in full.")
        case .noPromptsUntilThen:
            .init(nl: "Tot dan komt er geen aansporing.", en: "Until then no prompt is to come.")
        case .answerNotWritten:
            .init(
                nl: "Het antwoord kon niet worden geschreven; wat gevraagd was, is wel gedaan.",
                en: "The answer could not be written; what was asked for was done.")
        case .mayHaveBeenDone:
            .init(
                nl:
                    "Het kan toch gedaan zijn. Kijk eerst met flagwatch list of flagwatch log, voordat u het opnieuw "
                    + "doet.",
                en:
                    "It may have been done all the same. Look first, with flagwatch list or flagwatch log, before you "
                    + "do it again.")
        case .verifiedMeans:
            .init(
                nl: "Geverifieerd: de mail komt aantoonbaar van het platform en kan een klok stoppen.",
                en: "Verified: the mail provably comes from the platform and can stop a clock.")
        case .senderProposal:
            .init(
                nl: "Koppelen leert de afzender kennen; voor altijd, in een bestand in /etc/flagwatch:",
                en: "Linking makes the sender known; for good, in a file in /etc/flagwatch:")
        case .receiptProposal:
            .init(
                nl:
                    "Dit leest als een ontvangstbevestiging, maar deze zinnen kent niemand. Zijn ze zo onschuldig als ze lijken, "
                    + "dan in een bestand in /etc/flagwatch:",
                en:
                    "This reads like a receipt, but nobody knows these sentences. Where they are as harmless as they look, in a "
                    + "file in /etc/flagwatch:")
        case .ruleProposal:
            .init(
                nl:
                    "Geen regel kent deze mail. Zegt een van deze zinnen wat zulke mails van het platform zijn, dan die ene met de "
                    + "soort (receipt, reaction, question, …) in een bestand in /etc/flagwatch:",
                en:
                    "No rule knows this mail. Where one of these sentences says what such mails of the platform are, that one with "
                    + "its kind (receipt, reaction, question, …) in a file in /etc/flagwatch:")
        case .channelProposal:
            .init(
                nl: "Geen kanaal heeft dit adres; met het adres in /etc/flagwatch opent zo'n mail zelf een melding:",
                en:
                    "No channel has this address; with it in a file in /etc/flagwatch such a mail opens a flag by itself:"
            )
        case .unverifiedMeans:
            .init(
                nl: "Niet geverifieerd: niets bewijst de afzender; een mens moet de mail bekijken.",
                en: "Unverified: nothing proves the sender; a person must look at the mail.")
        case .suspiciousMeans:
            .init(
                nl: "Verdacht: er klopt iets niet aan de afzender; een mens moet de mail bekijken.",
                en: "Suspicious: something is wrong with the sender; a person must look at the mail.")
        }
    }
}

import Flagging

extension MessageLine {
    /// What happened, before the step.
    var headline: String {
        switch entry.action {
        case .reminder, .due, .escalation: line(clockStand ?? rung, repetition)
        case .storm: storm
        case .takeLapsed: line(pick("niet langer door iemand opgepakt", "nobody has it in hand any more"), clockStand)
        case .flagSetAside: setAside
        case .catchUp: catchUp
        case .mailHeld: held
        case .clockStepped: clockStep
        case .tierBegan:
            pick("Venster “\(tierName)” begonnen: \(electionName)", "Window “\(tierName)” began: \(electionName)")
        case .bounce, .notAccepted, .reaction, .question, .lateReaction, .receipt, .followUp, .nudge, .automaticReply,
            .delay:
            traffic
        case .flagOpened, .contactLogged, .flagClosed, .flagReopened, .taken, .snoozed, .linked, .dismissed,
            .retracted, .recorded, .amended, .redacted:
            handled
        case .mailboxStale, .mailboxUnreadable, .mailboxRecovered, .ledgerDamaged, .ledgerBehind, .cannotStart,
            .journalUnreadable,
            .configurationRefused,
            .configurationLoaded, .ledgerHead, .summaryWritten, .summaryFailed, .summaryPublished, .purged, .started,
            .stopped:
            surroundings
        }
    }

    /// The rung's name, for an entry that names no clock.
    private var rung: String { Vocabulary.rung.text(entry.rung ?? entry.action.rawValue, in: language) }

    /// C20: one entry for many flags, with the true count.
    private var storm: String {
        let count = entry.count ?? entry.flags.count
        let flags = entry.flags.isEmpty ? "" : " (\(flagList))"
        return line(pick("\(count) meldingen tegelijk", "\(count) flags at once") + flags, clockStand)
    }

    /// L10: what is wrong with it, and that it is silent from now on.
    private var setAside: String {
        let event = entry.count.map { " \($0)" } ?? ""
        return line(
            pick(
                "apart gezet, het tijdstip van gebeurtenis\(event) bestaat niet; er wordt niet meer aangespoord",
                "set aside, the time of event\(event) does not exist; nothing is prompted any more"))
    }

    /// C21: nothing is lost, so the number that was skipped is said.
    private var catchUp: String {
        let count = entry.count ?? 0
        return pick(
            "Ingehaald na onderbreking: \(count) \(count == 1 ? "aansporing" : "aansporingen") overgeslagen; "
                + "per melding en klok volgt de hoogste",
            "Caught up after an interruption: \(count) \(count == 1 ? "prompt" : "prompts") skipped; "
                + "the highest per flag and clock follows")
    }

    /// The sender is whom the mail says, believed or not, so the platform stands apart from the flag.
    private var held: String {
        let count = entry.count ?? 1
        let verdict = entry.result.flatMap(Trust.Verdict.init(rawValue:))
        let isOurs = entry.result == "sent"
        let waiting =
            if count > 1 {
                pick("\(count) mails ter beoordeling", "\(count) mails held for a person")
            } else if isOurs {
                pick("verzonden mail van ons ter beoordeling", "a sent mail of ours held for a person")
            } else if verdict == .verified, entry.flag != nil {
                pick("een antwoord om te lezen", "an answer to read")
            } else {
                pick("mail ter beoordeling", "mail held for a person")
            }
        let party = [platform, verdict?.text(in: language)].compactMap { $0 }.joined(separator: ", ")
        let role = isOurs ? pick("aan", "to") : pick("afzender", "sender")
        let from = party.isEmpty ? "" : " (\(role): \(party))"
        let about = entry.flags.isEmpty ? nil : pick("mogelijk bij \(flagList)", "possibly about \(flagList)")
        let words = [waiting + from, about, pick("de klokken lopen door", "the clocks go on")]
        let line = words.compactMap { $0 }.joined(separator: "; ")
        return entry.flag.map { "\($0): \(line)" } ?? line.capitalisedFirst
    }

    /// C22. The engine gives the step in seconds as the result.
    private var clockStep: String {
        let unchanged = pick("streeftijden blijven gelijk", "target times stay the same")
        guard let seconds = entry.result.flatMap({ Int64($0) }) else {
            return pick("Systeemklok verzet; ", "System clock was set; ") + unchanged
        }
        let size = seconds.magnitude < 60 ? "\(seconds.magnitude) s" : Elapsed(seconds).text(in: language)
        let step =
            seconds < 0
            ? pick("Systeemklok \(size) teruggezet; ", "System clock set back by \(size); ")
            : pick("Systeemklok \(size) vooruitgezet; ", "System clock set forward by \(size); ")
        return step + unchanged
    }
}

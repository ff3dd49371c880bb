import Flagging

extension MessageLine {
    /// What happened, before the step.
    var headline: String {
        switch entry.action {
        case .reminder, .due, .escalation: line(clockStand, repetition)
        case .storm: storm
        case .takeLapsed: line(pick("niet langer door iemand opgepakt", "nobody has it in hand any more"), clockStand)
        case .catchUp: catchUp
        case .mailHeld: held
        case .clockStepped: clockStep
        case .tierBegan:
            pick("Venster “\(tierName)” begonnen: \(electionName)", "Window “\(tierName)” began: \(electionName)")
        case .bounce, .notAccepted, .reaction, .question, .lateReaction, .receipt, .followUp, .nudge, .automaticReply,
            .delay:
            traffic
        case .flagOpened, .contactLogged, .flagClosed, .flagReopened, .taken, .snoozed, .linked, .dismissed,
            .retracted, .recorded:
            handled
        case .mailboxStale, .mailboxRecovered, .ledgerDamaged, .journalUnreadable, .configurationRefused,
            .configurationLoaded, .ledgerHead, .summaryWritten, .started, .stopped:
            surroundings
        }
    }

    /// C20: one entry for many flags, with the true count.
    private var storm: String {
        let count = entry.count ?? entry.flags.count
        let flags = entry.flags.isEmpty ? "" : " (\(flagList))"
        return line(pick("\(count) meldingen tegelijk", "\(count) flags at once") + flags, clockStand)
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

    private var held: String {
        let count = entry.count ?? 1
        let waiting =
            count == 1
            ? pick("1 mail ter beoordeling", "1 mail held for a person")
            : pick("\(count) mails ter beoordeling", "\(count) mails held for a person")
        return line(waiting, pick("de klokken lopen door", "the clocks go on"))
    }

    /// C22. The engine gives the step in seconds as the result.
    private var clockStep: String {
        let unchanged = pick("streeftijden blijven gelijk", "target times stay the same")
        guard let seconds = entry.result.flatMap({ Int64($0) }) else {
            return pick("Systeemklok verzet; ", "System clock was set; ") + unchanged
        }
        let size = Elapsed(seconds).text(in: language)
        let step =
            seconds < 0
            ? pick("Systeemklok \(size) teruggezet; ", "System clock set back by \(size); ")
            : pick("Systeemklok \(size) vooruitgezet; ", "System clock set forward by \(size); ")
        return step + unchanged
    }
}

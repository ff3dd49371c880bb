import Flagging
import Wording

extension MessageRow {
    /// The ladder of the worked example, and what stands around it.
    static let ladder: [MessageRow] = [
        .init(
            entry: Sample.rung(
                .reminder, at: "2025-10-19T08:00:00+02:00", due: "2025-10-19T14:32:00+02:00", step: "check-mailbox"),
            dutch:
                "TK25-001 (X): reactie verwacht over 6 h 32 (zo 19 okt 14:32); "
                + "stap (piket): kijk of er een antwoord in mailbox of portaal staat",
            english:
                "TK25-001 (X): reaction expected in 6 h 32 (Sun 19 Oct 14:32); "
                + "step (on-call): look for an answer in the mailbox or portal"),
        .init(
            entry: Sample.rung(
                .due, at: "2025-10-19T14:32:00+02:00", due: "2025-10-19T14:32:00+02:00", step: "repeat-same-channel"),
            dutch:
                "TK25-001 (X): reactie: streeftijd nu bereikt (zo 19 okt 14:32); "
                + "stap (piket): herinner het platform via hetzelfde kanaal",
            english:
                "TK25-001 (X): reaction: target time reached now (Sun 19 Oct 14:32); "
                + "step (on-call): remind the platform through the same channel"),
        .init(
            entry: Sample.rung(
                .escalation, at: "2025-10-20T11:59:00+02:00", due: "2025-10-19T14:32:00+02:00", step: "call-contact"),
            dutch:
                "TK25-001 (X): reactie 21 h 27 te laat (sinds zo 19 okt 14:32); "
                + "stap (piket): bel de contactpersoon bij het platform",
            english:
                "TK25-001 (X): reaction 21 h 27 late (since Sun 19 Oct 14:32); "
                + "step (on-call): call the contact at the platform"),
        .init(
            entry: Sample.rung(
                .escalation, at: "2025-10-29T06:00:00+01:00", due: "2025-10-22T20:11:00+02:00", step: "inform-head",
                role: "head-of-unit", repetition: 19),
            dutch:
                "TK25-001 (X): reactie 154 h 49 te laat (sinds wo 22 okt 20:11); herhaling 19; "
                + "stap (hoofd): licht het hoofd van de eenheid in",
            english:
                "TK25-001 (X): reaction 154 h 49 late (since Wed 22 Oct 20:11); repeat 19; "
                + "step (head of unit): inform the head of the unit"),
        .init(
            entry: Sample.rung(
                .due, at: "2025-10-26T01:30:00Z", due: "2025-10-26T00:30:00Z", clock: .nextStep,
                step: "decide-next-step"),
            dutch:
                "TK25-001 (X): onze volgende stap 1 h te laat (sinds zo 26 okt 02:30 +02:00); "
                + "stap (piket): kies: vervolg of sluiten",
            english:
                "TK25-001 (X): our next step 1 h late (since Sun 26 Oct 02:30 +02:00); "
                + "step (on-call): decide: follow up or close"),
        .init(
            entry: Sample.rung(
                .reminder, at: "2025-10-22T14:01:00+02:00", due: "2025-10-22T14:31:00+02:00", clock: .acknowledgement,
                step: "ring-the-bell", role: "night-watch"),
            dutch:
                "TK25-001 (X): ontvangstbevestiging verwacht over 30 min (wo 22 okt 14:31); "
                + "stap (night-watch): ring-the-bell",
            english:
                "TK25-001 (X): receipt expected in 30 min (Wed 22 Oct 14:31); "
                + "step (night-watch): ring-the-bell"),
        .init(
            entry: Sample.entry(.storm, at: "2025-10-27T08:00:00+01:00") {
                $0.platform = "meta"
                $0.clock = .reaction
                $0.rung = "due"
                $0.due = Sample.utc("2025-10-27T08:00:00+01:00")
                $0.count = 12
                $0.flags = (1...12).map { FlagID(code: "TK25", sequence: $0) }
                $0.step = "repeat-same-channel"
                $0.role = "on-call"
            },
            dutch:
                "Meta: 12 meldingen tegelijk (TK25-001, TK25-002, TK25-003 en 9 andere); "
                + "reactie: streeftijd nu bereikt (ma 27 okt 08:00); stap (piket): herinner het platform via "
                + "hetzelfde kanaal",
            english:
                "Meta: 12 flags at once (TK25-001, TK25-002, TK25-003 and 9 more); "
                + "reaction: target time reached now (Mon 27 Oct 08:00); step (on-call): remind the platform "
                + "through the same channel"
        ),
        .init(
            entry: Sample.rung(
                .takeLapsed, at: "2025-10-20T14:32:00+02:00", due: "2025-10-19T14:32:00+02:00",
                step: "repeat-same-channel"),
            dutch:
                "TK25-001 (X): niet langer door iemand opgepakt; "
                + "reactie 24 h te laat (sinds zo 19 okt 14:32); stap (piket): herinner het platform via "
                + "hetzelfde kanaal",
            english:
                "TK25-001 (X): nobody has it in hand any more; reaction 24 h late (since Sun 19 Oct 14:32); "
                + "step (on-call): remind the platform through the same channel"),
        .init(
            entry: Sample.entry(.catchUp) { $0.count = 41 },
            dutch:
                "Ingehaald na onderbreking: 41 aansporingen overgeslagen; "
                + "per melding en klok volgt de hoogste",
            english:
                "Caught up after an interruption: 41 prompts skipped; "
                + "the highest per flag and clock follows"),
        .init(
            entry: Sample.entry(.catchUp) { $0.count = 1 },
            dutch: "Ingehaald na onderbreking: 1 aansporing overgeslagen; per melding en klok volgt de hoogste",
            english: "Caught up after an interruption: 1 prompt skipped; the highest per flag and clock follows"),
        .init(
            entry: Sample.entry(.tierBegan) { $0.tier = "hoog" },
            dutch: "Venster “hoog” begonnen: Tweede Kamerverkiezing 2025",
            english: "Window “high” began: House of Representatives 2025"),
        .init(
            entry: Sample.entry(.clockStepped) {
                $0.result = "-7200"
                $0.step = "check-clock"
            },
            dutch: "Systeemklok 2 h teruggezet; streeftijden blijven gelijk; stap: controleer de systeemklok",
            english: "System clock set back by 2 h; target times stay the same; step: check the system clock"),
        .init(
            entry: Sample.entry(.clockStepped) { $0.result = "5" },
            dutch: "Systeemklok 5 s vooruitgezet; streeftijden blijven gelijk",
            english: "System clock set forward by 5 s; target times stay the same"),
        .init(
            entry: Sample.entry(.clockStepped), dutch: "Systeemklok verzet; streeftijden blijven gelijk",
            english: "System clock was set; target times stay the same"),
    ]
}

import Flagging
import Wording

extension MessageRow {
    private static func due(_ text: String, _ clock: ClockKind) -> (inout Entry) -> Void {
        {
            $0.due = Sample.utc(text)
            $0.clock = clock
        }
    }

    /// What went to and came from the platform.
    static let facts: [MessageRow] = [
        .init(
            entry: Sample.about(.bounce) {
                $0.due = Sample.utc("2025-10-20T23:59:00+02:00")
                $0.clock = .nextStep
                $0.step = "send-again"
                $0.role = "on-call"
            },
            dutch:
                "TK25-001 (X): wat wij stuurden is niet bezorgd; "
                + "onze volgende stap uiterlijk ma 20 okt 23:59; stap (piket): verstuur de melding opnieuw",
            english:
                "TK25-001 (X): what we sent was not delivered; our next step due by Mon 20 Oct 23:59; "
                + "step (on-call): send the flag again"),
        .init(
            entry: Sample.about(.notAccepted) { $0.step = "send-again" },
            dutch:
                "TK25-001 (X): langs dit kanaal niet aangenomen, platform verwijst naar een ander kanaal; "
                + "stap: verstuur de melding opnieuw",
            english:
                "TK25-001 (X): not accepted here, the platform points to another channel; "
                + "step: send the flag again"),
        .init(
            entry: Sample.about(.reaction, due("2025-10-20T23:59:00+02:00", .nextStep)),
            dutch:
                "TK25-001 (X): reactie van het platform; wij zijn aan zet; "
                + "onze volgende stap uiterlijk ma 20 okt 23:59",
            english: "TK25-001 (X): the platform reacted; it is our turn; our next step due by Mon 20 Oct 23:59"),
        .init(
            entry: Sample.about(.reaction) { $0.step = "read-reaction" },
            dutch:
                "TK25-001 (X): reactie van het platform; wij zijn aan zet; "
                + "stap: lees de reactie van het platform",
            english: "TK25-001 (X): the platform reacted; it is our turn; step: read the platform's reaction"),
        .init(
            entry: Sample.about(.question), dutch: "TK25-001 (X): vraag van het platform; wij zijn aan zet",
            english: "TK25-001 (X): the platform asks; it is our turn"),
        .init(
            entry: Sample.about(.lateReaction) { $0.step = "read-reaction" },
            dutch:
                "TK25-001 (X): reactie op een gesloten melding; er gaat geen klok lopen; "
                + "stap: lees de reactie van het platform",
            english:
                "TK25-001 (X): reaction on a closed flag; no clock starts; "
                + "step: read the platform's reaction"),
        .init(
            entry: Sample.about(.receipt, due("2025-10-22T20:11:00+02:00", .reaction)),
            dutch:
                "TK25-001 (X): ontvangst bevestigd, nog geen reactie; "
                + "reactie verwacht uiterlijk wo 22 okt 20:11",
            english: "TK25-001 (X): receipt, not yet a reaction; reaction expected by Wed 22 Oct 20:11"),
        .init(
            entry: Sample.about(.followUp, due("2025-10-22T20:11:00+02:00", .reaction)),
            dutch: "TK25-001 (X): vervolg verstuurd; reactie verwacht uiterlijk wo 22 okt 20:11",
            english: "TK25-001 (X): follow-up sent; reaction expected by Wed 22 Oct 20:11"),
        .init(
            entry: Sample.about(.nudge), dutch: "TK25-001 (X): platform herinnerd; de klokken lopen door",
            english: "TK25-001 (X): nudge sent; the clocks go on"),
        .init(
            entry: Sample.about(.automaticReply), dutch: "TK25-001 (X): automatisch antwoord; de klokken lopen door",
            english: "TK25-001 (X): automatic reply; the clocks go on"),
        .init(
            entry: Sample.about(.delay), dutch: "TK25-001 (X): bezorging vertraagd; de klokken lopen door",
            english: "TK25-001 (X): delivery delayed; the clocks go on"),
        .init(
            entry: Sample.about(.flagOpened, due("2025-10-19T14:32:00+02:00", .reaction)),
            dutch: "TK25-001 (X): melding geregistreerd; reactie 21 h 27 te laat (sinds zo 19 okt 14:32)",
            english: "TK25-001 (X): flag registered; reaction 21 h 27 late (since Sun 19 Oct 14:32)"),
        .init(
            entry: Sample.entry(.contactLogged) {
                $0.flag = FlagID(code: "TK25", sequence: 1, isContact: true)
                $0.platform = "meta"
            },
            dutch: "TK25-C01 (Meta): overig contact vastgelegd, telt niet als melding",
            english: "TK25-C01 (Meta): contact logged, outside the count"),
        .init(
            entry: Sample.about(.flagClosed), dutch: "TK25-001 (X): melding gesloten; alle klokken staan stil",
            english: "TK25-001 (X): flag closed; every clock stopped"),
        .init(
            entry: Sample.about(.flagReopened), dutch: "TK25-001 (X): melding heropend; wij zijn aan zet",
            english: "TK25-001 (X): flag reopened; it is our turn"),
        .init(
            entry: Sample.about(.taken) { $0.role = "on-call" },
            dutch: "TK25-001 (X): opgepakt door piket; de klokken lopen door",
            english: "TK25-001 (X): taken by on-call; the clocks go on"),
        .init(
            entry: Sample.about(.snoozed), dutch: "TK25-001 (X): aansporingen uitgesteld; de klokken lopen door",
            english: "TK25-001 (X): prompts snoozed; the clocks go on"),
        .init(
            entry: Sample.entry(.reaction) {
                $0.flag = FlagID(code: "TK25", sequence: 1, isContact: true)
                $0.platform = "meta"
                $0.result = "done"
            }, dutch: "TK25-C01 (Meta): reactie; vastgelegd bij overig contact",
            english: "TK25-C01 (Meta): reaction; filed with the contact"),
        .init(
            entry: Sample.about(.linked), dutch: "TK25-001 (X): mail gekoppeld",
            english: "TK25-001 (X): mail linked"),
        .init(
            entry: Sample.entry(.dismissed), dutch: "Mail bekeken: hoort niet bij een melding",
            english: "Mail looked at: belongs to no flag"),
        .init(
            entry: Sample.about(.retracted), dutch: "TK25-001 (X): vergissing teruggenomen; het register bewaart beide",
            english: "TK25-001 (X): a mistake was taken back; the ledger keeps both"),
        .init(
            entry: Sample.about(.amended), dutch: "TK25-001 (X): gegevens gecorrigeerd; het register bewaart beide",
            english: "TK25-001 (X): details corrected; the ledger keeps both"),
        .init(
            entry: Sample.about(.redacted) { $0.result = "hide" }, dutch: "TK25-001 (X): woorden gelakt",
            english: "TK25-001 (X): words redacted"),
        .init(
            entry: Sample.about(.redacted) { $0.result = "keep" }, dutch: "TK25-001 (X): woorden laten staan",
            english: "TK25-001 (X): words left to stand"),
        .init(
            entry: Sample.about(.redacted), dutch: "TK25-001 (X): stuk nagekeken",
            english: "TK25-001 (X): exhibit looked at"),
        .init(
            entry: Sample.about(.recorded), dutch: "TK25-001 (X): vastgelegd",
            english: "TK25-001 (X): recorded"),
        .init(
            entry: Sample.about(.recorded) { $0.result = "note" }, dutch: "TK25-001 (X): vastgelegd: notitie",
            english: "TK25-001 (X): recorded: note"),
        .init(
            entry: Sample.about(.recorded) { $0.result = "zichtbaarheid_beperkt community-note" },
            dutch:
                "TK25-001 (X): uitkomst vastgelegd: zichtbaarheid beperkt of label geplaatst; "
                + "verwezen naar Community Note",
            english:
                "TK25-001 (X): outcome recorded: visibility limited or label added; "
                + "referred to a Community Note"),
    ]
}

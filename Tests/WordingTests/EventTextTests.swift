import Flagging
import Foundation
import Testing
import Wording

@Suite("The line of an event in show and log, and of a tier in explain")
struct EventTextTests {
    private static let opening = Opening(election: "tk2025", platform: "x", channel: "mail")
    private static let at = Sample.utc("2025-10-26T00:30:00Z")
    private static let mail = MailReference(
        identity: String(repeating: "ab", count: 32), messageID: "secret@example.nl",
        trust: Trust(.suspicious, reason: "two From headers"), rule: "x.reaction")
    private static let finding = Finding(
        mail: mail, kind: .fact(.reaction), platform: "x", candidates: [], date: nil, arrival: at,
        personal: Personal(subject: "secret subject", sender: "jan@example.nl"))

    private static let amendment = {
        var amendment = Amendment()
        amendment.ground = .init(from: "invalid-vote", to: nil)
        amendment.service = .init(from: nil, to: "threads")
        (amendment.hasSubject, amendment.hasURLs) = (true, true)
        return amendment
    }()

    static let table: [(EventBody, String, String)] = [
        (.opened(opening: opening), "melding via mail", "flag by mail"),
        (.contactLogged(opening: opening), "overig contact via mail", "contact by mail"),
        (.happened(fact: Fact(kind: .receipt)), "ontvangstbevestiging", "receipt"),
        (
            .happened(fact: Fact(kind: .reaction, channel: "portal", outcomes: ["geen_overtreding", "eigen-code"])),
            "reactie via portaal: platform ziet geen overtreding van zijn regels; eigen-code",
            "reaction by portal: the platform sees no violation of its rules; eigen-code"
        ),
        (.closed, "gesloten", "closed"), (.reopened, "heropend", "reopened"),
        (.taken(role: "on-call"), "opgepakt door on-call", "taken by on-call"),
        (.snoozed(until: at), "uitgesteld tot zo 26 okt 02:30 +02:00", "snoozed until Sun 26 Oct 02:30 +02:00"),
        (
            .linked(mail: "ab", kind: .question), "mail gekoppeld als vraag van het platform",
            "mail linked as question from the platform"
        ),
        (.dismissed(mail: "ab"), "mail afgedaan", "mail dismissed"),
        (
            .amended(amendment: amendment),
            "gecorrigeerd: grond stem kan ongeldig worden → geen; dienst geen → threads; onderwerp; URL",
            "amended: ground a vote may become invalid → none; service none → threads; subject; URL"
        ),
        (.retracted(event: 7), "gebeurtenis 7 teruggenomen", "event 7 taken back"),
        (.unlinked(mail: "ab", events: [7, 8]), "mail losgemaakt (gebeurtenis 7, 8)", "mail unlinked (event 7, 8)"),
        (.takeLapsed(flag: Sample.flag, covers: []), "niet langer opgepakt", "take lapsed"),
        (.stormed(issues: 12), "12 aansporingen tegelijk", "12 prompts at once"),
        (.caughtUp(skipped: 1), "ingehaald; overgeslagen: 1 aansporing", "caught up; skipped: 1 prompt"),
        (.mailHeld(finding: finding), "mail ter beoordeling: reactie, verdacht", "mail held: reaction, suspicious"),
        (
            .setAside(event: 7), "apart gezet: het tijdstip van gebeurtenis 7 bestaat niet",
            "set aside: the time of event 7 does not exist"
        ),
        (.heldReminded(election: "tk2025"), "herinnerd aan mails ter beoordeling", "reminded of held mail"),
        (.tierBegan(election: "tk2025", tier: "hoog", at: at), "venster “hoog” begonnen", "window “high” began"),
        (.configured(policy: .empty), "configuratie geladen", "configuration loaded"),
        (.configurationRefused, "configuratie geweigerd", "configuration refused"),
        (.clockStepped(seconds: -7_200), "systeemklok 2 h terug", "system clock 2 h back"),
        (.clockStepped(seconds: 5), "systeemklok 5 s vooruit", "system clock 5 s forward"),
        (
            .mailboxStale(mailbox: "/var/mail/jan", since: at), "export staat stil sinds zo 26 okt 02:30 +02:00",
            "export stalled since Sun 26 Oct 02:30 +02:00"
        ),
        (
            .mailboxUnreadable(mailbox: "/var/mail/jan", trouble: .missing),
            "mailbox niet te lezen: op het pad staat niets", "mailbox cannot be read: nothing is at its path"
        ),
        (.mailboxRecovered(mailbox: "/var/mail/jan"), "mailbox weer te zien", "mailbox can be seen again"),
        (.started, "dienst gestart", "daemon started"), (.stopped, "dienst gestopt", "daemon stopped"),
        (
            .ledgerHead(hash: String(repeating: "ab", count: 32)), "stand van het register abababababab",
            "head of the ledger abababababab"
        ),
        (
            .ledgerBehind(loss: LedgerLoss(known: 80, remembered: 92)),
            "register is zijn einde kwijt (80, er was 92)", "ledger lost its end (80, there was 92)"
        ),
        (.journalUnreadable, "journaal niet te lezen", "journal unreadable"),
        (.summaryWritten(election: "tk2025"), "samenvatting geschreven", "summary written"),
        (
            .summaryDue(election: "tk2025"), "samenvatting van tk2025 is te schrijven",
            "summary of tk2025 is to be written"
        ),
        (
            .summaryFailed(election: "tk2025"), "samenvatting van tk2025 niet geschreven",
            "summary of tk2025 not written"
        ),
        (
            .summaryPublished(
                publication: Publication(election: "tk2025", asOf: Sample.utc("2025-11-20T00:00:00Z"), pages: [])),
            "samenvatting van tk2025 vrijgegeven", "summary of tk2025 released"
        ),
        (
            .redacted(
                mark: RedactionMark(
                    exhibit: 3, decision: .hide, ground: .privacy, lines: RedactionMark.Lines(first: 4, last: 7))),
            "woorden gelakt in het stuk van gebeurtenis 3 (5.1.2e), regel 4-7",
            "words redacted in the exhibit of event 3 (5.1.2e), line 4-7"
        ),
        (
            .redacted(mark: RedactionMark(exhibit: 3, decision: .keep)),
            "woorden laten staan in het stuk van gebeurtenis 3", "words left to stand in the exhibit of event 3"
        ),
        (
            .reviewed(review: ExhibitReview(exhibit: 3, form: "ab")), "stuk van gebeurtenis 3 nagekeken",
            "exhibit of event 3 looked at"
        ),
        (.purged(election: "tk2025"), "persoonsgegevens van tk2025 gewist", "personal values of tk2025 erased"),
    ]

    private static let recorded = Sample.utc("2025-10-20T10:00:00Z")

    @Test("A time of another year than the event's bears its year")
    func year() {
        let until = Sample.utc("2026-01-02T13:00:00Z")
        let text = { EventBody.snoozed(until: until).text(in: .en, zone: Sample.amsterdam, recorded: $0) }
        #expect(text(Self.recorded) == "snoozed until Fri 2 Jan 2026 14:00")
        #expect(text(Sample.utc("2026-01-01T10:00:00Z")) == "snoozed until Fri 2 Jan 14:00")
        // New Year's Eve is a day of the zone.
        #expect(text(Sample.utc("2025-12-31T23:30:00Z")) == "snoozed until Fri 2 Jan 14:00")
    }

    @Test("Each event reads exactly so", arguments: table)
    func reads(_ body: EventBody, _ dutch: String, _ english: String) {
        #expect(body.text(in: .nl, zone: Sample.amsterdam, recorded: Self.recorded) == dutch)
        #expect(body.text(in: .en, zone: Sample.amsterdam, recorded: Self.recorded) == english)
    }

    @Test("The table holds every kind of event but the prompt, which stands below")
    func whole() {
        let kinds = Set(Self.table.map { $0.0.kind })
        // 38 cases of EventBody; facts stand with the kinds of their own.
        #expect(kinds.subtracting(FactKind.allCases.map(\.rawValue)).count == 36)
    }

    @Test("A prompt of the ladder names clock, rung, deadline and repeat")
    func prompt() throws {
        let stored = """
            {"flag":"TK25-001","clock":"reaction","startedBy":1,"deadline":1760877120,"rung":"escalation-head",
            "basisPoints":20000,"repetition":2}
            """
        let issue = try JSONDecoder().decode(Flagging.Issue.self, from: Data(stored.utf8))
        #expect(
            EventBody.prompted(issue: issue).text(in: .nl, zone: Sample.amsterdam, recorded: Instant(1_760_877_120))
                == "aansporing: reactie, escalatie naar hoofd (zo 19 okt 14:32), herhaling 2")
        #expect(
            EventBody.prompted(issue: issue).text(in: .en, zone: Sample.amsterdam, recorded: Instant(1_760_877_120))
                == "prompt: reaction, escalation to the head (Sun 19 Oct 14:32), repeat 2")
    }

    @Test("Nothing personal stands in any of them", arguments: table)
    func nothingPersonal(_ body: EventBody, _ dutch: String, _ english: String) {
        for word in ["secret", "jan", "@", "/var"] { #expect(!dutch.contains(word) && !english.contains(word)) }
    }

    @Test("C13: a tier of explain says from when it counts, how long, and whether it decides")
    func contender() throws {
        let begins = Sample.utc("2025-10-22T08:00:00+02:00").seconds
        let from = Sample.utc("2025-10-22T20:11:00+02:00").seconds
        let stored = #"{"tier":"verhoogd","begins":\#(begins),"from":\#(from),"allowanceSeconds":86400}"#
        let tier = try JSONDecoder().decode(Contender.self, from: Data(stored.utf8))
        #expect(
            tier.text(decides: true, in: .nl, zone: Sample.amsterdam)
                == "venster “verhoogd” vanaf wo 22 okt 20:11: 24 h, dus do 23 okt 20:11 – dit geldt")
        #expect(
            tier.text(decides: false, in: .en, zone: Sample.amsterdam)
                == "window “raised” from Wed 22 Oct 20:11: 24 h, so Thu 23 Oct 20:11")
    }
}

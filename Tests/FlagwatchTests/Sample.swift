import Control
import Flagging

/// Answers as a daemon gives them: the X flag of TK 2025 in the worked example of flagwatch-rules(7), and the widest cells.
enum Sample {
    static func seconds(_ text: String) -> Int { Int(Instant.at(text).seconds) }

    static func clock(
        _ name: String, started: String, due: String, now: String, next: String? = nil, rung: String? = nil,
        issued: [String] = []
    ) -> ClockRow {
        ClockRow(
            clock: name, started: seconds(started), startedText: started, startedBy: 1, due: seconds(due),
            dueText: due, overdueSec: seconds(now) - seconds(due), nextPrompt: next.map { seconds($0) },
            nextPromptText: next, nextRung: rung, rungsIssued: issued)
    }

    static func flag(
        _ id: String, platform: String = "x", service: String? = nil, turn: String = "platform",
        state: String = "flag-opened", clocks: [ClockRow], contact: Bool = false, takenBy: String? = nil,
        takenUntil: String? = nil, election: String = "tk2025"
    ) -> FlagRow {
        let submitted = "2025-10-17T14:32:00+02:00"
        return FlagRow(
            id: id, election: election, platform: platform, service: service, channel: "mail", ground: "invalid-vote",
            contact: contact, turn: turn, state: state, submitted: seconds(submitted), submittedText: submitted,
            submittedKnown: "typed", clocks: clocks, takenBy: takenBy, takenUntil: takenUntil.map { seconds($0) },
            takenUntilText: takenUntil, token: "[\(id)]")
    }

    static let now = "2025-10-23T12:00:00+02:00"
    static let nowSeconds = seconds(now)

    /// After the follow-up of 20 October: the deadline has passed, the escalation comes at 20:00 (C13).
    static let late = flag(
        "TK25-001", state: "follow-up",
        clocks: [
            clock(
                "reaction", started: "2025-10-20T20:11:00+02:00", due: "2025-10-22T20:11:00+02:00", now: now,
                next: "2025-10-23T20:00:00+02:00", rung: "escalation-contact", issued: ["reminder", "due"])
        ])

    static let ours = flag(
        "TK25-002", platform: "meta", service: "threads", turn: "ours", state: "reaction",
        clocks: [
            clock("next-step", started: "2025-10-23T11:00:00+02:00", due: "2025-10-23T19:00:00+02:00", now: now)
        ], takenBy: "on-call", takenUntil: "2025-10-23T19:30:00+02:00")

    static let closed = flag("TK25-003", turn: "closed", state: "flag-closed", clocks: [])
    static let contact = flag("TK25-C01", platform: "google", clocks: [], contact: true)

    /// The widest cells of the list: an ambiguous local time, a long lateness, a long name.
    static let wide = flag(
        "TK25-104", platform: "hetplatformmetdelangstenaamterwereld", service: "dienst", turn: "ours",
        clocks: [
            clock(
                "acknowledgement", started: "2025-10-26T02:30:00+02:00", due: "2025-10-26T02:30:00+01:00",
                now: "2025-11-07T00:28:00+01:00"),
            clock(
                "reaction", started: "2025-10-26T02:30:00+02:00", due: "2025-10-26T02:30:00+02:00",
                now: "2025-11-07T00:28:00+01:00"),
        ])

    static func event(
        _ number: Int, _ action: String, _ at: String, recorded: String? = nil, details: String,
        personal: [String: String] = [:], voidedBy: Int? = nil, flag: String? = "TK25-001", known: String = "typed"
    ) -> EventRow {
        let recorded = recorded ?? at
        return EventRow(
            number: number, recorded: seconds(recorded), recordedText: recorded, occurred: seconds(at),
            occurredText: at, known: known, actor: "uid:1000", kind: action, action: action, flag: flag,
            details: details, personal: personal, voidedBy: voidedBy)
    }

    static let events = [
        event(
            2, "flag-opened", "2025-10-17T14:32:00+02:00", recorded: "2025-10-17T15:02:00+02:00",
            details: "melding via mail", personal: ["subject": "Bericht over twee hokjes inkleuren"]),
        event(4, "reaction", "2025-10-20T11:59:00+02:00", details: "reactie via mail: geen overtreding", voidedBy: 6),
        event(
            5, "follow-up", "2025-10-20T20:11:00+02:00",
            details: "vervolg via mail met een heel lange toelichting die over meer dan één regel moet lopen",
            known: "unknown"),
    ]

    static let view = FlagView(
        row: late, subject: "Bericht over twee hokjes inkleuren",
        urls: ["https://x.example/a/1", "https://x.example/b"],
        references: ["5004w00002OP4WM"], messageIDs: ["flag.1@example.nl"], rule: "Civic integrity policy",
        signal: "fact-checker", note: "gebeld", ownAttempts: nil, risk: nil, outcomes: ["geen-overtreding"],
        timeline: events)

    static func plan(_ at: String, _ rung: String?, clock: String? = "reaction", repeat number: Int = 0) -> PlanRow {
        PlanRow(
            at: seconds(at), atText: at, flag: "TK25-001", platform: "x", clock: clock, rung: rung, repeat: number,
            priority: "err", step: "call-contact", role: "head-of-unit", due: seconds("2025-10-22T20:11:00+02:00"),
            dueText: "2025-10-22T20:11:00+02:00", action: rung == nil ? "take-lapsed" : "escalation")
    }

    static let plans = [
        plan("2025-10-23T20:00:00+02:00", "escalation-contact"),
        plan("2025-10-24T08:00:00+02:00", "escalation-head"),
        plan("2025-10-26T02:30:00+01:00", "escalation-head", repeat: 4),
        plan("2025-10-26T20:00:00+01:00", nil, clock: nil),
    ]

    static let held = [
        HeldRow(
            mail: "3f786850e387550fdab836ed7e6dc881de23001b00112233445566778899aabb",
            seen: seconds(now), seenText: now, occurred: seconds("2025-10-20T11:59:00+02:00"),
            occurredText: "2025-10-20T11:59:00+02:00", kind: "reaction", rule: "no-violation", verdict: "suspicious",
            reason: "dmarc=fail for x.com", platform: "x",
            candidates: [.init(flag: "TK25-001", strength: "token"), .init(flag: "TK25-002", strength: "subject")],
            mailbox: "/var/mail/flagger", path: "/var/mail/flagger/new/1", messageID: "a@x.com",
            from: "support@x.com", subject: "Re: \u{1B}[2J[TK25-001] \u{202E}moc.x", prompted: true)
    ]

    static let explain = ExplainAnswer(
        flag: late,
        clocks: [
            ExplainRow(
                clock: "reaction", start: seconds("2025-10-20T20:11:00+02:00"),
                startText: "2025-10-20T20:11:00+02:00", startedBy: 5,
                rungs: [
                    rung("reminder", 75, at: "2025-10-22T08:11:00+02:00", issued: "2025-10-22T08:11:00+02:00"),
                    RungRow(
                        rung: "escalation-contact", percent: 150,
                        contenders: [
                            contender("normaal", 259_200, wins: false),
                            contender("verhoogd", 129_600, from: "2025-10-22T08:00:00+02:00", wins: true),
                        ],
                        instant: seconds("2025-10-23T20:00:00+02:00"), instantText: "2025-10-23T20:00:00+02:00",
                        releasedAt: seconds("2025-10-24T07:00:00+02:00"), releasedAtText: "2025-10-24T07:00:00+02:00"
                    ),
                ], next: seconds("2025-10-24T07:00:00+02:00"), nextText: "2025-10-24T07:00:00+02:00",
                nextRung: "escalation-contact", nextRepeat: 0),
            stopped,
        ])

    /// A clock that X's reaction stopped, after a repeat.
    private static var stopped: ExplainRow {
        var due = rung("due", 100, at: "2025-10-19T14:32:00+02:00", issued: "2025-10-19T14:32:00+02:00")
        due.repeats = 1
        due.lastRepeat = seconds("2025-10-20T08:00:00+02:00")
        due.lastRepeatText = "2025-10-20T08:00:00+02:00"
        return ExplainRow(
            clock: "reaction", start: seconds("2025-10-17T14:32:00+02:00"), startText: "2025-10-17T14:32:00+02:00",
            startedBy: 2, stopped: seconds("2025-10-20T11:59:00+02:00"), stoppedText: "2025-10-20T11:59:00+02:00",
            stoppedBy: 4, rungs: [due, rung("escalation-contact", 150, at: "2025-10-20T14:32:00+02:00", issued: nil)])
    }

    private static func rung(_ name: String, _ percent: Int, at: String, issued: String?) -> RungRow {
        RungRow(
            rung: name, percent: percent, contenders: [contender("normaal", 129_600, wins: true)], instant: seconds(at),
            instantText: at, issued: issued.map { seconds($0) }, issuedText: issued)
    }

    private static func contender(
        _ tier: String, _ allowance: Int, from: String = "2025-10-20T20:11:00+02:00", wins: Bool
    ) -> ContenderRow {
        let instant = Instant.at(from) + Int64(allowance)
        return ContenderRow(
            tier: tier, begins: seconds("2025-10-15T08:00:00+02:00"), beginsText: "2025-10-15T08:00:00+02:00",
            from: seconds(from), fromText: from, allowanceSec: allowance, instant: Int(instant.seconds),
            instantText: instant.rfc3339(in: .amsterdam), wins: wins)
    }

    static let status = StatusView(
        version: "1.0", startedAt: seconds("2025-10-01T08:00:00+02:00"), startedAtText: "2025-10-01T08:00:00+02:00",
        ledger: "/var/lib/flagwatch/ledger.sqlite", events: 12, headHash: String(repeating: "0a", count: 32),
        openFlags: 2, held: 1,
        mailboxes: [
            MailboxRow(
                path: "/var/mail/flagger", lastPoll: nowSeconds, lastPollText: now,
                lastExport: seconds("2025-10-23T11:20:00+02:00"), lastExportText: "2025-10-23T11:20:00+02:00",
                stale: true, messages: 4_210, problems: ["/var/mail/flagger/cur/3: Permission denied"])
        ], nextWake: seconds("2025-10-23T20:00:00+02:00"), nextWakeText: "2025-10-23T20:00:00+02:00",
        journal: "unreadable", unconfirmed: 3, configurationFiles: ["/etc/flagwatch/flagwatch.toml"],
        configurationRefused: "/etc/flagwatch/flagwatch.toml:3: an unknown key", elections: ["tk2025"])

    static let board = WatchAnswer(now: nowSeconds, flags: [late, ours], next: plans, held: 1, journal: "ok")
}

import Flagging
import ShippedTables
import Summary

/// The published history as events, by the engine in virtual time. A time that is not published is `unknown`.
enum Published {
    static let x = flag("TK25-001")
    static let meta = flag("TK25-002")

    static func flag(_ text: String) -> FlagID { FlagID(text)! }  // proof: literals of the right form

    static func open(
        _ election: String, _ platform: String, _ channel: String, _ change: (inout OpenRequest) -> Void = { _ in }
    ) -> Input {
        var request = OpenRequest(
            election: election, platform: platform, channel: channel, ground: "invalid-vote", newWords: true)
        change(&request)
        return .open(request, by: VirtualTime.person)
    }

    static func record(
        _ flag: FlagID, _ kind: FactKind, _ change: (inout RecordRequest) -> Void = { _ in }
    ) -> Input {
        var request = RecordRequest(flag: flag, kind: kind, newWords: true)
        change(&request)
        return .record(request, by: VirtualTime.person)
    }

    /// A verified mail of a platform.
    static func mail(
        _ identity: String, _ flag: FlagID, _ kind: FactKind, platform: String, at date: String, personal: Personal
    ) -> Input {
        .mail(
            Finding(
                mail: MailReference(
                    identity: identity, messageID: "\(identity)@mail.\(platform).example",
                    trust: Trust(.verified, reason: "DKIM aligned"), rule: "\(platform)-\(kind.rawValue)"),
                kind: .fact(kind), platform: platform, candidates: [.init(flag: flag, strength: .token)],
                date: time(date), arrival: time(date), personal: personal))
    }

    /// PS 2023: 13 March, time unknown.
    static func ps2023() throws -> VirtualTime {
        var world = try VirtualTime(at: "2023-03-01T08:00:00+01:00")
        try world.at(
            "2023-03-13T17:00:00+01:00",
            open("ps2023", "x", "mail") {
                $0.submitted = time("2023-03-13T12:00:00+01:00")
                $0.known = .unknown
            })
        return world
    }

    /// TK 2023: a contact with Meta by phone, changed two hours after; a flag to X on election day, time unknown.
    static func tk2023() throws -> VirtualTime {
        var world = try VirtualTime(at: "2023-11-01T08:00:00+01:00")
        try world.at(
            "2023-11-15T12:00:00+01:00",
            open("tk2023", "meta", "phone") {
                $0.isContact = true
                $0.service = "facebook"
                $0.ground = nil
                $0.submitted = time("2023-11-15T09:00:00+01:00")
                $0.known = .unknown
            },
            record(flag("TK23-C01"), .outcome) {
                $0.occurred = time("2023-11-15T11:00:00+01:00")
                $0.known = .stated
                $0.outcomes = ["aangepast-door-platform"]
            })
        try world.at(
            "2023-11-22T20:00:00+01:00",
            open("tk2023", "x", "urgent") {
                $0.submitted = time("2023-11-22T12:00:00+01:00")
                $0.known = .unknown
            },
            record(flag("TK23-001"), .reaction) { $0.known = .unknown })
        return world
    }

    /// EP 2024: a general warning at 10:34, a general assurance after 2.5 hours.
    static func ep2024(known: Known) throws -> VirtualTime {
        var world = try VirtualTime(at: "2024-05-20T08:00:00+02:00")
        try world.at(
            "2024-06-06T18:00:00+02:00",
            open("ep2024", "x", "urgent") {
                $0.submitted = time("2024-06-06T10:34:00+02:00")
                $0.known = known
            },
            record(flag("EP24-001"), .reaction) {
                $0.occurred = time("2024-06-06T13:04:00+02:00")
                $0.known = .stated
                $0.outcomes = ["algemene-toezegging"]
            })
        return world
    }

    /// TK 2025: X by mail, Meta by portal.
    static func tk2025() throws -> VirtualTime { try made2025.get() }

    private static let made2025 = Result { try make2025() }

    private static func make2025() throws -> VirtualTime {
        var world = try VirtualTime(at: "2025-10-01T00:00:00+02:00")
        try world.at(
            "2025-10-17T14:32:00+02:00",
            open("tk2025", "x", "mail") {
                $0.rule = "Civic integrity policy"
                $0.subject = "Notification of possible violation Civic integrity policy X"
                $0.urls = ["https://x.com/wichtelmaart/status/19787654321"]
                $0.messageID = "<flag-1@flagger.example.nl>"
                $0.signal = "media"
            })
        try world.at(
            "2025-10-20T11:59:00+02:00",
            mail(
                "a1", x, .reaction, platform: "x", at: "2025-10-20T11:59:00+02:00",
                personal: Personal(
                    subject: "Re: Notification of possible violation - case 4417 0098",
                    references: ["ref:00DA0K0A8.5004w2OP4WM:ref"], sender: "barnabas.quill@support.x.com",
                    path: "/var/mail/flagger/INBOX/cur/1760954340.M1P1.host:2,S")),
            record(x, .outcome) {
                $0.outcomes = ["geen-overtreding", "community-note", "ander-kanaal"]
                $0.occurred = time("2025-10-20T11:59:00+02:00")
            })
        try world.at("2025-10-20T20:11:00+02:00", record(x, .followUp) { $0.messageID = "<flag-2@flagger.example.nl>" })
        try metaFlag(&world)
        try world.at(
            "2025-10-28T09:00:00+01:00",
            record(x, .outcome) {
                $0.outcomes = ["zichtbaarheid-beperkt"]
                $0.known = .unknown
                $0.note = "Screenshot van Wilhelmina, ongedateerd"
            })
        world.advance(to: time("2025-11-20T00:00:00+01:00"))
        return world
    }

    private static func metaFlag(_ world: inout VirtualTime) throws {
        let subject = "Update on your request to Meta"
        try world.at(
            "2025-10-22T13:30:00+02:00",
            open("tk2025", "meta", "portal") {
                $0.service = "threads"
                $0.submitted = time("2025-10-22T12:00:00+02:00")
                $0.known = .unknown
                $0.urls = ["https://www.threads.com/@klaproos77/post/DPxyz"]
            })
        try world.at(
            "2025-10-22T13:31:00+02:00",
            mail(
                "b1", meta, .receipt, platform: "meta", at: "2025-10-22T13:31:00+02:00",
                personal: Personal(
                    subject: "Your Content Request has been received", references: ["771234567890"],
                    sender: "records@records.meta.example")))
        try world.at(
            "2025-10-22T19:16:00+02:00",
            mail(
                "b2", meta, .reaction, platform: "meta", at: "2025-10-22T19:16:00+02:00",
                personal: Personal(subject: subject, references: ["771234567890"])))
        try world.at("2025-10-23T09:00:00+02:00", record(meta, .followUp) { $0.known = .unknown })
        try world.at(
            "2025-10-25T10:14:00+02:00",
            mail(
                "b3", meta, .reaction, platform: "meta", at: "2025-10-25T10:14:00+02:00",
                personal: Personal(subject: subject, references: ["771234567890"])),
            record(meta, .outcome) {
                $0.outcomes = ["verwijderd"]
                $0.occurred = time("2025-10-25T10:14:00+02:00")
            })
        try world.at("2025-11-10T10:00:00+01:00", .close(meta, why: "Afgerond door Wilhelmina", by: VirtualTime.person))
    }
}

extension VirtualTime {
    func summary(_ election: String, asOf: String? = nil, isInternal: Bool = false) throws -> PeriodSummary {
        try PeriodSummary(
            of: election, events: events, asOf: asOf.map(time) ?? now, isInternal: isInternal)
    }
}

/// Seconds of so many hours and minutes.
func hours(_ hours: Int64, _ minutes: Int64 = 0) -> Int64 { hours * 3_600 + minutes * 60 }

extension Passage {
    /// `since 1: 7200 stated`, with the clock of its window where it has one.
    var brief: String {
        "since \(since.map(String.init) ?? "flag"): \(seconds.map(String.init) ?? "-") \(known.rawValue)"
            + (window.map { " \($0.clock.rawValue)" } ?? "")
    }
}

import Flagging
import MailReader
import Testing

@testable import Matching

/// The world of ten flags at the real engine in virtual time: what the daemon does with a mail, without the daemon.
///
/// Every channel sends separate receipts here, so that each flag has an acknowledgement clock that a mail could stop.
struct Desk: Sendable {
    /// The first flag is submitted here, the others a minute apart.
    static let morning = Instant(1_760_947_200)  // 2025-10-20T08:00:00Z
    /// The `Date` of every letter that says nothing else.
    static let written = Instant(1_760_954_340)  // 2025-10-20T09:59:00Z
    static let person = Person(uid: 1_000, name: "test")

    private(set) var book = Book()
    private(set) var world: World
    var now = Desk.morning

    private static let made = Result { try Desk() }

    /// The desk in the morning, made once.
    static func open() throws -> Desk { try made.get() }

    /// What each flag has learnt, and from which thread: by machine mail that stops nothing (C9).
    static let lessons: [(flag: String, references: [String], mailID: String)] = [
        ("TK25-001", ["5004w2OP4WM", "263225235"], "receipt.1@x.com"),
        ("TK25-002", ["9988776655"], "receipt.2@support.facebook.com"),
        ("TK25-003", [World.googleReference, "+2f0xs4f1bp7bh1n"], "receipt.3@google.com"),
        ("TK25-005", ["ABCDEF-1234"], "receipt.5@snapchat.com"),
    ]

    init(sentCopies: MatchingPolicy.SentCopies = .open) throws {
        world = try World(sentCopies: sentCopies)
        world.correspondence = Correspondence()
        try decide(.configured(Self.policy(world.policy), isReload: false))
        for (place, flag) in World.flags.enumerated() {
            now = Self.morning + Int64(place) * 60
            let request = OpenRequest(
                platform: flag.platform, channel: flag.channel, subject: flag.subject, urls: [flag.url],
                messageID: World.ownID(flag.id))
            try decide(.open(request, by: Self.person))
        }
        for lesson in Self.lessons {
            let flag = try #require(FlagID(lesson.flag))
            let mail = MailReference(
                identity: Self.identity(of: Array(lesson.mailID.utf8)), messageID: lesson.mailID,
                trust: Trust(.verified, reason: "a test"), rule: "a test")
            try decide(
                .mail(
                    Finding(
                        mail: mail, kind: .fact(.automaticReply), platform: book.flag(flag)?.opening.platform,
                        candidates: [.init(flag: flag, strength: .messageID)], date: now, arrival: now,
                        personal: Personal(references: lesson.references))))
        }
        now = World.seen
    }

    /// What the daemon does with a mail: examine it, let the engine decide, fold.
    @discardableResult
    mutating func read(
        _ letter: Letter, anchor: TrustAnchor = World.anchor, role: MailContext.Role = .inbox
    ) throws -> Reading {
        let bytes = letter.bytes
        return try read(Message(reading: bytes), Self.identity(of: bytes), anchor: anchor, role: role)
    }

    /// The same, of a mail that was parsed, with its content hash.
    mutating func read(
        _ message: Message, _ identity: String, anchor: TrustAnchor = World.anchor, role: MailContext.Role = .inbox
    ) throws -> Reading {
        let before = clocks
        let found = world.examine(message, anchor: anchor, role: role, identity: identity)
        let events = try found.finding.map { try decide(.mail($0)) } ?? []
        return Reading(examination: found, events: events, before: before, after: clocks)
    }

    @discardableResult
    mutating func decide(_ input: Input) throws -> [Event] {
        let events = try Engine.decide(input, at: now, in: book)
        for event in events {
            book.apply(event)
            world.correspondence.apply(event)
        }
        return events
    }

    /// The clocks that run, of every flag.
    var clocks: [FlagID: [RunningClock]] {
        Dictionary(uniqueKeysWithValues: book.flags.map { ($0.id, $0.clocks) })
    }

    /// The rungs that time alone will issue in the next two days.
    var ladder: [String] {
        Engine.plan(book, from: now, until: now + 172_800).filter { $0.rung != nil }.map(\.identity)
    }

    /// A name for a mail by its content; the daemon's is a SHA-256, of the same 64 digits (M4).
    static func identity(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: String(repeating: "0", count: 16 - digits.count) + digits, count: 4)
    }

    private static func policy(_ matching: MatchingPolicy) throws -> Policy {
        let days = try ["2025-09-15", "2025-10-29", "2025-11-07"].map { try #require(CivilDate($0)) }
        let tier = Tier(
            name: "tier", begins: Instant(1_757_894_400), ends: .distantFuture, acknowledgementSeconds: 43_200,
            reactionSeconds: 86_400, nextStepSeconds: 28_800, repeatSeconds: 43_200, takeSeconds: 28_800, quiet: nil,
            loud: .alert, ceiling: .alert)
        let election = Election(
            id: "tk2025", code: "TK25", name: LocalizedText(nl: "TK", en: "TK"), zone: .utc, nomination: days[0],
            firstPollingDay: days[1], resultDay: days[2], polling: [], tiers: [tier])
        let rungs = [("reminder", Int64(7_500), Priority.notice), ("due", 10_000, .warning), ("late", 20_000, .error)]
        return Policy(
            elections: [election],
            ladder: rungs.map {
                Rung(
                    name: $0.0, basisPoints: $0.1, priority: $0.2, step: "ask-them", ownStep: "ask-us", role: "on-call")
            },
            roles: [Role(id: "on-call", name: LocalizedText(nl: "piket", en: "on-call"))],
            platforms: matching.platforms.map { profile in
                Platform(
                    id: profile.id, name: profile.id,
                    channels: profile.channels.map { Platform.Channel(id: $0.id, separateReceipt: true) })
            })
    }
}

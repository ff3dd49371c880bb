import Flagging
import MailReader
import Testing

@testable import Matching

/// An election with ten open flags at five platforms, as the events tell it.
struct World: Sendable {
    static let anchor = TrustAnchor.authservID("mx.example.nl", border: "mx.example.nl")
    static let seen = Instant(1_760_961_600)  // 2025-10-20T12:00:00Z
    static let identity = String(repeating: "ab", count: 32)

    /// `xRef` is the case of flag 1; the others are made up in the forms that were published.
    static let xRef = "[ref:00DA0000000K0A8.5004w00002OP4WM:ref]"
    static let xRefShort = "[ ref:_00DA0K0A8._5004w2OP4WM:ref ]"
    static let googleReference = "K3V7WQZX2LHN5TRB4YCM6DPFGA"

    static let flags: [(id: String, platform: String, channel: String, subject: String, url: String)] = [
        ("TK25-001", "x", "mail", "Notification of possible violation [TK25-001]", "https://x.com/one/status/101"),
        ("TK25-002", "meta", "portal", "Posts about colouring two boxes", "https://www.threads.com/@two/post/C202"),
        ("TK25-003", "google", "form", "Your Request to Google", "https://www.youtube.com/watch?v=abcdefgh303"),
        ("TK25-004", "tiktok", "mail", "Video with a wrong election date", "https://www.tiktok.com/@four/video/404"),
        ("TK25-005", "snapchat", "mail", "Snap that says voting is by app", "https://www.snapchat.com/spotlight/S505"),
        ("TK25-006", "x", "urgent", "Second notification", "https://x.com/six/status/606"),
        ("TK25-007", "google", "form", "Your Request to Google", "https://www.youtube.com/watch?v=abcdefgh707"),
        ("TK25-008", "meta", "portal", "Page of a municipality is blocked", "https://www.facebook.com/eight/posts/808"),
        ("TK25-009", "tiktok", "mail", "Video about polling stations", "https://www.tiktok.com/@nine/video/909"),
        ("TK25-010", "snapchat", "mail", "Snap about a queue", "https://www.snapchat.com/spotlight/S010"),
    ]

    static func ownID(_ flag: String) -> String { "fw.\(flag.lowercased()).1@example.nl" }

    var correspondence = Correspondence()
    var number: Int64 = 0
    var policy: MatchingPolicy
    let examiner: Examiner

    init(sentCopies: MatchingPolicy.SentCopies = .open) throws {
        var platforms = try ShippedRules.platforms()
        let addresses = [
            "x": ["mail": "flags@x.com", "urgent": "urgent@x.com"], "tiktok": ["mail": "elections@tiktok.com"],
            "snapchat": ["mail": "elections@snapchat.com"], "meta": [:], "google": [:],
        ]
        for index in platforms.indices {
            platforms[index].senders = platforms[index].domains.flatMap { ["*@\($0)", "*@*.\($0)"] }
            for place in platforms[index].channels.indices {
                let channel = platforms[index].channels[place].id
                if let address = addresses[platforms[index].id]?[channel] {
                    platforms[index].channels[place].addresses = [address]
                }
            }
        }
        policy = MatchingPolicy(
            platforms: platforms, ownAddresses: ["flagger@example.nl", "on-call@example.nl"], sentCopies: sentCopies,
            decisionStems: try ShippedRules.decisionStems())
        examiner = Examiner(policy: policy)
        for flag in Self.flags { open(flag.id, flag.platform, flag.channel, flag.subject, [flag.url]) }
        learn("TK25-001", references: ["5004w2OP4WM", "263225235"], mailID: "receipt.1@x.com")
        learn("TK25-002", references: ["9988776655"], mailID: "receipt.2@support.facebook.com")
        learn("TK25-003", references: [Self.googleReference, "+2f0xs4f1bp7bh1n"], mailID: "receipt.3@google.com")
        learn("TK25-005", references: ["ABCDEF-1234"], mailID: "receipt.5@snapchat.com")
    }

    mutating func apply(_ body: EventBody, flag: String?, actor: Actor = .service, personal: Personal = .none) {
        number += 1
        correspondence.apply(
            Event(
                number: number, recorded: Self.seen, occurred: Self.seen, known: .header, actor: actor,
                flag: flag.flatMap { FlagID($0) }, body: body, personal: personal))
    }

    mutating func open(_ id: String, _ platform: String, _ channel: String, _ subject: String, _ urls: [String]) {
        let opening = Opening(election: "tk2025", platform: platform, channel: channel, messageID: Self.ownID(id))
        apply(.opened(opening: opening), flag: id, personal: Personal(subject: subject, urls: urls))
    }

    /// Files a mail on a flag, believed or linked by a person.
    mutating func learn(
        _ id: String, references: [String], mailID: String, verdict: Trust.Verdict = .verified, actor: Actor = .mail,
        kind: FactKind = .receipt
    ) {
        let mail = MailReference(
            identity: Self.identity, messageID: mailID, trust: Trust(verdict, reason: "a test"), rule: "a test")
        apply(
            .happened(fact: Fact(kind: kind, mail: mail)), flag: id, actor: actor,
            personal: Personal(references: references))
    }

    func examine(
        _ letter: Letter, anchor: TrustAnchor = World.anchor, role: MailContext.Role = .inbox
    ) -> Examination {
        examine(letter.message, anchor: anchor, role: role)
    }

    func examine(
        _ message: Message, anchor: TrustAnchor = World.anchor, role: MailContext.Role = .inbox,
        identity: String = World.identity, textDigest: String = ""
    ) -> Examination {
        let context = MailContext(
            anchor: anchor, role: role, seen: Self.seen, mailbox: "flagger", path: "cur/1", identity: identity,
            textDigest: textDigest)
        let clues = examiner.clues(in: message, role: role)
        let found = examiner.examine(message, with: clues, in: context, correspondence: correspondence)
        // Of every mail in these tests: what the clues call unrelated must be just that.
        let isWorthIt = examiner.isWorthExamining(clues, correspondence: correspondence)
        #expect(isWorthIt || found.finding == nil, "the clues missed what the examination found")
        return found
    }
}

import Flagging
import MailReader
import Testing

@testable import Matching

/// A forgery of each kind. None may stop a clock, and each leaves a hold that a person can
/// understand.
@Suite("Forgeries")
struct ForgeryTests {
    struct Forgery: Sendable {
        var name: String
        var letter: Letter
        var verdict: Trust.Verdict
        var reason: TrustReason.Code
    }

    /// X's decision on flag 1, true in every respect.
    static let honest = Letter(
        from: "X Support <support@x.com>", subject: "Re: Notification [TK25-001]",
        body: "We have reviewed the post. It does not violate our rules.", inReplyTo: World.ownID("TK25-001"))

    static let pass = "spf=pass smtp.mailfrom=x.com; dkim=pass header.d=x.com; dmarc=pass header.from=x.com"
    static let fail = "mx.example.nl; spf=fail smtp.mailfrom=x.com; dkim=none; dmarc=fail header.from=x.com"
    static let none = "mx.example.nl; spf=none smtp.mailfrom=evil.example; dkim=none; dmarc=none header.from=x.com"

    private static func forged(
        _ name: String, _ verdict: Trust.Verdict, _ reason: TrustReason.Code, _ change: (inout Letter) -> Void
    ) -> Forgery {
        Forgery(name: name, letter: honest.with(change), verdict: verdict, reason: reason)
    }

    static let results: [Forgery] = [
        forged("our id below ours", .suspicious, .idOutside) {
            $0.results = .fields([none])
            $0.injected = ["Authentication-Results: mx.example.nl; \(pass)"]
        },
        forged("our id below the border, in another case, and none above", .suspicious, .idOutside) {
            $0.results = .nothing
            $0.injected = ["Authentication-Results: MX.Example.NL; \(pass)"]
        },
        forged("our id in a comment and folds, below", .suspicious, .idOutside) {
            $0.results = .nothing
            $0.injected = ["Authentication-Results: (x)\r\n mx.example.nl (1)\r\n 1;\r\n \(pass)"]
        },
        forged("another gateway's id above ours", .unverified, .nothingPasses) {
            $0.results = .fields(["mx.google.com; \(pass)", none])
        },
        forged("another gateway's id alone", .unverified, .noResults) {
            $0.results = .fields(["mx.google.com; \(pass)"])
        },
        forged("an id that begins like ours", .unverified, .noResults) {
            $0.results = .fields(["mx.example.nl.evil.example; \(pass)", "mx.example.n; \(pass)"])
        },
        forged("two with our id that disagree", .suspicious, .dmarcFails) {
            $0.results = .fields(["mx.example.nl; \(pass)", fail])
        },
        forged("two with our id, one without a policy", .unverified, .resultsDisagree) {
            $0.results = .fields(["mx.example.nl; dmarc=pass header.from=x.com", "mx.example.nl; dmarc=none"])
        },
        forged("no results at all", .unverified, .noResults) { $0.results = .nothing },
        forged("an original of another gateway", .unverified, .noResults) {
            $0.results = .nothing
            $0.above.append("Authentication-Results-Original: mx.example.nl; \(pass)")
        },
        forged("X-MS-Exchange-Authentication-Results", .unverified, .noResults) {
            $0.results = .nothing
            $0.above.append("X-MS-Exchange-Authentication-Results: mx.example.nl; \(pass)")
        },
        forged("results without any border", .unverified, .noBorder) { $0.border = nil },
        forged("a border that only looks like ours", .unverified, .foreignHost) {
            $0.border = "Received: from x.com by mx.example.nl.evil.example with SMTP; Mon, 20 Oct 2025 12:00:05 +0200"
        },
        forged("a greeting that names our border", .unverified, .foreignHost) {
            $0.above = []
            $0.border =
                "Received: from by (evil.example [192.0.2.9] by mx.example.nl) by other.example.org with SMTP; "
                + "Mon, 20 Oct 2025 12:00:05 +0200"
        },
        forged("results in a quoted local part", .unverified, .unreadableResults) {
            $0.results = .fields([
                "mx.example.nl; spf=pass smtp.mailfrom=\"a; dmarc=pass header.from=x.com; b\"@evil.example; dkim=none"
            ])
        },
        forged("results in a comment", .unverified, .onlySPF) {
            $0.results = .fields([
                "mx.example.nl; spf=pass (helo is ; dmarc=pass header.from=x.com) smtp.mailfrom=evil.example"
            ])
        },
        forged("a comment that never ends", .unverified, .unreadableResults) {
            $0.results = .fields(["mx.example.nl; spf=none (; dmarc=pass header.from=x.com"])
        },
        forged("a quoted string that never ends", .unverified, .unreadableResults) {
            $0.results = .fields(["mx.example.nl; spf=none smtp.mailfrom=\"; dmarc=pass header.from=x.com"])
        },
        forged("SPF only", .unverified, .onlySPF) {
            $0.results = .fields(["mx.example.nl; spf=pass smtp.mailfrom=x.com"])
        },
        forged("a signature of another domain", .unverified, .signatureElsewhere) {
            $0.results = .fields(["mx.example.nl; dkim=pass header.d=evil.example; dmarc=none header.from=x.com"])
        },
        forged("a signature of a domain that ends alike", .unverified, .signatureElsewhere) {
            $0.results = .fields(["mx.example.nl; dkim=pass header.d=notx.com"])
        },
        forged("a signature of a top-level domain", .unverified, .signatureElsewhere) {
            $0.results = .fields(["mx.example.nl; dkim=pass header.d=com"])
        },
        forged("DMARC pass for another domain", .unverified, .dmarcElsewhere) {
            $0.results = .fields(["mx.example.nl; dmarc=pass header.from=evil.example"])
        },
        forged("DMARC pass for nobody in particular", .unverified, .dmarcElsewhere) {
            $0.results = .fields(["mx.example.nl; dmarc=pass"])
        },
        forged("DMARC by a best guess", .unverified, .nothingPasses) {
            $0.results = .fields(["mx.example.nl; dmarc=bestguesspass action=none header.from=x.com"])
        },
        forged("DMARC fails", .suspicious, .dmarcFails) { $0.results = .fields([fail]) },
        forged("an aligned signature fails", .suspicious, .signatureFails) {
            $0.results = .fields(["mx.example.nl; dkim=fail (body hash) header.d=x.com; dmarc=none"])
        },
        forged("ARC by a sealer that nobody configured", .unverified, .nothingPasses) {
            $0.results = .fields(["mx.example.nl; arc=pass; dmarc=none header.from=x.com"])
            $0.injected = [
                "ARC-Seal: i=1; a=rsa-sha256; d=evil.example; s=a; cv=none; b=AAAA",
                "ARC-Authentication-Results: i=1; evil.example; \(pass)",
            ]
        },
    ]

    static let senders: [Forgery] = [
        forged("two From fields", .suspicious, .severalFromFields) { $0.fields = ["From: Somebody <a@evil.example>"] },
        forged("From with two addresses", .suspicious, .severalAuthors) {
            $0.from = "support@x.com, a@evil.example"
            $0.results = .fields(["mx.example.nl; \(pass)"])
        },
        forged("a display name that is an address", .suspicious, .shownAddress) {
            $0.from = "\"support@x.com\" <a@evil.example>"
        },
        forged("a Cyrillic letter", .suspicious, .lookAlike) { $0.from = "X Support <support@х.com>" },
        forged("a Cyrillic letter in Punycode", .suspicious, .lookAlike) {
            $0.from = "X Support <support@xn--u1a.com>"
        },
        forged("a digit for a letter", .suspicious, .lookAlike) { $0.from = "support@tw1tter.com" },
        forged("the sub-domain trick", .suspicious, .lookAlike) { $0.from = "support@x.com.evil.example" },
        forged("a brand with a word", .suspicious, .lookAlike) { $0.from = "support@twitter-legal.com" },
        forged("a letter left out", .suspicious, .lookAlike) { $0.from = "support@twiter.com" },
        forged("letters outside ASCII", .suspicious, .foreignLetters) { $0.from = "support@bücher.example" },
        forged("an honest stranger", .unverified, .otherPlatform) { $0.from = "somebody@stranger.example" },
        forged("a stranger with the platform in Reply-To", .unverified, .otherPlatform) {
            $0.from = "somebody@stranger.example"
            $0.fields = ["Reply-To: support@x.com", "Sender: support@x.com"]
        },
        forged("another platform, verified", .unverified, .otherPlatform) {
            $0.from = "support@facebook.com"
        },
        forged("a domain that ends alike", .unverified, .otherPlatform) { $0.from = "support@notx.com" },
        forged("our own address", .suspicious, .dmarcFails) {
            $0.from = "flagger@example.nl"
            $0.results = .fields(["mx.example.nl; dmarc=fail header.from=example.nl"])
        },
        forged("no From at all", .unverified, .noDomain) { $0.from = "" },
    ]

    @Test("The honest mail is verified, recognised, and makes it our turn")
    func honestMail() throws {
        var desk = try Desk.open()
        let reading = try desk.read(Self.honest)
        let found = reading.examination
        #expect(found.trust.verdict == .verified)
        #expect(found.trust.header?.hasPrefix("Authentication-Results: mx.example.nl;") == true)
        #expect(found.rule == "x-reaction")
        reading.expectOurTurn(.reaction, on: .world(1))
    }

    @Test("T2: no forged result stops a clock, and its hold says why", arguments: results.indices)
    func forgedResults(index: Int) throws { try check(Self.results[index]) }

    @Test("T3, T4: no forged sender stops a clock, and its hold says why", arguments: senders.indices)
    func forgedSenders(index: Int) throws { try check(Self.senders[index]) }

    private func check(_ forgery: Forgery) throws {
        var desk = try Desk.open()
        let reading = try desk.read(forgery.letter)
        let found = reading.examination
        reading.expectHeld(forgery.name)
        #expect(found.trust.verdict == forgery.verdict, "\(forgery.name): \(found.trust.reason)")
        #expect(found.trust.reason.code == forgery.reason, "\(forgery.name): \(found.trust.reason)")
        // The person sees which flag is meant, and what the mail claims to be.
        #expect(found.finding?.unambiguousFlag == FlagID("TK25-001"), "\(forgery.name)")
        #expect(found.kind == .fact(.reaction), "\(forgery.name)")
    }

    @Test("All of them together change nothing of what time will issue, and every one waits for a person")
    func allTogether() throws {
        var desk = try Desk.open()
        let (clocks, ladder) = (desk.clocks, desk.ladder)
        #expect(ladder.count >= World.flags.count)
        let forgeries = Self.results + Self.senders
        for forgery in forgeries { try desk.read(forgery.letter).expectHeld(forgery.name) }
        #expect(desk.book.held.count == forgeries.count)
        #expect(desk.clocks == clocks && desk.ladder == ladder)
        // The honest one still counts.
        try desk.read(Self.honest).expectOurTurn(.reaction, on: .world(1))
    }

    @Test("C9: a forged automatic reply is held, a true one is filed, and neither stops anything")
    func automaticReplies() throws {
        var desk = try Desk.open()
        let reply = Self.honest.with {
            $0.subject = "Automatic reply: Notification [TK25-001]"
            $0.body = "I am out of the office. We received your report."
            $0.fields = ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"]
        }
        for letter in [
            reply.with { $0.results = .nothing }, reply.with { $0.results = .fields([Self.fail]) },
            reply.with { $0.from = "somebody@stranger.example" }, reply.with { $0.from = "anna@tw1tter.com" },
        ] {
            let reading = try desk.read(letter)
            #expect(reading.examination.kind == .fact(.automaticReply))
            #expect(reading.examination.finding?.unambiguousFlag == .world(1))
            reading.expectHeld(letter.from)
        }
        try desk.read(reply).expectFiled(.automaticReply, on: .world(1))
    }

    @Test("T2: headers inside an attached message never count")
    func attachedResults() throws {
        var desk = try Desk.open()
        let inner = String(decoding: Self.honest.bytes, as: UTF8.self)
        let letter = Self.honest.with {
            $0.results = .nothing
            $0.contentType = "multipart/mixed; boundary=b"
            $0.body =
                "--b\r\nContent-Type: text/plain\r\n\r\nIt does not violate our rules.\r\n--b\r\n"
                + "Content-Type: message/rfc822\r\n\r\n\(inner)\r\n--b--"
        }
        let reading = try desk.read(letter)
        let found = reading.examination
        #expect(found.trust.verdict == .unverified)
        reading.expectHeld()
    }

    @Test(
        "T6: our own Message-ID, our token and a case number, quoted by a stranger, select the flag and prove nothing")
    func quotingStranger() throws {
        var desk = try Desk.open()
        let stranger = Letter(
            from: "somebody@stranger.example", subject: "About your report",
            body: "We have removed the post. Case# 0263225235 \(World.xRefShort)")
        for letter in [
            stranger.with { $0.inReplyTo = World.ownID("TK25-001") }, stranger.with { $0.subject = "[tk25-001]" },
            stranger,
        ] {
            let reading = try desk.read(letter)
            let found = reading.examination
            #expect(found.finding?.unambiguousFlag == FlagID("TK25-001"))
            #expect(found.trust.verdict == .unverified)
            reading.expectHeld()
        }
    }

    @Test("T1: without a trust anchor every mail is held")
    func noAnchor() throws {
        var desk = try Desk.open()
        let reading = try desk.read(Self.honest, anchor: .none)
        let found = reading.examination
        #expect(found.trust == .withoutAnchor)
        #expect(found.kind == .fact(.reaction))
        reading.expectHeld()
    }

    @Test("What users write reaches us from a platform's own address, verified: it is held")
    func relayedWords() throws {
        var desk = try Desk.open()
        let letter = Self.honest.with {
            $0.from = "X <notify@x.com>"
            $0.subject = "Somebody sent you a message [TK25-001]"
        }
        let reading = try desk.read(letter)
        let found = reading.examination
        #expect(found.trust.verdict == .verified)
        #expect(found.rule == "[relay]")
        reading.expectHeld()
    }

    @Test("A mail past a limit is never recognised")
    func pastLimit() throws {
        var desk = try Desk.open()
        let message = Message(reading: Self.honest.bytes, limits: Limits(headers: 8))
        let reading = try desk.read(message, World.identity)
        let found = reading.examination
        #expect(found.kind == .unrecognised)
        #expect(found.trust.verdict != .verified)
        reading.expectHeld()
    }

    @Test("A mail past the limit of references is held, and points to its flag by its first and by its last")
    func pastReferences() throws {
        let strangers = (1...1_200).map { "\($0)@elsewhere.example" }
        let own = [World.ownID("TK25-006")]
        for references in [own + strangers, strangers + own] {
            var desk = try Desk.open()
            let reading = try desk.read(
                Self.honest.with {
                    $0.references = references
                    $0.inReplyTo = nil
                })
            #expect(reading.examination.rule == "[limit]")
            #expect(reading.examination.candidates.contains(Finding.Candidate(flag: .world(6), strength: .messageID)))
            reading.expectHeld()
        }
    }

    @Test("A \"sent\" copy in the inbox is no sent copy")
    func forgedSentCopy() throws {
        var desk = try Desk.open()
        let letter = Letter(
            from: "flagger@example.nl", subject: "Notification", body: "Please look at https://x.com/a/status/9",
            to: "flags@x.com", results: .fields(["mx.example.nl; dmarc=fail header.from=example.nl"]))
        let reading = try desk.read(letter)
        let found = reading.examination
        reading.expectUnrelated()
        if case .sentCopy = found.kind { Testing.Issue.record("a sent copy from the inbox") }
        let inThread = try desk.read(letter.with { $0.inReplyTo = World.ownID("TK25-001") })
        #expect(inThread.examination.trust.verdict == .suspicious)
        inThread.expectHeld()
    }
}

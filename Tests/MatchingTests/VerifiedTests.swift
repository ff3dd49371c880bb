import Flagging
import MailReader
import Testing

@testable import Matching

@Suite("What verifies")
struct VerifiedTests {
    private static let honest = ForgeryTests.honest

    private func trust(_ letter: Letter, _ change: (inout World) -> Void = { _ in }) throws -> Trust {
        var world = try World()
        change(&world)
        return world.examine(letter).trust
    }

    @Test(
        "T3 (a): a field that may stand once stands once",
        arguments: [
            "Subject: [TK25-001]", "Date: Mon, 20 Oct 2025 12:00:00 +0200", "Message-ID: <b@x.com>",
            "To: flagger@example.nl", "Content-Type: text/html", "In-Reply-To: <x@y>",
        ])
    func doubled(field: String) throws {
        let letter = Self.honest.with { $0.fields = [field] }
        let found = try trust(letter)
        #expect(found.verdict == .suspicious && found.reason.code == .doubledField)
    }

    @Test("T3 (a): a name with a comma that nobody quoted is no second author")
    func unquotedName() throws {
        #expect(try trust(Self.honest.with { $0.from = "X, Inc. <support@x.com>" }).verdict == .verified)
        #expect(try trust(Self.honest.with { $0.from = "a@evil.example, X <support@x.com>" }).verdict == .suspicious)
    }

    @Test(
        "T3 (b): a signer above the platform's domain, or beside it, proves nothing",
        arguments: ["com", "evil.example", "co.uk", "notx.com"])
    func signers(signer: String) throws {
        let results = "mx.example.nl; dkim=pass header.d=\(signer)"
        #expect(try trust(Self.honest.with { $0.results = .fields([results]) }).verdict == .unverified)
    }

    @Test("T3 (b): a signature with a body length proves nothing, and DMARC that may rest on it neither")
    func bodyLength() throws {
        let signature = "DKIM-Signature: v=1; a=rsa-sha256; d=x.com; s=a; h=from:to; l=49; bh=x; b=y"
        let found = try trust(Self.honest.with { $0.fields = [signature] })
        #expect(found == Trust(.unverified, reason: TrustReason(.bodyLength), header: found.header))
        let others = signature.replacing("d=x.com", with: "d=list.example")
        #expect(try trust(Self.honest.with { $0.fields = [others] }).verdict == .verified)
    }

    @Test(
        "T2: an envelope address that is printed without its quotes brings no result of its own",
        arguments: [
            "spf=pass smtp.mailfrom=a; dkim=pass header.d=x.com; b@evil.example",
            "spf=pass smtp.mailfrom=a.b; dkim=pass header.d=x.com; spf=pass smtp.mailfrom=b@evil.example",
            "spf=pass smtp.mailfrom=a@evil.example; dkim=pass header.d=x.com; x@evil.example",
            "spf=pass (g: domain of a); dkim=pass header.d=x.com (b@evil.example designates it) smtp.mailfrom=evil.example",
            "spf=pass smtp.mailfrom=a; dkim=pass header.d=x.com; dkim=none header.d=evil.example header.i=@evil.example",
        ])
    func injected(results: String) throws {
        let found = try trust(Self.honest.with { $0.results = .fields(["mx.example.nl; " + results]) })
        #expect(found.verdict == .unverified && found.reason.code == .unreadableResults)
    }

    @Test("T3 (c): a mail that was sent to somebody else and sent on to us is held")
    func notToUs() throws {
        #expect(try trust(Self.honest.with { $0.to = "jan@elsewhere.example" }).reason.code == .notToUs)
        #expect(
            try trust(Self.honest.with { ($0.to, $0.cc) = ("a@x.com", "Flagger+x@example.nl") }).verdict == .verified)
    }

    @Test("T3 (d): a new sender costs one look, and linking his mail makes him known; a plus part does not matter")
    func senders() throws {
        var world = try World()
        for index in world.policy.platforms.indices { world.policy.platforms[index].senders = ["support@x.com"] }
        let examiner = Examiner(policy: world.policy)
        func verdict(_ from: String, _ correspondence: Correspondence) -> Trust {
            let message = Self.honest.with { $0.from = from }.message
            let context = MailContext(anchor: World.anchor, seen: World.seen, identity: World.identity)
            let clues = examiner.clues(in: message, role: .inbox)
            return examiner.examine(message, with: clues, in: context, correspondence: correspondence).trust
        }
        #expect(verdict("support+1@x.com", world.correspondence).verdict == .verified)
        let held = verdict("Anna <anna@x.com>", world.correspondence)
        #expect(held.verdict == .unverified && held.reason.code == .newSender)
        func link(_ trust: Trust) -> Correspondence {
            let mail = MailReference(identity: World.identity, messageID: "n@x.com", trust: trust, rule: "-")
            world.apply(
                .happened(fact: Fact(kind: .reaction, mail: mail)), flag: "TK25-001",
                actor: .person(uid: 1_000), personal: Personal(sender: "anna+2@x.com"))
            return world.correspondence
        }
        #expect(verdict("anna@x.com", link(Trust(.unverified, reason: TrustReason(.noResults)))).verdict == .unverified)
        let learnt = link(held)
        #expect(verdict("anna@x.com", learnt).verdict == .verified)
        #expect(verdict("bob@x.com", learnt).verdict == .unverified)
        // C26: a link that is taken back teaches nothing any more.
        let number = world.number
        world.apply(.retracted(event: number), flag: "TK25-001")
        #expect(verdict("anna@x.com", world.correspondence).verdict == .unverified)
    }

    @Test("T3 (e), R6: of one Message-ID the same text counts once, another text is held")
    func sameID() throws {
        var world = try World()
        let mail = MailReference(
            identity: World.identity, messageID: "answer.1@mailer.invalid", trust: Trust(.verified, reason: "a test"),
            rule: "a test", textDigest: "one")
        world.apply(.happened(fact: Fact(kind: .receipt, mail: mail)), flag: "TK25-001", actor: .mail)
        let again = world.examine(Self.honest.message, textDigest: "one")
        #expect(again.finding == nil && again.rule == "[again]")
        // One id for all mail, and the same words: about another flag it is another answer, or a mistake.
        let elsewhere = Self.honest.with { ($0.subject, $0.inReplyTo) = ("Re: x", World.ownID("TK25-006")) }
        let moved = world.examine(elsewhere.message, textDigest: "one")
        #expect(moved.rule == "[again-elsewhere]" && moved.kind == .unrecognised && moved.finding != nil)
        let other = world.examine(Self.honest.message, textDigest: "two")
        #expect(other.trust.reason.code == .idFiledBefore && other.finding != nil)
    }

    @Test(
        "R6: one mail to two of our addresses that is held is held once; a forged one with its id hides no genuine one")
    func heldOnce() throws {
        var world = try World()
        let letter = Self.honest.with { $0.body = "Kindest regards." }
        let first = world.examine(letter.message, textDigest: "one")
        let held = try #require(first.finding)
        #expect(held.kind == .unrecognised)
        world.apply(.mailHeld(finding: held), flag: "TK25-001", actor: .mail)
        let alias = world.examine(letter.with { $0.to = "on-call@example.nl" }.message, textDigest: "one")
        #expect(alias.finding == nil && alias.rule == "[again]")
        #expect(world.examine(letter.message, textDigest: "two").finding != nil)
        let forged = letter.with { $0.results = .nothing }
        #expect(world.examine(forged.message, textDigest: "one").finding != nil)
        var other = try World()
        other.apply(
            .mailHeld(finding: try #require(other.examine(forged.message, textDigest: "one").finding)),
            flag: "TK25-001",
            actor: .mail)
        #expect(other.examine(letter.message, textDigest: "one").finding != nil)
    }

    @Test(
        "T3 (c), (e): a mail from elsewhere whose signature leaves To, Cc, Date or Message-ID open is held, and says which",
        arguments: [
            ("from:subject:date:message-id", "To"), ("from : to : subject : message-id", "Date"),
            ("From:To:Subject:Date", "Message-ID"), ("", "To"),
        ])
    func unsignedFields(signed: String, field: String) throws {
        func signature(_ fields: String, _ domain: String = "x.com") -> String {
            "DKIM-Signature: v=1; a=rsa-sha256; d=\(domain); s=a; h=\(fields); bh=x; b=y"
        }
        let sentOn = Self.honest.with {
            $0.results = .fields([
                "mx.example.nl; spf=fail smtp.mailfrom=evil.example; dkim=pass header.d=x.com; dmarc=pass header.from=x.com"
            ])
        }
        let found = try trust(sentOn.with { $0.fields = [signature(signed)] })
        #expect(found == Trust(.unverified, reason: TrustReason(.unsignedField, field), header: found.header))
        // Whoever signs all, whose signature is gone, or who came from the platform's own machine, is believed as before.
        let whole = "from:to:cc:subject:date:message-id"
        for fields in [[], [signature(whole)], [signature(whole), signature(signed, "list.example")]] {
            #expect(try trust(sentOn.with { $0.fields = fields }).verdict == .verified)
        }
        #expect(try trust(Self.honest.with { $0.fields = [signature(signed)] }).verdict == .verified)
        // A second one that signs all may be anybody's invention.
        #expect(try trust(sentOn.with { $0.fields = [signature(whole), signature(signed)] }).verdict == .unverified)
        let copied = sentOn.with {
            ($0.to, $0.cc) = ("jan@elsewhere.example", "flagger@example.nl")
            $0.fields = [signature("from:to:subject:date:message-id")]
        }
        #expect(try trust(copied).reason == TrustReason(.unsignedField, "Cc"))
    }

    @Test("The account of a verdict names the lines that were passed, the border, and each clause")
    func account() throws {
        let found = try World().examine(Self.honest.with { ($0.to, $0.results) = ("jan@elsewhere.example", .nothing) })
        #expect(found.account.passed == ["store.example.nl"])
        #expect(found.account.border == "mx.example.nl")
        #expect(found.account.clauses[.fields] == .some(nil))
        #expect(found.account.clauses[.domain] == .some(TrustReason(.noResults)))
        #expect(found.account.clauses[.recipient] == .some(TrustReason(.notToUs)))
    }
}

import Flagging
import MailReader
import Testing

@testable import Matching

@Suite("Trust")
struct TrustTests {
    private static let honest = ForgeryTests.honest
    private static let exchange = TrustAnchor.exchangeOnline(border: "*.mail.protection.outlook.com")
    private static let exchangeBorder =
        "Received: from out.x.com (192.0.2.7) by AM1EUR01FT001.mail.protection.outlook.com (10.0.0.1) with Microsoft "
        + "SMTP Server; Mon, 20 Oct 2025 10:00:05 +0000"

    private func verdict(
        _ letter: Letter, _ anchor: TrustAnchor = World.anchor
    ) throws -> (Trust.Verdict, TrustReason) {
        let trust = try World().examine(letter, anchor: anchor).trust
        return (trust.verdict, trust.reason)
    }

    @Test(
        "T3: DMARC, or an aligned signature, verifies",
        arguments: [
            "mx.example.nl; dmarc=pass header.from=x.com", "MX.EXAMPLE.NL 1; dmarc=PASS (p=none) Header.From=X.COM",
            "mx.example.nl; dkim=pass header.d=x.com", "mx.example.nl; dkim=pass header.d=mail.x.com",
            "mx.example.nl; dkim=pass header.i=@x.com; dmarc=none",
            "mx.example.nl; spf=fail smtp.mailfrom=other.example; dkim=pass header.d=x.com",
            "mx.example.nl; dkim=fail header.d=x.com header.s=old; dkim=pass header.d=x.com header.s=new",
            "mx.example.nl; dkim=fail header.d=list.example; dmarc=pass header.from=x.com",
            "mx.example.nl; dkim=temperror header.d=x.com; dmarc=pass header.from=x.com",
            "mx.example.nl; newmethod=fail; dmarc=pass header.from=x.com odd.thing=1",
        ])
    func verified(results: String) throws {
        let (verdict, reason) = try verdict(Self.honest.with { $0.results = .fields([results]) })
        #expect(verdict == .verified, "\(reason)")
    }

    @Test("T3: a sub-domain of a listed domain is the platform's, and signatures align below one listed domain")
    func subdomains() throws {
        let letter = Letter(
            from: "case@support.facebook.com", subject: "Update on your request to Meta",
            body: "New message about case 1 in the portal", inReplyTo: World.ownID("TK25-002"),
            results: .fields(["mx.example.nl; dkim=pass header.d=mail.facebook.com"]))
        #expect(try verdict(letter).0 == .verified)
    }

    @Test("T2: of several fields with our id each may bring a part")
    func severalFields() throws {
        let fields = ["mx.example.nl; dkim=pass header.d=x.com", "mx.example.nl; dmarc=pass header.from=x.com"]
        let letter = Self.honest.with { $0.results = .fields(fields) }
        let trust = try World().examine(letter).trust
        #expect(trust.verdict == .verified)
        #expect(trust.header?.split(separator: "\n").count == 2)
    }

    @Test("T2: an aligned signature that fails is a failure even where DMARC passes by SPF")
    func failedSignature() throws {
        let results = "mx.example.nl; dkim=fail header.d=x.com; dmarc=pass header.from=x.com"
        #expect(try verdict(Self.honest.with { $0.results = .fields([results]) }).0 == .suspicious)
    }

    @Test("T1: Exchange Online's topmost results count, without an id")
    func exchangeOnline() throws {
        let results =
            "spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=x.com; example.nl; dkim=pass (signature was verified) "
            + "header.d=x.com;example.nl; dmarc=pass action=none header.from=x.com;compauth=pass reason=100"
        let letter = Self.honest.with {
            $0.results = .fields([results])
            $0.border = Self.exchangeBorder
            $0.above = [
                "Received: from AM1EUR01FT001.eop-EUR01.prod.protection.outlook.com (2603:10a6::1) by DB2.prod.outlook.com (2603:10a6::2); Mon, 20 Oct 2025 10:00:06 +0000"
            ]
        }
        #expect(try verdict(letter, Self.exchange).0 == .verified)
        let guess = results.replacingPass("dmarc=bestguesspass", "dkim=none")
        #expect(try verdict(letter.with { $0.results = .fields([guess]) }, Self.exchange).0 == .unverified)
        let named = letter.with { $0.results = .fields(["mx.evil.example; " + results]) }
        #expect(try verdict(named, Self.exchange).0 == .unverified)
        let below = letter.with {
            $0.results = .nothing
            $0.injected = ["Authentication-Results: " + results]
        }
        #expect(try verdict(below, Self.exchange).0 == .unverified)
        let second = letter.with {
            $0.results = .fields(["spf=none; dkim=none; dmarc=none action=none header.from=x.com", results])
        }
        #expect(try verdict(second, Self.exchange).0 == .unverified)
        let copied = letter.with {
            $0.results = .nothing
            $0.above = ["X-MS-Exchange-Authentication-Results: " + results]
        }
        #expect(try verdict(copied, Self.exchange).0 == .unverified)
    }

    @Test("T2: results of Exchange Online above the border that differ are held, in whichever order they stand")
    func exchangeDiffers() throws {
        let pass = "spf=pass smtp.mailfrom=x.com; dkim=pass header.d=x.com; dmarc=pass action=none header.from=x.com"
        let fail = "spf=fail smtp.mailfrom=evil.example; dkim=none; dmarc=fail action=none header.from=x.com"
        for results in [[pass, fail], [fail, pass]] {
            let letter = Self.honest.with {
                $0.results = .fields(results)
                $0.border = Self.exchangeBorder
                $0.above = []
            }
            #expect(try verdict(letter, Self.exchange).0 != .verified)
        }
    }

    @Test(
        "RFC 8617: a seal that says that the chain before it was broken vouches for nothing",
        arguments: ["fail", "FAIL"])
    func brokenChain(cv: String) throws {
        let anchor = TrustAnchor.authservID(
            "mx.example.nl", border: "mx.example.nl", sealers: ["team.example.org"])
        let seal = "ARC-Seal: i=1; a=rsa-sha256; cv=\(cv); d=team.example.org; s=a; b=AAAA"
        #expect(try verdict(Self.forwarded(seal: seal), anchor).0 == .suspicious)
    }

    @Test("An id in Punycode and one in Unicode are the same gateway")
    func internationalID() throws {
        let anchor = TrustAnchor.authservID("mx.bücher.example", border: ["mx.example.nl"])
        let results = "mx.xn--bcher-kva.example; dmarc=pass header.from=x.com"
        #expect(try verdict(Self.honest.with { $0.results = .fields([results]) }, anchor).0 == .verified)
    }

    @Test("An id that is no domain is compared as text, without case")
    func oddID() throws {
        let anchor = TrustAnchor.authservID("Gateway_1", border: "mx.example.nl")
        let results = "gateway_1; dmarc=pass header.from=x.com"
        #expect(try verdict(Self.honest.with { $0.results = .fields([results]) }, anchor).0 == .verified)
    }

    /// Forwarded by a team mailbox whose sealer is configured.
    private static func forwarded(seal: String, results: [String] = ["arc=pass (i=1)"]) -> Letter {
        honest.with {
            $0.results = .fields(results.map { "mx.example.nl; \($0); dmarc=fail header.from=x.com" })
            $0.injected = [
                seal,
                "ARC-Authentication-Results: i=1; team.example.org; dkim=pass header.d=x.com; dmarc=pass "
                    + "header.from=x.com",
            ]
        }
    }

    @Test("ARC counts where our gateway says arc=pass and the sealer is configured, and nowhere else")
    func sealed() throws {
        let anchor = TrustAnchor.authservID(
            "mx.example.nl", border: "mx.example.nl", sealers: ["team.example.org"])
        let seal = "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=team.example.org; s=a; b=AAAA"
        let (good, reason) = try verdict(Self.forwarded(seal: seal), anchor)
        #expect(good == .verified, "\(reason)")
        #expect(reason.values.last == "team.example.org")
        #expect(try verdict(Self.forwarded(seal: seal)).0 == .suspicious)
        #expect(try verdict(Self.forwarded(seal: seal, results: ["arc=fail"]), anchor).0 == .suspicious)
        #expect(try verdict(Self.forwarded(seal: seal, results: ["arc=none"]), anchor).0 == .suspicious)
        let other = "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=evil.example; s=a; b=AAAA"
        #expect(try verdict(Self.forwarded(seal: other), anchor).0 == .suspicious)
        let later = Self.forwarded(seal: seal).with {
            $0.injected.insert("ARC-Seal: i=2; a=rsa-sha256; cv=pass; d=evil.example; s=a; b=BB", at: 0)
        }
        #expect(try verdict(later, anchor).0 == .suspicious)
        let twice = Self.forwarded(seal: seal).with {
            $0.injected.append("ARC-Authentication-Results: i=1; team.example.org; dmarc=pass header.from=x.com")
        }
        #expect(try verdict(twice, anchor).0 == .suspicious)
    }

    @Test("C12: a mail arrived when our gateway took it in, and never later than it was seen")
    func arrival() throws {
        let world = try World()
        let honest = world.examine(Self.honest).finding
        #expect(honest?.arrival == Instant(1_760_954_405))  // 2025-10-20T12:00:05+02:00
        #expect(honest?.date == Instant(1_760_954_340))
        let late = Self.honest.with {
            $0.border = "Received: from a by mx.example.nl; Tue, 20 Oct 2026 12:00:05 +0200"
            $0.date = nil
        }
        #expect(world.examine(late).finding?.arrival == World.seen)
        #expect(world.examine(late).finding?.date == nil)
        #expect(world.examine(Self.honest.with { $0.border = nil }).finding?.arrival == World.seen)
    }

    @Test("L10, C12: a date whose offset leads out of the calendar is no date")
    func dateOutsideTheCalendar() throws {
        let world = try World()
        let early = Self.honest.with {
            $0.border = "Received: from a by mx.example.nl; Mon, 01 Jan 0001 00:00:00 +0100"
            $0.date = "Mon, 01 Jan 0001 00:00:00 +0100"
        }
        #expect(world.examine(early).finding?.date == nil)
        #expect(world.examine(early).finding?.arrival == World.seen)
    }
}

extension String {
    /// For one test: the results with a weaker word.
    fileprivate func replacingPass(_ dmarc: String, _ dkim: String) -> String {
        split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.hasSuffix("dmarc=pass") ? dmarc : word.hasSuffix("dkim=pass") ? dkim : String(word)
        }.joined(separator: " ")
    }
}

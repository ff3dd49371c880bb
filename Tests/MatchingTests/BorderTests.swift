import Flagging
import MailReader
import Testing

@testable import Matching

@Suite("The border")
struct BorderTests {
    private static let anchor = TrustAnchor.authservID("mx.example.nl", border: "mx.example.nl")
    private static let inside = TrustAnchor.authservID(
        "mx.example.nl", border: "mx.example.nl", inside: ["store.example.nl", "*.farm.example.nl"],
        borderAddresses: ["198.51.100.0/28", "2001:db8::5"])
    private static let exchange = TrustAnchor.exchangeOnline(border: "*.mail.protection.outlook.com")
    private static let border =
        "from out.x.com (out.x.com [192.0.2.7]) by mx.example.nl (Postfix) with ESMTPS id 4X; Mon, 20 Oct 2025 12:00:05 +0200"

    private static func walk(_ lines: [String], _ anchor: TrustAnchor) -> BorderWalk {
        let text = lines.map { "Received: \($0)\r\n" }.joined()
        return BorderWalk(Message(reading: Array("\(text)From: a@x.com\r\n\r\n".utf8)), anchor)
    }

    @Test(
        "T2: what is ours is passed on the way down",
        arguments: [
            (["from mx.example.nl by imap.example.nl with LMTP id 1; x"], anchor),
            (
                [
                    "from localhost (localhost [127.0.0.1]) by mx.example.nl (Postfix) with ESMTP id 1",
                    "from mx.example.nl ([127.0.0.1]) by localhost (amavisd-new, port 10024) with ESMTP",
                ], anchor
            ),
            (["by 2002:a05:7010:1::2 with SMTP id abc; x"], anchor),
            (["from mx.example.nl by store.example.nl with ESMTP id 1"], inside),
            (["from mx1 (mx1 [198.51.100.3]) by store.example.nl with ESMTP id 1"], inside),
            (
                [
                    "from b.farm.example.nl by store.example.nl with LMTP",
                    "from gate (gate [IPv6:2001:db8::5]) by "
                        + "b.farm.example.nl with ESMTPS id 1",
                ], inside
            ),
        ])
    func passed(above: [String], anchor: TrustAnchor) {
        let walk = Self.walk(above + [Self.border], anchor)
        #expect(walk.border?.received.by == "mx.example.nl", "\(String(describing: walk.ended))")
        #expect(walk.passed.count == above.count)
    }

    @Test(
        "T2: what is not ours, or cannot be read, ends the way, and nothing below it counts",
        arguments: [
            "from evil( (out.evil.example [192.0.2.66]) by mx.example.nl (Postfix) with ESMTPS id 4X",
            "from evil) (out.evil.example [192.0.2.66]) by mx.example.nl (Postfix) with ESMTPS id 4X",
            "from x by mx.example.nl (out.evil.example [192.0.2.66]) by mx2.example.nl with ESMTP id 1",
            "from x with local (out.evil.example) by mx.example.nl with ESMTP id 1",
            "(qmail 4711 invoked from network)", "from out.evil.example ([192.0.2.66]) by [198.51.100.7] with ESMTP",
            "from mx.example.nl by mx2.example.nl with ESMTP",
            "from x (by mx.example.nl) by relay.evil.example with SMTP",
            "from mx.example.nl (out.evil.example [192.0.2.66]) by store.example.nl with ESMTP",
            "from mx.example.nl (unknown [198.51.100.16]) by store.example.nl with ESMTP",
            "from localhost (localhost.evil.example) by store.example.nl with ESMTP",
            "from localhost (localhost [10:00:00:1]) by store.example.nl with ESMTP",
            "by store.example.nl (Postfix, from userid 33) id 1",
            "from www-data by store.example.nl with local (Exim 4.96)",
            "from other.example.nl by imap.example.nl with LMTP",
        ])
    func ended(line: String) {
        let walk = Self.walk([line, Self.border], Self.inside)
        #expect(walk.border == nil)
        #expect(walk.ended != nil)
    }

    @Test("T2: Exchange Online's own hosts are inside, in the chain that they form and nowhere else")
    func exchangeOnline() {
        let lines = [
            "from AM0PR04MB1.eurprd04.prod.outlook.com (2603:10a6:208::1) by DB9PR04MB2.eurprd04.prod.outlook.com with HTTPS",
            "from AM0PR04CA1.eurprd04.prod.outlook.com (2603:10a6:208::4) by AM0PR04MB1.eurprd04.prod.outlook.com "
                + "(2603:10a6:208::1) with Microsoft SMTP Server id 15.20.1",
            "from DB5EUR03FT017.eop-EUR03.prod.protection.outlook.com (2603:10a6::2) by AM0PR04CA1.outlook.office365.com "
                + "(2603::3) with Microsoft SMTP Server id 15.20.1",
            "from out.x.com (192.0.2.9) by DB5EUR03FT017.mail.protection.outlook.com (10.152.20.114) with Microsoft SMTP "
                + "Server (version=TLS1_2) id 15.20.1",
        ]
        #expect(Self.walk(lines, Self.exchange).passed.count == 3)
        #expect(Self.walk(lines, Self.exchange).border != nil)
        #expect(Self.walk(Array(lines.dropFirst(0).prefix(1)) + [lines[3]], Self.exchange).border == nil)
        let around = lines[1].replacing("2603:10a6:208::4", with: "203.0.113.5")
        #expect(Self.walk([lines[0], around] + lines[2...], Self.exchange).border == nil)
    }

    @Test("T1: results below count between the border and the next Received, and nowhere else")
    func below() throws {
        let anchor = TrustAnchor.authservID("mx.example.nl", border: "mx.example.nl", results: .below)
        let pass = "Authentication-Results: mx.example.nl; dkim=pass header.d=x.com"
        let letter = ForgeryTests.honest.with { $0.results = .nothing }
        let hop = "Received: from app.x.com by out.x.com with ESMTP; Mon, 20 Oct 2025 11:59:59 +0200"
        let world = try World()
        #expect(world.examine(letter.with { $0.injected = [pass, hop] }, anchor: anchor).trust.verdict == .verified)
        #expect(world.examine(letter.with { $0.injected = [hop, pass] }, anchor: anchor).trust.verdict == .suspicious)
        #expect(world.examine(letter.with { $0.above.append(pass) }, anchor: anchor).trust.verdict == .suspicious)
        #expect(world.examine(letter.with { $0.injected = [pass, hop] }).trust.verdict == .suspicious)
    }

    @Test("T5: our gateway made a report only where its line is the last and names nobody")
    func own() {
        let made = "by mx.example.nl (Postfix) id 9Z; Mon, 20 Oct 2025 12:00:05 +0200"
        let walk = Self.walk(["from mx.example.nl by imap.example.nl with LMTP id 1", made], Self.anchor)
        #expect(walk.border?.received.isOwn == true && !walk.hasReceivedBelow)
        #expect(Self.walk([made, "from evil by relay.example.org"], Self.anchor).hasReceivedBelow)
        let named = "from localhost (localhost.evil.example) by mx.example.nl (Postfix) with ESMTP id 9Z"
        #expect(Self.walk([named], Self.anchor).border?.received.isOwn == false)
    }
}

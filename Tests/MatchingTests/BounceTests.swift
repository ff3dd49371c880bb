import Flagging
import MailReader
import Testing

@testable import Matching

/// T5: a bounce comes from no platform, and anybody can write one.
@Suite("Bounces")
struct BounceTests {
    static let localBorder = "Received: by mx.example.nl (Postfix) id 4cQ1; Mon, 20 Oct 2025 12:00:05 +0200 (CEST)"

    /// A report as Postfix writes it, on what was sent to X for flag 1.
    static func report(
        from: String = "MAILER-DAEMON@mx.example.nl (Mail Delivery System)", recipient: String = "flags@x.com",
        action: String = "failed", status: String = "5.1.1", returned: String = World.ownID("TK25-001"),
        subject: String = "Undelivered Mail Returned to Sender", returnedSubject: String = "Notification"
    ) -> Letter {
        Letter(
            from: from, subject: subject,
            body: [
                "--b", "Content-Type: text/plain", "", "Your message could not be delivered.", "",
                "<\(recipient)>: gone",
                "", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.nl", "",
                "Final-Recipient: rfc822; \(recipient)", "Action: \(action)", "Status: \(status)", "", "--b",
                "Content-Type: message/rfc822", "", "From: flagger@example.nl", "To: \(recipient)",
                "Subject: \(returnedSubject)", "Message-ID: <\(returned)>", "", "Please look at this.", "--b--",
            ].joined(separator: "\r\n"),
            results: .nothing, contentType: "multipart/report; report-type=delivery-status; boundary=b",
            border: localBorder)
    }

    @Test("T5: a bounce that our own gateway made, of what we sent, to where we wrote, makes it our turn")
    func ownGateway() throws {
        var desk = try Desk.open()
        let reading = try desk.read(Self.report())
        let found = reading.examination
        #expect(found.kind == .fact(.bounce))
        #expect(found.trust.verdict == .verified, "\(found.trust.reason)")
        #expect(found.finding?.candidates.first == .init(flag: try #require(FlagID("TK25-001")), strength: .messageID))
        #expect(found.bounce?.recipients == ["flags@x.com"])
        #expect(found.bounce?.status == "5.1.1")
        #expect(found.bounce?.originalMessageID == World.ownID("TK25-001"))
        reading.expectOurTurn(.bounce, on: .world(1))
    }

    @Test("T5: a report that returns two mails of ours is about neither, and is held")
    func twoReturned() throws {
        var desk = try Desk.open()
        let second = World.ownID("TK25-006")
        let heads = Self.report(returned: "\(World.ownID("TK25-001"))> <\(second)")
        try desk.read(heads).expectHeld("one head")
        for beside in ["other@y.example> <", "other@y.example> (<", "other@y.example> x <"] {
            try desk.read(Self.report(returned: beside + World.ownID("TK25-001"))).expectHeld("beside another's")
        }
        let parts = Self.report().with {
            $0.body = $0.body.replacing(
                "--b--",
                with: "--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <\(second)>\r\n\r\nSecond.\r\n--b--")
        }
        try desk.read(parts).expectHeld("two parts")
    }

    @Test("T5: our own gateway says so in Exim's and sendmail's way too")
    func localForms() throws {
        for border in [
            "Received: from Debian-exim by mx.example.nl with local (Exim 4.96) id 1v; Mon, 20 Oct 2025 12:00:05 +0200",
            "Received: from localhost (localhost) by mx.example.nl (8.17/8.17) id 59K; Mon, 20 Oct 2025 12:00:05 +0200",
            "Received: from localhost (localhost [127.0.0.1]) by mx.example.nl with ESMTP; Mon, 20 Oct 2025 "
                + "12:00:05 +0200",
        ] {
            var desk = try Desk.open()
            let reading = try desk.read(Self.report().with { $0.border = border })
            let found = reading.examination
            reading.expectOurTurn(.bounce, on: .world(1))
            #expect(found.trust.verdict == .verified, "\(border): \(found.trust.reason)")
        }
    }

    @Test("T5: a bounce from the verified domain of the failed address counts")
    func verifiedDomain() throws {
        var desk = try Desk.open()
        let letter = Self.report(from: "mailer-daemon@mx.x.com").with {
            $0.border = Letter(from: "", subject: "", body: "").border
            $0.results = .fields(["mx.example.nl; dkim=pass header.d=x.com"])
        }
        let reading = try desk.read(letter)
        let found = reading.examination
        #expect(found.trust.verdict == .verified, "\(found.trust.reason)")
        reading.expectOurTurn(.bounce, on: .world(1))
    }

    static let outside = Letter(from: "", subject: "", body: "").border
    static let forged: [(String, Letter, TrustReason.Code)] = [
        ("taken from outside", report().with { $0.border = outside }, .noResults),
        (
            "with a greeting of localhost",
            report().with {
                $0.border =
                    "Received: from localhost (evil.example [192.0.2.9]) by mx.example.nl with ESMTP; "
                    + "Mon, 20 Oct 2025 12:00:05 +0200"
            }, .noResults
        ),
        (
            "with a forged line of our gateway below",
            report().with {
                $0.border = outside
                $0.injected = [localBorder]
            }, .noResults
        ),
        (
            "that passed through another host before",
            report().with {
                $0.injected = ["Received: from evil.example by relay.example.org; Mon, 20 Oct 2025 11:00:00 +0200"]
            },
            .noResults
        ),
        ("never through our gateway", report().with { $0.border = nil }, .noBorder),
        ("by a stranger's mailer", report(from: "mailer-daemon@evil.example"), .noResults),
        ("by a person of ours", report(from: "on-call@example.nl"), .noResults),
        (
            "with nothing of ours in it", report(returned: "other@example.org", returnedSubject: "[TK25-001]"),
            .reportWithoutID
        ),
        ("of an address we never wrote to", report(recipient: "somebody@x.com"), .reportOtherAddress),
        ("of an address of another platform", report(recipient: "elections@tiktok.com"), .reportOtherAddress),
        (
            "from a verified domain that is not the failed address's",
            report(from: "mailer-daemon@evil.example").with {
                $0.border = outside
                $0.results = .fields(["mx.example.nl; dkim=pass header.d=evil.example"])
            }, .reportOtherAddress
        ),
        (
            "from another platform, verified",
            report(from: "mailer-daemon@mx.facebook.com").with {
                $0.border = outside
                $0.results = .fields(["mx.example.nl; dkim=pass header.d=mx.facebook.com"])
            }, .reportOtherAddress
        ),
    ]

    @Test("T5: a forged bounce is held, and its hold says why", arguments: forged.indices)
    func forgedBounce(index: Int) throws {
        let (name, letter, reason) = Self.forged[index]
        var desk = try Desk.open()
        let reading = try desk.read(letter)
        let found = reading.examination
        #expect(found.kind == .fact(.bounce), "\(name)")
        #expect(found.trust.verdict != .verified, "\(name)")
        #expect(found.trust.reason.code == reason, "\(name): \(found.trust.reason)")
        reading.expectHeld(name)
    }

    @Test("C9, T5: a forged delay is held, and stops nothing", arguments: forged.indices)
    func forgedDelay(index: Int) throws {
        let (name, letter, reason) = Self.forged[index]
        let delay = letter.with {
            $0.body = $0.body.replacing("Action: failed", with: "Action: delayed").replacing("5.1.1", with: "4.4.1")
        }
        var desk = try Desk.open()
        let reading = try desk.read(delay)
        #expect(reading.examination.kind == .fact(.delay), "\(name)")
        #expect(reading.examination.trust.reason.code == reason, "\(name): \(reading.examination.trust.reason)")
        reading.expectHeld(name)
    }

    @Test("T1: without a trust anchor even our own gateway's bounce is held")
    func noAnchor() throws {
        var desk = try Desk.open()
        let reading = try desk.read(Self.report(), anchor: .none)
        #expect(reading.examination.trust.reason == TrustReason(.noAnchor))
        reading.expectHeld()
    }

    @Test("C9: a delay is no failure, whichever way it says so")
    func delays() throws {
        var desk = try Desk.open()
        for letter in [
            Self.report(action: "delayed", status: "4.4.1", subject: "Delayed Mail (still being retried)"),
            Self.report(action: "Delayed", status: "4.0.0 (being retried)"),
        ] {
            let reading = try desk.read(letter)
            let found = reading.examination
            #expect(found.kind == .fact(.delay))
            #expect(found.trust.verdict == .verified)
            reading.expectFiled(.delay, on: .world(1))
        }
        let missing = Self.report(action: "", status: "4.4.1")
        #expect(desk.world.examine(missing).kind == .fact(.delay))
        #expect(desk.world.examine(Self.report(action: "failed", status: "4.4.7")).kind == .fact(.bounce))
    }

    @Test("A report of success stops nothing")
    func success() throws {
        var desk = try Desk.open()
        for action in ["delivered", "relayed", "expanded"] {
            let reading = try desk.read(
                Self.report(action: action, status: "2.0.0", subject: "Successful Mail Delivery Report"))
            #expect(reading.examination.kind == .fact(.automaticReply))
            #expect(reading.after == reading.before)
        }
    }

    @Test("A bounce without a report part is known by its words, and by our Message-ID or token in its text")
    func prose() throws {
        var desk = try Desk.open()
        let qmail = Letter(
            from: "MAILER-DAEMON@mx.example.nl", subject: "failure notice",
            body:
                "Hi. I'm afraid I wasn't able to deliver your message.\r\nThis is a permanent error; I've given "
                + "up.\r\n\r\n"
                + "<flags@x.com>:\r\n192.0.2.7 does not like recipient.\r\n\r\n--- Below this line is a copy of the "
                + "message."
                + "\r\n\r\nReturn-Path: "
                + "<flagger@example.nl>\r\nMessage-ID: <\(World.ownID("TK25-001"))>\r\nSubject: x\r\n\r\n",
            results: .nothing, border: Self.localBorder)
        let reading = try desk.read(qmail)
        let found = reading.examination
        #expect(found.kind == .fact(.bounce))
        #expect(found.bounce?.recipients == ["flags@x.com"])
        #expect(found.bounce?.originalMessageID == World.ownID("TK25-001"))
        reading.expectOurTurn(.bounce, on: .world(1))
        let token = qmail.with {
            $0.body = "I wasn't able to deliver your message.\r\n<flags@x.com>: no\r\nSubject: a [TK25-001]"
        }
        let held = try desk.read(token)
        #expect(held.examination.finding?.candidates.first?.strength == .token)
        held.expectHeld()
    }

    @Test("Meta's bounce returns nothing of ours: it is held, with the platform's name")
    func bounceWithoutReturn() throws {
        var desk = try Desk.open()
        let letter = Letter(
            from: "Facebook <mailer-daemon@mx.facebook.com>", subject: "Sorry, your message could not be delivered",
            body:
                "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                + "Reporting-MTA: dns; mx.facebook.com\r\n\r\nFinal-Recipient: rfc822; "
                + "flags@facebook.com\r\nAction: failed\r\n"
                + "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n--b--",
            contentType: "multipart/report; boundary=b")
        let reading = try desk.read(letter)
        let found = reading.examination
        #expect(found.finding?.platform == "meta")
        #expect(found.kind == .fact(.bounce))
        reading.expectHeld()
    }

    @Test("A bounce that names our channel address and returns nothing is not thrown away")
    func namesOurAddressOnly() throws {
        var desk = try Desk.open()
        let reading = try desk.read(Self.report(returned: "unknown@example.nl"))
        #expect(reading.examination.finding?.candidates.isEmpty == true)
        reading.expectHeld()
    }
}

import Flagging
import MailReader
import Testing

@testable import Matching

@Suite("Sent copies")
struct SentCopyTests {
    static let copy = Letter(
        from: "Flagger <flagger@example.nl>", subject: "Notification of a post",
        body: "Please assess https://x.com/new/status/777 and the page https://www.example.nl/rules.",
        to: "Flags <flags@x.com>",
        messageID: "new.1@example.nl", results: .nothing, border: nil, above: [])

    private func sent(_ letter: Letter, _ mode: MatchingPolicy.SentCopies = .open) throws -> Examination {
        try World(sentCopies: mode).examine(letter, role: .sent)
    }

    @Test("From our own address to a platform's channel it opens a flag, with its Message-ID and URLs")
    func opens() throws {
        let found = try sent(Self.copy)
        #expect(found.finding?.kind == .sentCopy(platform: "x", channel: "mail"))
        #expect(found.trust == Trust(.verified, reason: TrustReason(.ownSentFolder)))
        #expect(found.finding?.mail.messageID == "new.1@example.nl")
        #expect(found.finding?.candidates.isEmpty == true)
        #expect(found.finding?.personal.urls == ["https://x.com/new/status/777"])
        #expect(found.finding?.personal.subject == "Notification of a post")
        let urgent = try sent(Self.copy.with { ($0.to, $0.cc) = ("somebody@example.nl", "URGENT@x.com") })
        #expect(urgent.finding?.kind == .sentCopy(platform: "x", channel: "urgent"))
    }

    @Test("In the thread of a flag, or with its token, it points to that flag")
    func followUps() throws {
        let strengths: [(Finding.Strength, (inout Letter) -> Void)] = [
            (.messageID, { $0.references = [World.ownID("TK25-001"), "answer@x.com"] }),
            (.messageID, { $0.messageID = World.ownID("TK25-001") }),
            (.token, { $0.subject = "RE: Notification [tk25-001]" }),
            (.reference, { $0.inReplyTo = "receipt.1@x.com" }),
        ]
        for (strength, change) in strengths {
            let found = try sent(Self.copy.with(change))
            #expect(found.finding?.candidates == [.init(flag: try #require(FlagID("TK25-001")), strength: strength)])
        }
    }

    @Test("The thread of a flag at another platform, forwarded to this one, is a new flag")
    func forwardedElsewhere() throws {
        let found = try sent(Self.copy.with { $0.references = [World.ownID("TK25-004")] })
        #expect(found.finding?.kind == .sentCopy(platform: "x", channel: "mail"))
        #expect(found.finding?.candidates.isEmpty == true)
    }

    @Test(
        "R6: within a day the same post to the same channel, or the same subject without one, is proposed as the flag's mail"
    )
    func sameUse() throws {
        let one = Self.copy.with { ($0.subject, $0.body) = ("Look at this", "https://x.com/one/status/101") }
        let first = Finding.Candidate(flag: .world(1), strength: .url)
        #expect(try sent(one).finding?.candidates == [first])
        let subject = Self.copy.with {
            ($0.to, $0.subject, $0.body) = ("elections@tiktok.com", "Video with a wrong election date", "No link.")
        }
        #expect(try sent(subject).finding?.candidates == [.init(flag: .world(4), strength: .url)])
        let others = [
            one.with { $0.date = "Fri, 17 Oct 2025 11:59:00 +0200" }, one.with { $0.to = "urgent@x.com" },
            one.with { $0.body = "https://x.com/one/status/102" },
            subject.with { $0.body = "https://www.tiktok.com/@new/video/1" },
        ]
        for other in others {
            #expect(try sent(other).finding?.candidates.isEmpty == true, "\(other.subject) \(other.body)")
        }
    }

    @Test("R6: a use of the status that was typed in is never counted a second time by its sent copy")
    func countedOnce() throws {
        var desk = try Desk.open()
        let copy = Self.copy.with { $0.body = "https://x.com/one/status/101" }
        let reading = try desk.read(copy, role: .sent)
        #expect(reading.events.map(\.body.kind) == ["mail-held"])
        #expect(desk.book.flag(.world(11)) == nil)
    }

    @Test("A number that stands in what we sent is no reference: what comes back of it is an echo")
    func ownNumbers() throws {
        var desk = try Desk.open()
        let copy = Self.copy.with { $0.body += " Call case number 0612345678." }
        #expect(try desk.read(copy, role: .sent).events.map(\.body.kind) == ["opened"])
        let echo = Letter(
            from: "case@x.com", subject: "Case# 0612345678", body: "We received your report. Case number 0611111111.",
            inReplyTo: "new.1@example.nl")
        #expect(try desk.read(echo).examination.finding?.personal.references == [])
        let plain = echo.with { ($0.subject, $0.messageID) = ("Re: Notification", "answer.2@mailer.invalid") }
        #expect(try desk.read(plain).examination.finding?.personal.references == ["611111111"])
        let echoed = plain.with {
            ($0.body, $0.messageID) = ("We received your report. Case number 0612345678.", "answer.3@mailer.invalid")
        }
        #expect(try desk.read(echoed).examination.finding?.personal.references == [])
    }

    @Test(
        "Anything else in a sent folder is nobody's business",
        arguments: [
            copy.with { $0.to = "colleague@example.nl" }, copy.with { $0.to = "somebody@elsewhere.example" },
            copy.with { ($0.from, $0.to) = ("somebody@example.nl", "chief@example.nl") },
            // What a platform writes to its own channel is no colleague's mail.
            copy.with { $0.from = "urgent@x.com" },
        ])
    func others(letter: Letter) throws {
        #expect(try sent(letter).finding == nil)
    }

    @Test("R5: a copy of ours to a platform of which no channel has an address is held, not lost")
    func noChannelAddress() throws {
        let letter = Self.copy.with { $0.to = "elections@support.facebook.com" }
        let found = try sent(letter)
        #expect(found.rule == "[no-channel]" && found.kind == .sentCopy(platform: "meta", channel: nil))
        #expect(found.finding?.origin == .ours)
        var desk = try Desk.open()
        try desk.read(letter, role: .sent).expectHeld()
        #expect(try sent(letter.with { $0.from = "somebody@example.nl" }).finding == nil)
        #expect(try sent(letter.with { $0.fields = ["Auto-Submitted: auto-replied"] }).finding == nil)
    }

    @Test(
        "R5: a copy of ours that names a second author is held, not lost",
        arguments: [
            copy.with { $0.fields = ["From: x@evil.example"] },
            copy.with { $0.from = "flagger@example.nl, a@evil.example" },
        ])
    func secondAuthor(letter: Letter) throws {
        let found = try sent(letter)
        #expect(found.finding != nil && found.kind == .unrecognised)
    }

    @Test(
        "R5: a copy to the channel that is not from an address of ours is held, not lost",
        arguments: [
            copy.with { $0.from = "Colleague <somebody@example.nl>" },
            copy.with { ($0.from, $0.fields) = ("somebody@example.nl", ["Sender: flagger@example.nl"]) },
            copy.with { $0.from = "\"flagger@example.nl\" <a@evil.example>" }, copy.with { $0.from = "" },
        ])
    func ofAnother(letter: Letter) throws {
        let found = try sent(letter)
        #expect(found.kind == .unrecognised && found.rule == "[sent-by-another]" && found.finding != nil)
    }

    @Test("R5: an answer of the platform's that somebody filed among what we sent is an answer")
    func answerAmongSent() throws {
        var desk = try Desk.open()
        try desk.read(ForgeryTests.honest, role: .sent).expectOurTurn(.reaction, on: .world(1))
    }

    @Test(
        "R5: a channel's address with a plus part, or with the dot of the root, is the channel's",
        arguments: ["flags+nl@x.com", "flags@x.com.", "URGENT+a@X.com"])
    func otherSpellings(address: String) throws {
        let found = try sent(Self.copy.with { $0.to = address })
        #expect(found.rule == "[sent-copy]" && found.kind != .unrecognised)
    }

    @Test("R5: what a mail program answers or recalls by itself opens no flag, and is held")
    func programsNotices() throws {
        let invited = Self.copy.with { $0.contentType = "text/calendar; method=REPLY" }
        #expect(try sent(invited).rule == "[calendar]")
        for subject in ["Recall: Notification", "Intrekken: Melding", "Rappel : x"] {
            let found = try sent(Self.copy.with { $0.subject = subject })
            #expect(found.rule == "[recall]" && found.kind == .unrecognised)
        }
    }

    @Test("A platform in Bcc is written to as well, and our address may bear a plus part")
    func blindCopy() throws {
        let blind = Self.copy.with { ($0.to, $0.fields) = ("undisclosed-recipients:;", ["Bcc: flags@x.com"]) }
        #expect(try sent(blind).kind == .sentCopy(platform: "x", channel: "mail"))
        #expect(
            try sent(Self.copy.with { $0.from = "Flagger+a@example.nl" }).kind
                == .sentCopy(platform: "x", channel: "mail"))
    }

    @Test(
        "Our own absence notice or read receipt to a platform is no use of the status",
        arguments: [["Auto-Submitted: auto-replied"], ["X-Autoreply: yes"], ["Precedence: auto_reply"]])
    func ownAbsence(fields: [String]) throws {
        #expect(try sent(Self.copy.with { $0.fields = fields }).finding == nil)
        // By its subject alone it may be a person's letter.
        #expect(try sent(Self.copy.with { $0.subject = "Automatisch antwoord: x" }).kind == .unrecognised)
    }

    @Test("One mail to two platforms, or a mail past a limit, is held")
    func unclear() throws {
        let both = try sent(Self.copy.with { $0.cc = "elections@tiktok.com" })
        #expect(both.finding?.kind == .unrecognised)
        #expect(both.rule == "[sent-to-several]")
        let bytes = Self.copy.bytes
        let message = Message(reading: bytes, limits: Limits(messageBytes: bytes.count - 5))
        let cut = try World().examine(message, role: .sent)
        #expect(cut.finding?.kind == .unrecognised)
        #expect(cut.rule == "[limit]")
    }

    @Test("C2: the engine opens a flag with it, its clocks start at its Date, and the same copy opens one only once")
    func engineOpens() throws {
        var desk = try Desk.open()
        let reading = try desk.read(Self.copy, role: .sent)
        let event = try #require(reading.events.first)
        #expect(reading.events.count == 1 && event.body.kind == "opened" && event.flag == .world(11))
        #expect(event.entry?.action == .flagOpened && event.entry?.platform == "x")
        let at = "by \(event.number) at \(Desk.written.seconds)"
        #expect(reading.after[.world(11)]?.map(Reading.line) == ["acknowledgement \(at)", "reaction \(at)"])
        var others = reading.after
        others[.world(11)] = nil
        #expect(others == reading.before)
        #expect(try desk.read(Self.copy, role: .sent).events.isEmpty)
        // Its answer is known by its thread.
        let answer = ForgeryTests.honest.with { ($0.subject, $0.inReplyTo) = ("Re: Notification", "new.1@example.nl") }
        try desk.read(answer).expectOurTurn(.reaction, on: .world(11))
    }

    @Test("C5: a later copy in the thread is a nudge in their turn, and in ours starts the reaction clock anew")
    func engineFollowsUp() throws {
        var desk = try Desk.open()
        let copy = Self.copy.with {
            ($0.messageID, $0.inReplyTo) = ("new.2@example.nl", World.ownID("TK25-001"))
        }
        let nudge = try desk.read(copy, role: .sent)
        #expect(nudge.events.map(\.entry?.action) == [.nudge])
        #expect(nudge.after == nudge.before)
        try desk.read(ForgeryTests.honest).expectOurTurn(.reaction, on: .world(1))
        let later = copy.with {
            ($0.messageID, $0.date) = ("new.3@example.nl", "Mon, 20 Oct 2025 12:59:00 +0200")
        }
        let followUp = try desk.read(later, role: .sent)
        let event = try #require(followUp.events.first)
        #expect(followUp.events.count == 1 && event.entry?.action == .followUp)
        let line = "reaction by \(event.number) at \(Desk.written.seconds + 3_600)"
        #expect(followUp.after[.world(1)]?.map(Reading.line) == [line])
    }

    @Test("C26: a copy that opened a flag by mistake is unlinked, and linked to the flag that it followed up")
    func engineUnlinks() throws {
        var desk = try Desk.open()
        let start = desk.clocks
        try desk.read(Self.copy, role: .sent)
        let mail = Desk.identity(of: Self.copy.bytes)
        try desk.decide(.unlink(mail: mail, why: "no new flag", by: Desk.person))
        #expect(desk.book.flag(.world(11))?.isVoid == true && desk.book.held[mail] != nil)
        #expect(desk.clocks[.world(11)] == [])
        let answer = ForgeryTests.honest.with { ($0.subject, $0.inReplyTo) = ("Re: Notification", "new.1@example.nl") }
        var before = desk
        let unknown = try before.read(answer)
        #expect(unknown.examination.candidates.isEmpty)
        unknown.expectHeld()
        let link = try desk.decide(.link(mail: mail, flag: .world(1), kind: .followUp, by: Desk.person))
        #expect(link.map(\.entry?.action) == [.linked, .nudge])
        #expect(start.allSatisfy { desk.clocks[$0.key] == $0.value })
        try desk.read(answer).expectOurTurn(.reaction, on: .world(1))
    }

    @Test("A copy to two platforms, or by setting any, waits for a person")
    func engineHolds() throws {
        var desk = try Desk.open()
        try desk.read(Self.copy.with { $0.cc = "elections@tiktok.com" }, role: .sent).expectHeld()
        var proposing = try Desk(sentCopies: .propose)
        try proposing.read(Self.copy, role: .sent).expectHeld()
    }

    @Test("A copy that only says it was sent, in the inbox, neither opens a flag nor follows one up")
    func inTheInbox() throws {
        var desk = try Desk.open()
        for results in [Letter.Results.nothing, .pass, .fields([ForgeryTests.fail])] {
            let copy = Self.copy.with { ($0.results, $0.border) = (results, BounceTests.outside) }
            try desk.read(copy).expectUnrelated()
            let inThread = copy.with { $0.inReplyTo = World.ownID("TK25-001") }
            try desk.read(inThread).expectHeld()
            try desk.read(copy.with { $0.subject = "Notification [TK25-001]" }).expectHeld()
        }
        #expect(desk.book.flags.count == World.flags.count)
    }

    @Test("By setting, it only proposes")
    func proposes() throws {
        let found = try sent(Self.copy, .propose)
        #expect(found.finding?.kind == .unrecognised)
        #expect(found.rule == "[sent-copy]")
        #expect(found.platform == "x")
    }
}

extension Letter: CustomTestStringConvertible {
    var testDescription: String { "\(from) to \(to): \(subject)" }
}

import Flagging
import Testing

/// Mail that a person must look at, and sent copies.
struct HeldMailTests {
    private let person = VirtualTime.person
    private let id = VirtualTime.first

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(
            policy: Small.policy(Small.tier("one", begins: 0, allowance: 24, nextStep: 8, repeats: 6)))
        try world.open(0)
        return world
    }

    @Test(
        "A mail that is not verified is held, prompts at once, and stops no clock",
        arguments: [
            Trust.Verdict.unverified, .suspicious,
        ])
    func unverified(_ verdict: Trust.Verdict) throws {
        var world = try world()
        try world.mail(2, .reaction, date: 2, trust: verdict)
        #expect(world.flag.running == ["reaction 0.0-24.0"])
        #expect(world.lines(.mailHeld) == ["01T02:00:00 mail-held SM-001 warning"])
        #expect(world.entries.last?.step == Step.readHeldMail)
        #expect(world.entries.last?.result == verdict.rawValue)
    }

    @Test(
        "Two open flags are ambiguous, by one sign or by two that contradict each other; the subject alone never decides"
    )
    func ambiguous() throws {
        var world = try world()
        try world.open(0)
        let second = FlagID(code: "SM", sequence: 2)
        var finding = Finding.sample(.reaction, identity: "aa", date: nil, arrival: Small.at(2), flag: id)
        finding.candidates.append(.init(flag: second, strength: .messageID))
        try world.at(Small.at(2), .mail(finding))
        #expect(world.book.held["aa"] != nil)
        #expect(world.entries.last?.flags == [id, second])
        finding.mail.identity = "bb"
        finding.candidates = [.init(flag: id, strength: .subject)]
        try world.at(Small.at(3), .mail(finding))
        #expect(world.book.held["bb"] != nil)
        finding.mail.identity = "cc"
        finding.candidates = [.init(flag: id, strength: .token), .init(flag: second, strength: .reference)]
        try world.at(Small.at(4), .mail(finding))
        #expect(world.book.held["cc"] != nil)
        #expect(world.book.flag(id)?.turn == .platform)
        try world.at(Small.at(5), .close(second, why: nil, by: VirtualTime.person))
        finding.mail.identity = "dd"
        try world.at(Small.at(6), .mail(finding))
        #expect(world.book.flag(id)?.turn == .ours, "one that is closed is not meant beside one that is open")
    }

    @Test("T3: a mail of another platform than the flag's is held")
    func otherPlatform() throws {
        var world = try world()
        var finding = Finding.sample(.reaction, identity: "aa", date: nil, arrival: Small.at(2), flag: id)
        finding.platform = "meta"
        try world.at(Small.at(2), .mail(finding))
        #expect(world.flag.turn == .platform)
        #expect(world.book.held["aa"] != nil)
    }

    @Test(
        "T4: a mail that is suspicious, or of another platform, is linked only with a reason, which stays in the ledger"
    )
    func despite() throws {
        var world = try world()
        let suspicious = Finding.sample(
            .reaction, identity: "aa", date: nil, arrival: Small.at(2), flag: id, trust: .suspicious)
        var foreign = Finding.sample(.reaction, identity: "bb", date: nil, arrival: Small.at(2), flag: id)
        foreign.platform = "meta"
        let doubts = [suspicious.mail.trust.reason, TrustReason(.ofPlatform, "meta", "x")]
        for (finding, doubt) in zip([suspicious, foreign], doubts) {
            let mail = finding.mail.identity
            try world.at(Small.at(2), .mail(finding))
            #expect(throws: Refusal.doubtfulMail(mail, doubt)) {
                try world.at(Small.at(3), .link(mail: mail, flag: id, kind: .receipt, why: "because", by: person))
            }
            #expect(world.book.held[mail] != nil)
            try world.at(Small.at(3), .link(mail: mail, flag: id, kind: .receipt, despite: "they called", by: person))
            #expect(world.book.held[mail] == nil)
            let linked = world.events.last { $0.body.kind == "linked" }
            #expect(linked?.personal.notes["despite"] == "they called")
        }
        // One that nothing speaks against needs none.
        try world.mail(4, .reaction, identity: "cc", date: 4, trust: .unverified)
        try world.at(Small.at(5), .link(mail: "cc", flag: id, kind: .receipt, by: person))
    }

    @Test("a mail is asked about again by the tier's repeat, once per election, until it is linked or dismissed")
    func reminded() throws {
        var world = try world()
        try world.mail(1, .reaction, identity: "aa", date: 1, trust: .unverified)
        try world.mail(3, .reaction, identity: "bb", date: 1, trust: .unverified)
        world.run(until: 10)
        #expect(world.lines(.mailHeld).dropFirst(2) == ["01T09:00:00 mail-held warning count 2"])
        try world.at(Small.at(11), .dismiss(mail: "aa", why: nil, by: person))
        try world.at(Small.at(11), .link(mail: "bb", flag: id, kind: .receipt, by: person))
        world.run(until: 20)
        #expect(world.lines(.mailHeld).count == 3)
    }

    @Test(
        "R7: three hundred forged mails are five prompts and one that counts them; each has an entry, and waits in the inbox"
    )
    func flood() throws {
        var world = try world()
        func forged(_ number: Int) -> Finding {
            var finding = Finding.sample(
                .reaction, identity: "f\(1_000 + number)", date: nil, arrival: Small.at(2), flag: id, trust: .suspicious
            )
            if number.isMultiple(of: 2) { finding.candidates = [] }
            return finding
        }
        world.run(until: 2)
        for number in 0..<300 { try world.give(.mail(forged(number))) }
        world.run(until: 2.9)
        #expect(world.book.held.count == 300)
        let all = world.entries.filter { $0.action == .mailHeld }
        #expect(Set(all.map(\.identity)).count == 301)
        let loud = all.filter { $0.priority == .warning }
        #expect(loud.map(\.count) == [nil, nil, nil, nil, nil, 300])
        #expect(loud.last?.flags == [id] && loud.last?.issued == Small.at(2))
        #expect(all.filter { $0.priority == .info }.count == 295)
        // What comes later in the hour is said at its end, together.
        for number in 300..<310 { try world.give(.mail(forged(number))) }
        world.run(until: 3.5)
        let later = world.entries.filter { $0.action == .mailHeld && $0.priority == .warning }
        #expect(later.count == 7 && later.last?.count == 310 && later.last?.issued == Small.at(3))
    }

    @Test("C18, R7: in quiet hours too the count of a flood is said at once, and the repeat waits for their end")
    func floodAtNight() throws {
        var world = try VirtualTime(
            policy: Small.policy(
                Small.tier("one", begins: 0, allowance: 240, nextStep: 80, repeats: 6, quiet: "22:00-08:00")))
        try world.open(0)
        world.run(until: 22.5)
        for number in 0..<10 {
            try world.give(
                .mail(
                    Finding.sample(
                        .reaction, identity: "f\(number)", date: nil, arrival: Small.at(22.5), flag: id,
                        trust: .suspicious)))
        }
        world.run(until: 23)
        let loud = { (world: VirtualTime) in
            world.entries.filter { $0.action == .mailHeld && $0.priority == .warning }
        }
        #expect(loud(world).map(\.count) == [nil, nil, nil, nil, nil, 10])
        #expect(loud(world).last?.issued == Small.at(22.5))
        world.run(until: 31.9)
        #expect(loud(world).count == 6, "the repeat is quiet")
        world.run(until: 33)
        #expect(loud(world).count == 7 && loud(world).last?.issued == Small.at(32))
    }

    @Test("R7: an answer that our gateway vouches for is said at once and with its flag, also in a flood")
    func answerInFlood() throws {
        var world = try world()
        for number in 0..<20 { try world.mail(2, .reaction, identity: "f\(number)", date: 2, trust: .suspicious) }
        var answer = Finding.sample(.reaction, identity: "aa", date: nil, arrival: Small.at(3), flag: id)
        answer.kind = .unrecognised
        try world.give(.mail(answer))
        #expect(world.entries.last?.priority == .warning && world.entries.last?.flag == id)
        answer.mail.identity = "bb"
        answer.mail.trust = Trust(.unverified, reason: TrustReason(.newSender))
        try world.give(.mail(answer))
        #expect(world.entries.last?.priority == .warning && world.entries.last?.flag == id)
        #expect(world.flag.turn == .platform)
    }

    @Test(
        "R7: three hundred answers that our gateway vouches for are a flood too, and those on another flag are not of it"
    )
    func floodOfAnswers() throws {
        var world = try world()
        func answer(_ number: Int, _ flag: FlagID) -> Finding {
            var answer = Finding.sample(
                .reaction, identity: "a\(1_000 + number)", date: nil, arrival: Small.at(2), flag: flag)
            answer.kind = .unrecognised
            return answer
        }
        world.run(until: 2)
        for number in 0..<300 { try world.give(.mail(answer(number, id))) }
        world.run(until: 2.9)
        let loud = world.entries.filter { $0.action == .mailHeld && $0.priority == .warning }
        #expect(loud.map(\.count) == [nil, nil, nil, nil, nil, 300])
        #expect(loud.last?.flags == [id] && world.book.held.count == 300)
        try world.open(2.9)
        let other = FlagID(code: "SM", sequence: 2)
        try world.give(.mail(answer(300, other)))
        #expect(world.entries.last?.priority == .warning && world.entries.last?.flag == other)
    }

    @Test("R5: a platform's mail to many that points to no flag waits in the inbox, and nobody is asked about it")
    func bulk() throws {
        var world = try world()
        var finding = Finding.sample(.reaction, identity: "aa", date: nil, arrival: Small.at(2), flag: id)
        (finding.kind, finding.origin, finding.candidates) = (.unrecognised, .bulk, [])
        try world.at(Small.at(2), .mail(finding))
        world.run(until: 20)
        #expect(world.book.held["aa"]?.telling == .quiet)
        #expect(world.lines(.mailHeld) == [])
        finding.mail.identity = "bb"
        finding.candidates = [.init(flag: id, strength: .token)]
        try world.at(Small.at(20), .mail(finding))
        #expect(world.lines(.mailHeld).count == 1, "one that points to a flag is said")
    }

    @Test("R5: a sent copy of ours is held whatever its date says")
    func oldSentCopy() throws {
        var world = try world()
        let old = Instant(-86_400 * 400)
        var finding = Finding.sample(.reaction, identity: "aa", date: old, arrival: old, flag: id, platform: "meta")
        (finding.kind, finding.origin, finding.candidates) = (.unrecognised, .ours, [])
        try world.at(Small.at(2), .mail(finding))
        #expect(world.book.held["aa"] != nil)
        #expect(world.entries.last?.result == "sent")
    }

    @Test("C23: a mail counts once, however often the mailbox shows it")
    func once() throws {
        var world = try world()
        try world.mail(2, .reaction, date: 2)
        let count = world.events.count
        try world.mail(3, .reaction, date: 2)
        #expect(world.events.count == count)
    }

    @Test(
        "A sent copy opens a flag; a later one in its thread is a follow-up; a registered one is nothing new"
    )
    func sentCopies() throws {
        var world = try world()
        var finding = Finding.sample(.reaction, identity: "aa", date: Small.at(2), arrival: Small.at(2), flag: id)
        finding.kind = .sentCopy(platform: "meta", channel: "portal")
        finding.candidates = []
        try world.at(Small.at(2), .mail(finding))
        #expect(world.book.flags.last?.running == ["acknowledgement 2.0-26.0", "reaction 2.0-26.0"])
        #expect(world.entries.last { $0.action == .flagOpened }?.actor == .mail)
        let second = FlagID(code: "SM", sequence: 2)
        try world.record(3, .reaction, second)
        finding.mail.identity = "bb"
        finding.mail.messageID = "other@us"
        finding.date = Small.at(4)
        finding.arrival = Small.at(5)
        finding.candidates = [.init(flag: second, strength: .messageID)]
        try world.at(Small.at(5), .mail(finding))
        #expect(world.book.flags.last?.running == ["reaction 4.0-28.0"])
        finding.mail.identity = "cc"
        let count = world.events.count
        try world.at(Small.at(6), .mail(finding))
        #expect(world.events.count == count, "the same Message-ID under other bytes")
    }

    @Test("M5: a stalled export and its end are said once each")
    func export() throws {
        var world = try world()
        for _ in 0..<2 { try world.give(.mailboxStale(mailbox: "inbox", since: Small.at(1))) }
        #expect(world.lines(.mailboxStale).count == 1)
        for _ in 0..<2 { try world.give(.mailboxRecovered(mailbox: "inbox")) }
        #expect(world.lines(.mailboxRecovered).count == 1)
    }
}

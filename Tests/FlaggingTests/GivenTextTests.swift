import Flagging
import Foundation
import ShippedTables
import Testing

@Suite("What people write is bounded before it is kept") struct GivenTextTests {
    private static let person = VirtualTime.person
    private static let id = VirtualTime.first

    /// Every deed that takes a text, with its field.
    private static let deeds: [(TextField, @Sendable (String) -> Input)] = [
        (.election, { .open(OpenRequest(election: $0, platform: "x"), by: person) }),
        (.platform, { .open(OpenRequest(election: "small", platform: $0), by: person) }),
        (.service, { opening(\.service, $0) }), (.channel, { opening(\.channel, $0) }),
        (.ground, { opening(\.ground, $0) }), (.signal, { opening(\.signal, $0) }), (.rule, { opening(\.rule, $0) }),
        (.subject, { opening(\.subject, $0) }), (.messageID, { opening(\.messageID, $0) }),
        (.note, { opening(\.note, $0) }), (.ownAttempts, { opening(\.ownAttempts, $0) }),
        (.risk, { opening(\.risk, $0) }),
        (.url, { .open(OpenRequest(election: "small", platform: "x", urls: [$0]), by: person) }),
        (.reference, { .open(OpenRequest(election: "small", platform: "x", references: [$0]), by: person) }),
        (.channel, { .record(RecordRequest(flag: id, kind: .reaction, channel: $0), by: person) }),
        (.outcome, { .record(RecordRequest(flag: id, kind: .outcome, outcomes: [$0]), by: person) }),
        (.note, { .record(RecordRequest(flag: id, kind: .note, note: $0), by: person) }),
        (.reference, { .record(RecordRequest(flag: id, kind: .reaction, references: [$0]), by: person) }),
        (.messageID, { .record(RecordRequest(flag: id, kind: .nudge, messageID: $0), by: person) }),
        (.url, { .amend(AmendRequest(flag: id, urls: [$0]), by: person) }),
        (.why, { .amend(AmendRequest(flag: id, ground: "no-vote", why: $0), by: person) }),
        (.why, { .close(id, why: $0, by: person) }), (.why, { .reopen(id, why: $0, by: person) }),
        (.why, { .retract(event: 2, why: $0, by: person) }), (.why, { .unlink(mail: "ab", why: $0, by: person) }),
        (.why, { .dismiss(mail: "ab", why: $0, by: person) }),
        (.why, { .link(mail: "ab", flag: id, kind: .reaction, why: $0, by: person) }),
        (.despite, { .link(mail: "ab", flag: id, kind: .reaction, despite: $0, by: person) }),
        (.role, { .take(id, role: $0, by: person) }), (.text, { opening(\.text, $0) }),
        (.text, { .record(RecordRequest(flag: id, kind: .reaction, text: $0), by: person) }),
        (.text, { .record(RecordRequest(flag: id, kind: .content, text: $0), by: person) }),
        (.words, { redaction(words: $0) }), (.why, { redaction(words: "a", why: $0) }),
    ]

    private static func opening(_ field: WritableKeyPath<OpenRequest, String?>, _ text: String) -> Input {
        var request = OpenRequest(election: "small", platform: "x")
        request[keyPath: field] = text
        return .open(request, by: person)
    }

    private static func redaction(words: String, why: String? = nil) -> Input {
        let mark = RedactionMark(exhibit: 3, decision: .hide, ground: .usual)
        return .redact(MarkRequest(flag: id, mark: mark, words: words, why: why), by: person)
    }

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(
            policy: Policy(
                elections: [Small.election([Small.tier("only", begins: 0, allowance: 10)])], ladder: Small.ladder,
                roles: Shipped.roles, platforms: Shipped.platforms))
        try world.give(.open(OpenRequest(election: "small", platform: "x"), by: Self.person))
        return world
    }

    private func refusal(_ input: Input, _ world: VirtualTime) -> Refusal? {
        do {
            _ = try Engine.decide(input, at: world.now, in: world.book)
            return nil
        } catch {
            return error
        }
    }

    @Test("L10: a text that is empty, too long or steers a terminal is refused by its name, in every deed")
    func bounds() throws {
        let world = try world()
        for (field, deed) in Self.deeds {
            for nothing in ["", " ", "\n\t", "\u{200B}", "\u{00A0}"] {
                #expect(refusal(deed(nothing), world) == .badText(field, .empty), "\(field)")
            }
            let long = String(repeating: "a", count: field.mostBytes + 1)
            #expect(
                refusal(deed(long), world) == .badText(field, .tooLong(bytes: long.utf8.count, most: field.mostBytes)),
                "\(field)")
            // What is copied from a web page has blanks and line ends of every kind.
            let blanks = field == .text ? [] : ["\r\u{2028}", "\t"]
            for control in ["\u{0}", "\u{1B}", "\u{7F}", "\u{9B}"] + blanks {
                guard case .badText(field, .control) = refusal(deed("a\(control)b"), world) else {
                    Issue.record("\(field) takes \(control.debugDescription)")
                    continue
                }
            }
            if !field.hasLines { #expect(refusal(deed("a\nb"), world) == .badText(field, .control(10)), "\(field)") }
        }
        #expect(Set(Self.deeds.map(\.0)) == Set(TextField.allCases), "a field that is added is tried")
    }

    @Test("L10: a correction that is empty takes a value away, and is bounded else")
    func corrections() throws {
        var world = try world()
        let full = OpenRequest(
            election: "small", platform: "x", ground: "no-vote", rule: "r", subject: "s", messageID: "a@b")
        try world.give(.open(full, by: Self.person))
        let flag = FlagID(code: "SM", sequence: 2)
        let fields: [(TextField, WritableKeyPath<AmendRequest, String?>)] = [
            (.ground, \.ground), (.service, \.service), (.rule, \.rule), (.subject, \.subject),
            (.messageID, \.messageID),
        ]
        for (field, path) in fields {
            var request = AmendRequest(flag: flag)
            request[keyPath: path] = "a\u{7}b"
            #expect(refusal(.amend(request, by: Self.person), world) == .badText(field, .control(7)))
        }
        try world.give(
            .amend(AmendRequest(flag: flag, ground: " ", rule: "", subject: "", messageID: ""), by: Self.person))
        let opening = try #require(world.book.flag(flag)?.opening)
        #expect(opening.ground == nil && opening.rule == nil && opening.messageID == nil)
        try world.give(.amend(AmendRequest(flag: flag, urls: []), by: Self.person))
        #expect(world.events.last?.personal.urls == [])
    }

    @Test("L10: white space around a text goes, line ends become one kind, and what is given twice is kept once")
    func kept() throws {
        var world = try world()
        let url = "https://x.com/a/status/1"
        let request = OpenRequest(
            election: " small", platform: "x ", ground: "no-vote\n", subject: "  Two boxes ", urls: [url, " \(url)\n"],
            messageID: " <a@b> ", note: "\nline\r\nnext\rlast  ", references: ["c", "c "])
        try world.give(.open(request, by: Self.person))
        let event = try #require(world.events.last { $0.body.kind == "opened" })
        #expect(event.personal.subject == "Two boxes" && event.personal.urls == [url])
        #expect(event.personal.references == ["c"] && event.personal.notes == ["note": "line\nnext\nlast"])
        let opening = try #require(world.book.flags.last?.opening)
        #expect(opening.ground == "no-vote" && opening.messageID == "a@b" && opening.election == "small")
        let outcomes = RecordRequest(
            flag: Self.id, kind: .outcome, outcomes: ["geen_overtreding", "Geen-Overtreding", "verwijderd"])
        try world.give(.record(outcomes, by: Self.person))
        guard case .happened(let fact) = world.events.last?.body else {
            Issue.record("no fact")
            return
        }
        #expect(fact.outcomes == ["geen_overtreding", "verwijderd"])
        #expect(world.events.allSatisfy { $0.wrongText == nil })
    }

    @Test("L10: no more than a hundred values of one field at once")
    func many() throws {
        let urls = (0...TextField.mostValues).map { "https://x.com/\($0)" }
        let request = OpenRequest(election: "small", platform: "x", urls: urls)
        #expect(
            refusal(.open(request, by: Self.person), try world())
                == .badText(.url, .tooMany(count: 101, most: TextField.mostValues)))
    }

    @Test(
        "L10: a URL has http or https and a host",
        arguments: [
            "https://x.com/a/status/1", "HTTP://X.com", "https://a", "https://xn--bcher-kva.example/ä?b=c#d",
            "https://bücher.example:65535/", "https://x.com:/a", "https://a-b_c.example/@d",
            "https://[2001:db8::1]:443/a", "https://x.com./a", "http://1.2.3.4/",
            "https://x.com/a(b)c",
        ])
    func urls(_ text: String) throws { #expect(try TextField.url.read(text) == text) }

    @Test(
        "L10: what is no URL is refused with what it is, and one that was made harmless is not guessed at",
        arguments: [
            "x.com/a", "x", "https://", "https:///a", "https://?a", "https://-/", "https://-a.com", "https://a-.com",
            "ftp://x.com/", "tg://resolve?a=b",
            "javascript:alert(1)", "https:/x.com", "https://x..com", "https://.x.com", "https://x.com:http/",
            "https://x.com:65536/", "https://x.com:99999", "https://x.com:-1/",
            "https://x.com/a b", "https://x.com\\a", "https://<x.com>", "mailto:a@b", "https://x,com/",
        ])
    func noURLs(_ text: String) {
        #expect(throws: Refusal.badText(.url, .notAURL(text))) { try TextField.url.read(text) }
    }

    @Test(
        "L10: a URL with a name or a password before its host is refused as such",
        arguments: ["https://a@x.com/", "https://a:b@x.com/", "https://x.com@evil.example", "https://@/a"])
    func userInfo(_ text: String) {
        #expect(throws: Refusal.badText(.url, .userInfo(text))) { try TextField.url.read(text) }
    }

    @Test("L10: what nobody sees and what turns a line around is refused, but not what scripts and emoji need")
    func hidden() throws {
        for field in TextField.allCases where field != .text {
            for mark in ["\u{200B}", "\u{202E}", "\u{2066}", "\u{2060}", "\u{FEFF}"] {
                let scalar = try #require(mark.unicodeScalars.first).value
                #expect(throws: Refusal.badText(field, .control(scalar)), "\(field)") { try field.read("a\(mark)b") }
            }
        }
        for text in ["می\u{200C}خواهم", "👩\u{200D}🚒", "a\u{200F}b"] {
            #expect(try TextField.subject.read(text) == text)
        }
        #expect(try TextField.text.read("a\u{202E}b") == "a\u{202E}b", "an exhibit's words are kept as published")
    }

    @Test("What only a fellow government's flag has is refused without that signal")
    func reasons() throws {
        let world = try world()
        for signal in [nil, "media"] {
            var request = OpenRequest(election: "small", platform: "x", signal: signal, risk: "r")
            let needs = { Refusal.needs($0, with: "--signal fellow-government") }
            #expect(refusal(.open(request, by: Self.person), world) == needs("--risk"))
            (request.risk, request.ownAttempts) = (nil, "o")
            #expect(refusal(.open(request, by: Self.person), world) == needs("--own-attempts"))
        }
    }

    @Test("C26: a mail that was put aside is not unknown: it is said to wait no more, or to be on no flag")
    func dismissed() throws {
        var world = try world()
        try world.mail(2, .reaction, identity: "abcd", date: 2, trust: .unverified)
        try world.give(.dismiss(mail: "ab", why: nil, by: Self.person))
        #expect(refusal(.dismiss(mail: "abc", why: nil, by: Self.person), world) == .mailNotHeld("abc"))
        #expect(
            refusal(.link(mail: "ab", flag: Self.id, kind: .reaction, why: nil, by: Self.person), world)
                == .mailNotHeld("ab"))
        #expect(refusal(.unlink(mail: "ab", why: "w", by: Self.person), world) == .mailNotFiled("ab"))
        #expect(refusal(.dismiss(mail: "ff", why: nil, by: Self.person), world) == .unknownMail("ff"))
    }

    @Test("A short form leads to the one word that it can be short for")
    func short() {
        #expect(Spelling.nearest(to: "wd26", among: ["tk2025", "wd2026"]) == "wd2026")
        #expect(Spelling.nearest(to: "insta", among: ["facebook", "instagram", "threads"]) == "instagram")
        #expect(Spelling.nearest(to: "wd20", among: ["wd2026", "wd2027"]) == nil, "two can be meant")
        #expect(Spelling.nearest(to: "xyz", among: ["wd2026"]) == nil)
    }

    @Test(
        "L10: a defanged URL is refused as such",
        arguments: ["hxxps://x.com/a", "hXXp://x.com", "https://x[.]com/a", "https://x(.)com", "https[:]//x.com"])
    func defanged(_ text: String) {
        #expect(throws: Refusal.badText(.url, .defanged(text))) { try TextField.url.read(text) }
    }

    @Test(
        "L10: a Message-ID is two parts around one @, with its angle brackets or without; with them one without @ too")
    func messageIDs() throws {
        for typed in ["<a.b+c@mx.example.nl>", "a.b+c@mx.example.nl", " <a.b+c@mx.example.nl>\n"] {
            #expect(try TextField.messageID.read(typed) == "a.b+c@mx.example.nl")
        }
        #expect(try TextField.messageID.read("<ab>") == "ab")
        for typed in ["a", "a@", "@b", "a@b@c", "<a@b", "a@b>", "a b@c", "<a@b> <c@d>", "<<a@b>>", "<>", "<a b>"] {
            #expect(throws: Refusal.self, "\(typed)") { try TextField.messageID.read(typed) }
        }
    }

    @Test(
        "A flag's name is taken as people write and copy it",
        arguments: [
            ("TE26-001", "TE26-001"), ("te26-001", "TE26-001"), ("[TE26-001]", "TE26-001"),
            (" TE26-001 \n", "TE26-001"),
            ("TE26-1", "TE26-001"), ("[te26-1", "TE26-001"), ("te26-1]", "TE26-001"), ("[te26-01]", "TE26-001"),
            ("te26-1234", "TE26-1234"), ("TE26-C1", "TE26-C01"),
            ("te26-c012", "TE26-C12"), ("A-B-0007", "A-B-007"),
        ])
    func names(_ typed: String, _ name: String) { #expect(FlagID(typed: typed)?.description == name) }

    @Test(
        "What could be two flags, or none, is no flag's name",
        arguments: [
            "", "TE26", "TE26-", "-001", "TE26-0", "TE26-C", "TE26-000", "TE26 001", "TE26001", "1", "TE26-1a",
            "TE26--", "TE26--1", "-TE26-1", "TE26_-1", "[[TE26-1]]", "[]",
            "TE26-1,TE26-2", "TE26-99999999999999999999", "TE 26-1", "TE26-١",
        ])
    func noNames(_ typed: String) { #expect(FlagID(typed: typed) == nil) }

    @Test("C26: of a flag that was taken back it is said so, whatever is asked of it")
    func retracted() throws {
        var world = try world()
        let number = try #require(world.events.first { $0.flag == Self.id }?.number)
        try world.give(.retract(event: number, why: "mistake", by: Self.person))
        for input: Input in [
            .amend(AmendRequest(flag: Self.id, ground: "no-vote"), by: Self.person),
            .close(Self.id, why: nil, by: Self.person),
            .record(RecordRequest(flag: Self.id, kind: .reaction), by: Self.person),
            .take(Self.id, role: nil, by: Self.person),
        ] {
            #expect(refusal(input, world) == .flagRetracted(Self.id))
        }
    }

    @Test("C26: why a mail was linked is kept")
    func linkReason() throws {
        var world = try world()
        try world.mail(2, .reaction, identity: "abcd", date: 2, trust: .unverified)
        var relabel = RecordRequest(flag: Self.id, kind: .receipt, outcomes: ["verwijderd"], mail: "abcd")
        #expect(refusal(.record(relabel, by: Self.person), world) == .excludes("--mail", "--outcome"))
        relabel.outcomes = []
        relabel.occurred = world.now
        #expect(refusal(.record(relabel, by: Self.person), world) == .excludes("--mail", "--at"))
        try world.give(.link(mail: "abcd", flag: Self.id, kind: .reaction, why: "phoned them", by: Self.person))
        #expect(world.events.first { $0.body.kind == "linked" }?.personal.notes == ["why": "phoned them"])
    }
}

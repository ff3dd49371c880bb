import Flagging
import MailReader
import Testing

@testable import Matching

@Suite("What the events teach")
struct CorrespondenceTests {
    private static func letter(_ body: String, subject: String = "An answer") -> Letter {
        Letter(from: "support@x.com", subject: subject, body: body)
    }

    private func flags(_ world: World, _ letter: Letter) -> [String] {
        world.examine(letter).candidates.map(\.flag.description)
    }

    @Test("One case of X in both spellings is one reference")
    func twoSpellings() throws {
        let world = try World()
        for text in [World.xRef, World.xRefShort, "ref:00DA0000000K0A8.5004w00002OP4WMABC:ref"] {
            #expect(flags(world, Self.letter("See \(text).")) == ["TK25-001"], "\(text)")
        }
        #expect(flags(world, Self.letter("See [ref:00DA0000000K0A8.5004w00002OP4WX:ref].")) == [])
        #expect(flags(world, Self.letter("Case# 0263225235")) == ["TK25-001"])
        #expect(flags(world, Self.letter("-", subject: "We have an answer about @a 0263225235 [x]")) == ["TK25-001"])
        #expect(flags(world, Self.letter("Call us at 0263225235")) == [])
    }

    @Test("Every platform's reference leads to its flag")
    func everyReference() throws {
        let world = try World()
        let google = Letter(
            from: "legal@google.com", subject: "A", body: "The reference number is \(World.googleReference).")
        #expect(flags(world, google) == ["TK25-003"])
        // In the body only: a word of 26 capitals in a subject is no reference.
        #expect(flags(world, google.with { ($0.subject, $0.body) = (World.googleReference, "-") }) == [])
        let alias = Letter(
            from: "YouTube <youtube-disputes+2F0XS4F1BP7BH1N@google.com>", subject: "A", body: "-")
        #expect(flags(world, alias) == ["TK25-003"])
        let meta = Letter(
            from: "case@support.facebook.com", subject: "A", body: "Your reference number is: 9988776655.")
        #expect(flags(world, meta) == ["TK25-002"])
        #expect(flags(world, meta.with { $0.body = "New message about case [9988776655]" }) == ["TK25-002"])
        let zendesk = Letter(from: "support@snapchat.com", subject: "A", body: "Hi\n\n[ABCDEF-1234]")
        #expect(flags(world, zendesk) == ["TK25-005"])
    }

    @Test("The subject that is the same for every flag suggests them all and decides none")
    func sameSubject() throws {
        let world = try World()
        let letter = Letter(
            from: "legal@google.com", subject: "Re: Your Request to Google", body: "We have reviewed the video.")
        let found = world.examine(letter)
        #expect(found.candidates.map(\.strength) == [.subject, .subject])
        #expect(found.finding?.unambiguousFlag == nil)
        let one = Letter(from: "safety@tiktok.com", subject: "AW: [EXT] Video with a wrong election date", body: "Hi")
        #expect(world.examine(one).candidates.map(\.strength) == [.subject])
        #expect(world.examine(one).finding?.unambiguousFlag == nil)
    }

    @Test("References are learnt from verified mail and from a person's link, never from a stranger's mail")
    func learning() throws {
        var world = try World()
        let letter = Self.letter("Case# 0277777777")
        world.learn("TK25-006", references: ["277777777"], mailID: "a@evil.example", verdict: .unverified)
        world.learn("TK25-006", references: ["277777777"], mailID: "b@evil.example", verdict: .suspicious)
        #expect(flags(world, letter) == [])
        #expect(flags(world, letter.with { $0.inReplyTo = "a@evil.example" }) == [])
        world.learn(
            "TK25-006", references: ["277777777"], mailID: "c@x.com", verdict: .unverified, actor: .person(uid: 1))
        #expect(flags(world, letter) == ["TK25-006"])
        #expect(flags(world, Self.letter("-").with { $0.inReplyTo = "c@x.com" }) == ["TK25-006"])
    }

    @Test("A bounce teaches nothing")
    func bouncesTeachNothing() throws {
        var world = try World()
        world.learn("TK25-006", references: ["277777777"], mailID: "b@mx.example.nl", kind: .bounce)
        #expect(flags(world, Self.letter("Case# 0277777777").with { $0.inReplyTo = "b@mx.example.nl" }) == [])
    }

    @Test("C26: what is taken back is unlearnt; what two events taught stays with the other")
    func unlearning() throws {
        var world = try World()
        let letter = Self.letter("Case# 0277777777")
        world.learn("TK25-006", references: ["277777777"], mailID: "c@x.com")
        let first = world.number
        world.learn("TK25-006", references: ["277777777"], mailID: "d@x.com")
        let second = world.number
        world.apply(.retracted(event: first), flag: "TK25-006")
        world.apply(.retracted(event: first), flag: "TK25-006")
        #expect(flags(world, letter) == ["TK25-006"])
        #expect(flags(world, Self.letter("-").with { $0.inReplyTo = "c@x.com" }) == [])
        world.apply(.unlinked(mail: World.identity, events: [second]), flag: "TK25-006")
        #expect(flags(world, letter) == [])
    }

    @Test("C26: a flag whose opening is taken back is no candidate any more, by nothing")
    func retractedOpening() throws {
        var world = try World()
        let opened = try #require(World.flags.firstIndex { $0.id == "TK25-001" })
        world.apply(.retracted(event: Int64(opened + 1)), flag: "TK25-001")
        let letter = Self.letter("[TK25-001] \(World.xRef) https://x.com/one/status/101")
            .with { $0.inReplyTo = World.ownID("TK25-001") }
        #expect(flags(world, letter) == [])
        #expect(world.correspondence.platform(of: try #require(FlagID("TK25-001"))) == nil)
    }

    @Test("What is amended is matched by what it says now, and after a retraction by what it said before (C26)")
    func amended() throws {
        var world = try World()
        let old = Self.letter("https://x.com/one/status/101")
        let new = Self.letter("https://x.com/one/status/909")
        #expect(flags(world, old) == ["TK25-001"])
        var urls = Amendment()
        urls.hasURLs = true
        world.apply(
            .amended(amendment: urls), flag: "TK25-001", personal: Personal(urls: ["https://x.com/one/status/909"]))
        let first = world.number
        #expect(flags(world, old) == [] && flags(world, new) == ["TK25-001"])
        let thread = Self.letter("-").with { $0.inReplyTo = World.ownID("TK25-001") }
        #expect(flags(world, thread) == ["TK25-001"], "what was not amended stays")
        var message = Amendment()
        message.messageID = .init(from: World.ownID("TK25-001"), to: "right@example.nl")
        world.apply(.amended(amendment: message), flag: "TK25-001")
        #expect(flags(world, thread) == [])
        #expect(flags(world, Self.letter("-").with { $0.inReplyTo = "right@example.nl" }) == ["TK25-001"])
        world.apply(.amended(amendment: urls), flag: "TK25-001", personal: Personal(urls: []))
        #expect(flags(world, new) == [])
        world.apply(.retracted(event: world.number), flag: "TK25-001")
        #expect(flags(world, new) == ["TK25-001"])
        world.apply(.retracted(event: first), flag: "TK25-001")
        #expect(flags(world, old) == ["TK25-001"] && flags(world, new) == [])
    }

    @Test("A follow-up's own Message-ID is ours too")
    func followUps() throws {
        var world = try World()
        let fact = Fact(kind: .followUp, channel: "mail", messageID: "fw.1.2@example.nl")
        world.apply(.happened(fact: fact), flag: "TK25-001", actor: .person(uid: 1))
        let found = world.examine(Self.letter("-").with { $0.references = ["other@x.com", "fw.1.2@example.nl"] })
        #expect(found.candidates == [.init(flag: try #require(FlagID("TK25-001")), strength: .messageID)])
    }

    @Test("A contact is no candidate, and a token of no flag is none")
    func contacts() throws {
        var world = try World()
        let opening = Opening(election: "tk2025", platform: "meta", channel: "phone", messageID: "c1@example.nl")
        world.apply(.contactLogged(opening: opening), flag: "TK25-C01")
        world.learn("TK25-C01", references: ["277777777"], mailID: "c@x.com")
        let letter = Self.letter("[TK25-C01] [TK25-999] [TK26-001] Case# 0277777777").with {
            $0.inReplyTo = "c1@example.nl"
        }
        #expect(flags(world, letter) == [])
    }

    @Test("Stronger evidence goes first; the token counts in any case and with blanks")
    func strengths() throws {
        let world = try World()
        let letter = Self.letter("[ tk25-006 ] https://x.com/i/status/101?s=20").with {
            $0.references = [World.ownID("TK25-001")]
        }
        let found = world.examine(letter)
        #expect(found.candidates.map(\.flag.description) == ["TK25-001", "TK25-006"])
        #expect(found.candidates.map(\.strength) == [.messageID, .token])
        // Two signs that contradict each other are a question for a person.
        #expect(found.finding?.unambiguousFlag == nil)
    }

    @Test("R5: a flagged URL points to its flag whoever names it, but for another platform")
    func urls() throws {
        let world = try World()
        let letter = Self.letter("About https://mobile.twitter.com/someone_else/status/101?ref=mail:")
        #expect(world.examine(letter).candidates.map(\.strength) == [.url])
        #expect(flags(world, letter.with { $0.from = "somebody@stranger.example" }) == ["TK25-001"])
        #expect(flags(world, letter.with { $0.from = "support@facebook.com" }) == [])
    }

    @Test(
        "R5, C26: a help desk's own domain is looked at while a flag of its platform is open, also after a closing that is taken back"
    )
    func helpDesk() throws {
        var world = try World()
        let letter = Letter(from: "X Support <case@desk.example>", subject: "Your case", body: "Hello.")
        #expect(world.examine(letter).finding != nil)
        world.apply(.closed, flag: "TK25-001")
        world.apply(.closed, flag: "TK25-006")
        let closing = world.number
        #expect(world.examine(letter).finding == nil)
        world.apply(.retracted(event: closing), flag: "TK25-006")
        #expect(world.examine(letter).finding != nil)
        world.apply(.closed, flag: "TK25-006")
        world.apply(.reopened, flag: "TK25-001")
        #expect(world.examine(letter).finding != nil)
    }

    @Test("Mail that has nothing to do with flags is unrelated")
    func unrelated() throws {
        let world = try World()
        let letter = Letter(from: "a@stranger.example", subject: "Lunch", body: "At noon?")
        #expect(world.examine(letter).finding == nil)
        #expect(world.examine(letter.with { $0.from = "news@x.com" }).finding != nil)
        #expect(world.examine(letter.with { $0.from = "news@tw1tter.com" }).finding != nil)
    }
}

import Flagging
import MailReader
import Testing

@testable import Matching

@Suite("Mail of others, read into an election with ten open flags")
struct ForeignMailTests {
    /// What a stranger's mail may at most do: wait for a person.
    private static func isHeldOrNothing(_ reading: Reading) -> Bool {
        reading.after == reading.before && reading.events.allSatisfy { $0.entry?.action == .mailHeld }
    }

    @Test(
        "No mail of the other corpus does anything, whichever gateway it claims",
        .enabled(if: Corpus.exists("mail-parser"), "the corpora are not beside the repository"))
    func mailParser() throws {
        let files = Corpus.files("mail-parser")
        #expect(files.count > 100)
        let mails = try files.map { url in
            let bytes = try Corpus.bytes(url)
            return (url: url, message: Message(reading: bytes), identity: Desk.identity(of: bytes))
        }
        for anchor in [World.anchor, .none, .exchangeOnline(border: ["*.mail.protection.outlook.com"])] {
            var desk = try Desk.open()
            let (clocks, ladder) = (desk.clocks, desk.ladder)
            for (url, message, identity) in mails {
                for role in [MailContext.Role.inbox, .sent] {
                    let reading = try desk.read(message, identity, anchor: anchor, role: role)
                    let found = reading.examination
                    #expect(Self.isHeldOrNothing(reading), "\(url)")
                    #expect(found.trust.verdict != .verified || role == .sent, "\(url)")
                    if role == .sent { reading.expectUnrelated("\(url)") }
                }
            }
            #expect(desk.clocks == clocks && desk.ladder == ladder)
        }
    }

    @Test(
        "Without configuration every mail is read, none is believed, and none matches anything",
        .enabled(if: Corpus.exists("mail-parser"), "the corpora are not beside the repository"))
    func withoutConfiguration() throws {
        let examiner = Examiner(policy: MatchingPolicy())
        let context = MailContext(anchor: .none, seen: World.seen, identity: World.identity)
        for url in Corpus.files("mail-parser") {
            let message = Message(reading: try Corpus.bytes(url))
            let clues = examiner.clues(in: message, role: context.role)
            let found = examiner.examine(message, with: clues, in: context, correspondence: Correspondence())
            #expect(found.trust == .withoutAnchor, "\(url)")
            #expect(found.finding == nil && found.candidates.isEmpty && found.platform == nil, "\(url)")
        }
    }

    @Test(
        "No bounce of others is matched to a flag",
        .enabled(if: Corpus.exists("bounces"), "the corpora are not beside the repository"))
    func bounces() throws {
        var desk = try Desk.open()
        let (clocks, ladder) = (desk.clocks, desk.ladder)
        for (name, _, bytes) in try Corpus.bounces() {
            let reading = try desk.read(Message(reading: bytes), Desk.identity(of: bytes))
            let found = reading.examination
            #expect(Self.isHeldOrNothing(reading), "\(name)")
            #expect(found.candidates.isEmpty, "\(name)")
            #expect(found.trust.verdict != .verified, "\(name)")
        }
        #expect(desk.clocks == clocks && desk.ladder == ladder)
    }

    @Test(
        "Any bounce of others that returns a Message-ID of ours points to our flag, and is held",
        .enabled(if: Corpus.exists("bounces"), "the corpora are not beside the repository"))
    func bouncesWithOurs() throws {
        var matched = 0
        for (name, expected, bytes) in try Corpus.bounces() where !expected.permanent.isEmpty {
            let message = Message(reading: bytes)
            guard let id = MailerReport.read(message)?.originalMessageID else { continue }
            var desk = try Desk.open()
            let sent = RecordRequest(flag: .world(6), kind: .followUp, channel: "mail", messageID: id)
            try desk.decide(.record(sent, by: Desk.person))
            let reading = try desk.read(message, Desk.identity(of: bytes))
            #expect(reading.examination.finding?.unambiguousFlag == .world(6), "\(name)")
            reading.expectHeld(name)
            matched += 1
        }
        #expect(matched >= 16)
    }
}

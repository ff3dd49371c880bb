import Flagging
import MailReader
import Testing

@testable import Matching

@Suite("Mail of others, read into an election with ten open flags")
struct ForeignMailTests {
    private static let sent: Set<Effect> = [.stopsAcknowledgement, .makesItOurTurn, .filed]

    @Test(
        "No mail of the other corpus does anything, whichever gateway it claims",
        .enabled(if: Corpus.exists("mail-parser"), "the corpora are not beside the repository"))
    func mailParser() throws {
        let world = try World()
        let files = Corpus.files("mail-parser")
        #expect(files.count > 100)
        for url in files {
            let message = Message(reading: try Corpus.bytes(url))
            for anchor in [World.anchor, .none, .exchangeOnline(border: ["*.mail.protection.outlook.com"])] {
                for role in [MailContext.Role.inbox, .sent] {
                    let found = world.examine(message, anchor: anchor, role: role)
                    #expect(!Self.sent.contains(Effect(found, world.correspondence)), "\(url)")
                    #expect(found.trust.verdict != .verified || role == .sent, "\(url)")
                    if role == .sent { #expect(found.finding == nil, "\(url)") }
                }
            }
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
            let found = examiner.examine(message, in: context, correspondence: Correspondence())
            #expect(found.trust == Trust(.unverified, reason: "no trust anchor"), "\(url)")
            #expect(found.finding == nil && found.candidates.isEmpty && found.platform == nil, "\(url)")
        }
    }

    @Test(
        "No bounce of others is matched to a flag",
        .enabled(if: Corpus.exists("bounces"), "the corpora are not beside the repository"))
    func bounces() throws {
        let world = try World()
        for (name, _, bytes) in try Corpus.bounces() {
            let found = world.examine(Message(reading: bytes))
            #expect(found.candidates.isEmpty, "\(name)")
            #expect(found.trust.verdict != .verified, "\(name)")
        }
    }

    @Test(
        "Any bounce of others that returns a Message-ID of ours points to our flag, and is held",
        .enabled(if: Corpus.exists("bounces"), "the corpora are not beside the repository"))
    func bouncesWithOurs() throws {
        var world = try World()
        var matched = 0
        for (name, expected, bytes) in try Corpus.bounces() where !expected.permanent.isEmpty {
            guard let id = MailerReport.read(Message(reading: bytes))?.originalMessageID else { continue }
            let fact = Fact(kind: .followUp, channel: "mail", messageID: id)
            world.apply(.happened(fact: fact), flag: "TK25-006", actor: .person(uid: 1))
            let found = world.examine(Message(reading: bytes))
            #expect(found.finding?.unambiguousFlag == FlagID("TK25-006"), "\(name)")
            #expect(Effect(found, world.correspondence) == .held, "\(name)")
            world.apply(.retracted(event: world.number), flag: "TK25-006")
            matched += 1
        }
        #expect(matched >= 16)
    }
}

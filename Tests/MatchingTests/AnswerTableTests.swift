import Flagging
import MailReader
import Testing

@testable import Matching

/// The table of issue 4: every answer, in every way in which it can point to its flag, with the verdict, kind, flag
/// and effect that it must have.
@Suite("The table of answers")
struct AnswerTableTests {
    /// How an answer points to its flag.
    enum Pointer: String, CaseIterable, Sendable {
        case thread, token, learntThread, nothing, twoTokens

        var strength: Finding.Strength? {
            switch self {
            case .thread: .messageID
            case .token, .twoTokens: .token
            case .learntThread: .reference
            case .nothing: nil
            }
        }
    }

    static let firstFlags = [
        "x": ("TK25-001", "TK25-006", "receipt.1@x.com"),
        "meta": ("TK25-002", "TK25-008", "receipt.2@support.facebook.com"),
        "google": ("TK25-003", "TK25-007", "receipt.3@google.com"),
        "tiktok": ("TK25-004", "TK25-009", nil),
        "snapchat": ("TK25-005", "TK25-010", "receipt.5@snapchat.com"),
    ]

    private static func letter(_ answer: Answer, _ pointer: Pointer) throws -> Letter {
        let (first, second, receipt) = try #require(firstFlags[answer.platform])
        var letter = Letter(from: answer.from, subject: answer.subject, body: answer.body, fields: answer.fields)
        switch pointer {
        case .thread: letter.inReplyTo = World.ownID(first)
        case .token: letter.subject += " [\(first.lowercased())]"
        case .learntThread: letter.references = [receipt ?? World.ownID(first)]
        case .nothing: break
        case .twoTokens: letter.body += "\n\n[\(first)] [ \(second) ]"
        }
        return letter
    }

    private static func effect(_ answer: Answer, _ pointer: Pointer) -> Effect {
        let namesURL = answer.body.contains("https://")
        guard pointer != .twoTokens, pointer != .nothing || namesURL else { return .held }
        return switch answer.kind {
        case nil: .held
        case .receipt: .stopsAcknowledgement
        case .automaticReply: .filed
        default: .makesItOurTurn
        }
    }

    @Test("Every answer has its verdict, kind, flag and effect", arguments: Pointer.allCases)
    func everyAnswer(pointer: Pointer) throws {
        let world = try World()
        for answer in Answer.all {
            let letter = try Self.letter(answer, pointer)
            let found = world.examine(letter)
            let name: Comment = "\(answer.platform), \(pointer): \(answer.body)"
            #expect(found.trust.verdict == .verified, name)
            let kind: FactKind? = if case .fact(let kind) = found.kind { kind } else { nil }
            #expect(kind == answer.kind, name)
            #expect(found.platform == answer.platform, name)
            #expect(Effect(found, world.correspondence) == Self.effect(answer, pointer), name)
            guard let strength = pointer.strength else { continue }
            let flags = try #require(Self.firstFlags[answer.platform])
            let isOwn = pointer == .learntThread && flags.2 == nil
            #expect(found.candidates.first?.strength == (isOwn ? .messageID : strength), name)
            let flag = pointer == .twoTokens ? nil : FlagID(flags.0)
            #expect(found.finding?.unambiguousFlag == flag, name)
        }
    }

    @Test("The table has at least 150 mails, of five platforms, in two languages, of machines and people")
    func tableIsLarge() {
        #expect(Answer.all.count * Pointer.allCases.count >= 150)
        #expect(Set(Answer.all.map(\.platform)).count == 5)
        for platform in Set(Answer.all.map(\.platform)) {
            let answers = Answer.all.filter { $0.platform == platform }
            #expect(answers.contains { $0.fields.isEmpty } && answers.contains { !$0.fields.isEmpty }, "\(platform)")
            #expect(Set(answers.compactMap(\.kind)).isSuperset(of: [.receipt, .reaction, .question, .notAccepted]))
        }
    }

    @Test("From nobody that our gateway vouches for, none of them does anything", arguments: Answer.all.indices)
    func strangersDoNothing(index: Int) throws {
        let world = try World()
        let answer = Answer.all[index]
        for results in [Letter.Results.nothing, .fields(["mx.example.nl; spf=pass smtp.mailfrom=x.com"])] {
            let letter = try Self.letter(answer, .thread).with { $0.results = results }
            let found = world.examine(letter)
            #expect(found.trust.verdict == .unverified)
            #expect(Effect(found, world.correspondence) == .held)
            #expect(!found.trust.reason.isEmpty)
        }
    }
}

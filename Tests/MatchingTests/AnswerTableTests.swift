import Flagging
import MailReader
import Testing

@testable import Matching

/// Every answer, in every way in which it can point to its flag, with the verdict, kind, flag
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

    /// The clock effect, by the engine itself: which clocks run afterwards, and which event started them.
    private static func expectEffect(_ reading: Reading, _ answer: Answer, _ pointer: Pointer, _ name: String) throws {
        let namesURL = answer.body.contains("https://")
        if pointer == .nothing, answer.fields.contains("Precedence: bulk"), reading.examination.candidates.isEmpty {
            return reading.expectQuietlyHeld(name)
        }
        guard pointer != .twoTokens, pointer != .nothing || namesURL, let kind = answer.kind else {
            return reading.expectHeld(name)
        }
        let flag = try #require(firstFlags[answer.platform].flatMap { FlagID($0.0) })
        switch kind {
        case .receipt: reading.expectStoppedAcknowledgement(on: flag, name)
        case .automaticReply: reading.expectFiled(kind, on: flag, name)
        default: reading.expectOurTurn(kind, on: flag, name)
        }
    }

    @Test("Every answer has its verdict, kind, flag and effect", arguments: Pointer.allCases)
    func everyAnswer(pointer: Pointer) throws {
        for answer in Answer.all {
            var desk = try Desk.open()
            let reading = try desk.read(try Self.letter(answer, pointer))
            let found = reading.examination
            let text = "\(answer.platform), \(pointer): \(answer.body)"
            let name = Comment(rawValue: text)
            #expect(found.trust.verdict == .verified, name)
            let kind: FactKind? = if case .fact(let kind) = found.kind { kind } else { nil }
            #expect(kind == answer.kind, name)
            #expect(found.platform == answer.platform, name)
            try Self.expectEffect(reading, answer, pointer, text)
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
        let answer = Answer.all[index]
        for results in [Letter.Results.nothing, .fields(["mx.example.nl; spf=pass smtp.mailfrom=x.com"])] {
            let letter = try Self.letter(answer, .thread).with { $0.results = results }
            var desk = try Desk.open()
            let reading = try desk.read(letter)
            #expect(reading.examination.trust.verdict == .unverified)
            reading.expectHeld(answer.body)
        }
    }
}

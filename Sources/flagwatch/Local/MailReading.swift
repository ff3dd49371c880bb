import Control
import Flagging
import Wording

/// How a mail is read: the object of `read --json`. Absent values are null, absent lists empty.
struct MailReading: Equatable {
    /// A leaf of the mail, in order.
    struct Part: Equatable {
        /// The media type in lower case.
        var type: String
        var charset: String?
        var filename: String?
        /// The decoded size.
        var bytes: Int
    }

    /// A flag that it would match.
    struct Match: Equatable {
        var flag: String
        /// `message-id`, `token`, `reference`, `url`, `subject` or `enclosed`.
        var strength: String
    }

    /// What a bounce says.
    struct Bounce: Equatable {
        var recipients: [String]
        var status: String?
        var action: String?
        /// Without `<>`.
        var originalMessageID: String?
    }

    var file: String
    /// Without `<>`.
    var messageID: String?
    var inReplyTo: [String]
    var references: [String]
    /// Addresses in lower case.
    var from: [String]
    var subject: String?
    /// Epoch seconds.
    var date: Int64?
    /// Names and decoded values in order, duplicates kept.
    var headers: [(name: String, value: String)]
    var parts: [Part]
    /// The body that a person would read.
    var text: String
    var anomalies: [String]
    /// `verified`, `unverified` or `suspicious` (T4), and why.
    var verdict: String
    var reason: TrustReason
    /// How the verdict came about.
    var account = TrustAccount()
    var kind: String?
    var rule: String?
    var platform: String?
    /// The sentences for which it is held although it reads like a receipt (R2), folded; for people.
    var unknown: [String] = []
    var bounce: Bounce?
    var matches: [Match]

    static func == (left: MailReading, right: MailReading) -> Bool { left.json == right.json }
}

extension MailReading {
    /// The object, its keys in a fixed order.
    var json: JSONValue {
        [
            "file": .string(file), "messageID": Self.text(messageID), "inReplyTo": Self.list(inReplyTo),
            "references": Self.list(references), "from": Self.list(from), "subject": Self.text(subject),
            "date": date.map { .integer($0) } ?? .null,
            "headers": .array(headers.map { .array([.string($0.name), .string($0.value)]) }),
            "parts": .array(parts.map(Self.part)), "text": .string(text), "anomalies": Self.list(anomalies),
            "trust": trust, "kind": Self.text(kind),
            "rule": Self.text(rule), "platform": Self.text(platform), "bounce": bounce.map(Self.object) ?? .null,
            "matches": .array(matches.map { ["flag": .string($0.flag), "strength": .string($0.strength)] }),
        ]
    }

    /// The verdict and its reason in English, by its code and clause by clause: of each clause null where it holds.
    private var trust: JSONValue {
        [
            "verdict": .string(verdict), "reason": .string(reason.text(in: .en)),
            "code": .string(reason.code.rawValue), "values": Self.list(reason.values),
            "passed": Self.list(account.passed), "border": Self.text(account.border),
            "ended": Self.text(account.ended?.text(in: .en)),
            "clauses": .array(
                TrustAccount.Clause.allCases.compactMap { clause in
                    guard let outcome = account.clauses[clause] else { return nil }
                    return ["clause": .string(clause.rawValue), "fails": Self.text(outcome?.text(in: .en))]
                }),
        ]
    }

    private static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
    private static func list(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

    private static func part(_ part: Part) -> JSONValue {
        [
            "type": .string(part.type), "charset": text(part.charset), "filename": text(part.filename),
            "bytes": .integer(Int64(part.bytes)),
        ]
    }

    private static func object(_ bounce: Bounce) -> JSONValue {
        [
            "recipients": list(bounce.recipients), "status": text(bounce.status), "action": text(bounce.action),
            "originalMessageID": text(bounce.originalMessageID),
        ]
    }
}

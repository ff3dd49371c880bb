import Foundation
import MailReader

/// What two readers of one mail are compared by: fact → value, blanks folded, absent facts left out.
typealias MailFacts = [String: String]

extension Message {
    var facts: MailFacts {
        var facts: MailFacts = [
            "subject": (subject ?? "").folded,
            "from": from.map(\.address).filter { !$0.isEmpty }.joined(separator: " "),
            "message-id": (messageID ?? "").folded,
            "references": references.joined(separator: " ").folded,
            "in-reply-to": inReplyTo.joined(separator: " ").folded,
            "date": date.map { String($0) } ?? "",
            "leaves": leaves.map(\.contentType.type).joined(separator: " "),
        ]
        for (index, leaf) in leaves.enumerated() where leaf.contentType.type.hasPrefix("text/") {
            facts["text \(index)"] = leaf.text().folded
        }
        return facts.filter { !$0.value.isEmpty }
    }
}

extension String {
    /// Blanks folded and trimmed.
    var folded: String {
        split { $0.isWhitespace || $0 == "\0" }.joined(separator: " ")
    }
}

/// A known difference: which mail, which fact, and why ours is kept.
struct KnownDifference: Hashable, CustomStringConvertible {
    let mail: String
    let fact: String
    let reason: String
    var description: String { "\(mail): \(fact)" }

    init(_ mail: String, _ fact: String, _ reason: String) {
        (self.mail, self.fact, self.reason) = (mail, fact, reason)
    }

    /// The rows of one reason: mail → facts.
    static func rows(because reason: String, _ facts: [String: [String]]) -> [KnownDifference] {
        facts.flatMap { mail, facts in facts.map { KnownDifference(mail, $0, reason) } }
    }
}

/// The difference of two readings, as the table sees it.
enum Differential {
    /// Lines about each difference that the table does not have, and about each row of it that is stale.
    static func complaints(
        about pairs: [(mail: String, ours: MailFacts, theirs: MailFacts)], known: [KnownDifference]
    ) -> [String] {
        var complaints: [String] = []
        var unused = Set(known.map(\.description))
        for pair in pairs {
            for fact in Set(pair.ours.keys).union(pair.theirs.keys).sorted()
            where pair.ours[fact] != pair.theirs[fact] {
                let name = "\(pair.mail): \(fact)"
                if known.contains(where: { $0.description == name }) {
                    unused.remove(name)
                } else {
                    let (ours, theirs) = around(pair.ours[fact] ?? "", pair.theirs[fact] ?? "")
                    complaints.append("\(name)\n      ours   \(ours)\n      theirs \(theirs)")
                }
            }
        }
        return complaints + unused.sorted().map { "stale row: \($0)" }
    }

    private static func around(_ ours: String, _ theirs: String) -> (String, String) {
        let same = ours.commonPrefix(with: theirs).count
        let from = max(0, same - 20)
        return (String(ours.dropFirst(from).prefix(100)), String(theirs.dropFirst(from).prefix(100)))
    }
}

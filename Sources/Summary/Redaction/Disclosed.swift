package import Flagging
package import Wording

/// A text as it may be shown (S3): what stayed, and for each redaction its ground. What is redacted is not in it.
package struct Disclosed: Hashable, Sendable, ExpressibleByStringLiteral {
    /// One piece of it.
    package enum Part: Hashable, Sendable {
        /// As it was written.
        case kept(String)
        /// Redacted by us; a run of words is one redaction.
        case redacted(RedactionGround)
        /// Left out by the writer, before it reached us.
        case leftOut
    }

    /// Its pieces in their order.
    package var parts: [Part]

    /// A text of which nothing is redacted.
    init(_ text: String) { parts = text.isEmpty ? [] : [.kept(text)] }

    init(parts: [Part]) { self.parts = parts }

    /// A text of this program's own, which is nobody's.
    package init(stringLiteral text: String) { self.init(text) }

    /// A value that goes whole.
    static let redacted = Disclosed(parts: [.redacted(.usual)])

    /// The text with a mark in the place of each redaction.
    package func text(in language: Language) -> String {
        parts.map { part in
            switch part {
            case .kept(let text): text
            case .redacted(let ground): ground.mark(in: language)
            case .leftOut: SummaryText.leftOutMark.text(in: language)
            }
        }.joined()
    }

    /// The grounds of its redactions, one for each.
    package var grounds: [RedactionGround] {
        parts.compactMap { if case .redacted(let ground) = $0 { ground } else { nil } }
    }

    /// How many times its writer had left something out.
    package var leftOutCount: Int { parts.count { $0 == .leftOut } }
}

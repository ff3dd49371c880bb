import Control
import Flagging
import Matching
import Wording

/// How a mail is read, for people.
struct MailPage {
    let reading: MailReading
    let language: Language
    /// Where the mail's date is shown.
    let zone: ZoneTable

    var page: Page {
        var page = Page()
        page.heading(reading.file)
        page.add(.fields(fields))
        for line in proposal { page.add(.item(line, indent: 2, .faint)) }
        page.heading(label(.headers))
        for header in reading.headers { page.add(.item("\(header.name): \(header.value)", indent: 2, .plain)) }
        page.heading(label(.parts))
        page.add(.table(parts))
        page.heading(label(.text))
        page.add(.verbatim(reading.text))
        return page
    }

    private func label(_ label: ReadLabel) -> String { label.text(in: language) }

    private var fields: Fields {
        var fields = Fields()
        fields.add(label(.from), each: reading.from)
        fields.add(Label.subject.text(in: language), reading.subject)
        let date = reading.date.map { Instant($0).localText(in: zone, style: .dated, language: language) }
        fields.add(label(.date), date ?? label(.none))
        fields.add(Label.messageID.text(in: language), reading.messageID ?? label(.none))
        fields.add(label(.inReplyTo), each: reading.inReplyTo)
        fields.add(label(.references), each: reading.references)
        fields.add(label(.anomalies), each: reading.anomalies.isEmpty ? [label(.none)] : reading.anomalies)
        fields.add(label(.trust), verdict, reading.verdict == "suspicious" ? .late : .plain)
        fields.add(label(.because), reading.reason.text(in: language))
        fields.add(label(.way), each: way)
        fields.add(label(.clauses), each: clauses)
        let kind = reading.kind.map { Finding.Kind(word: $0)?.text(in: language) ?? $0 }
        fields.add(label(.kind), kind ?? Finding.Kind.unrecognised.text(in: language))
        fields.add(label(.rule), reading.rule)
        fields.add(Label.platform.text(in: language), reading.platform)
        if let bounce = reading.bounce {
            fields.add(label(.bounce), each: bounce.recipients)
            fields.add(label(.deliveryStatus), bounce.status)
            fields.add(Label.messageID.text(in: language), bounce.originalMessageID)
        }
        fields.add(label(.matches), each: reading.matches.isEmpty ? [label(.none)] : reading.matches.map(text))
        return fields
    }

    /// What would have made a receipt of it, to be written down where its sentences are as harmless as they look; or what a
    /// rule could know it by, with the kind and the sentence left to a person.
    private var proposal: [String] {
        guard let platform = reading.platform, !reading.unknown.isEmpty else { return [] }
        // TOML's own escapes of a basic string are JSON's.
        let phrases = reading.unknown.map { JSONValue.string($0).text }
        let isReceipt = reading.rule != Examiner.noRule
        return [
            (isReceipt ? Notice.receiptProposal : .ruleProposal).text(in: language), "[[platform]]",
            "id = \"\(platform)\"", "[[platform.rule]]", isReceipt ? "kind = \"receipt\"" : "kind = \"…\"",
            "body = [\(phrases.joined(separator: ", "))]",
        ]
    }

    /// The verdict as one sentence.
    private var verdict: String {
        switch Trust.Verdict(rawValue: reading.verdict) {
        case .verified: Notice.verifiedMeans.text(in: language)
        case .suspicious: Notice.suspiciousMeans.text(in: language)
        case .unverified: Notice.unverifiedMeans.text(in: language)
        case nil: reading.verdict
        }
    }

    /// T2: the lines that were passed on the way down, and where it ended.
    private var way: [String] {
        let account = reading.account
        return account.passed
            + [account.border.map { "\(label(.border)): \($0)" } ?? account.ended?.text(in: language)]
            .compactMap(\.self)
    }

    /// T3: which clauses hold, and what speaks against the others.
    private var clauses: [String] {
        TrustAccount.Clause.allCases.compactMap { clause in
            guard let outcome = reading.account.clauses[clause] else { return nil }
            let answer = outcome.map { "\(label(.no)), \($0.text(in: language))" } ?? label(.yes)
            return "(\(clause.rawValue)) \(clause.text(in: language)): \(answer)"
        }
    }

    private func text(_ match: MailReading.Match) -> String {
        "\(match.flag), \(Finding.Strength(word: match.strength)?.text(in: language) ?? match.strength)"
    }

    private var parts: Table {
        let labels: [ReadLabel] = [.partType, .charset, .filename, .bytes]
        var table = Table(labels.map { .init(heading: label($0), isFlexible: $0 == .filename) })
        for part in reading.parts {
            table.add(
                .init(part.type), .init(part.charset ?? "–"), .init(part.filename ?? "–"), .init("\(part.bytes)"))
        }
        return table
    }
}

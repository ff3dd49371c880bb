import Control
import Flagging
import Matching
import Service
import Wording

/// Held mail, a block each: what it is, why it is held, and what to type.
struct InboxPage {
    let rows: [HeldRow]
    let face: Clockface

    private var language: Language { face.language }
    /// Characters of the hash that are shown; the daemon takes any beginning that only one mail has.
    static let hashLength = 12

    var page: Page {
        guard !rows.isEmpty else { return Page(.sentence(Notice.nothingHeld.text(in: language), .plain)) }
        var page = Page()
        page.heading(Heading.inbox.text(in: language))
        for (index, row) in rows.enumerated() {
            if index > 0 { page.add(.gap) }
            page.add(.fields(fields(row)))
            if row.purged != nil { page.add(.item(Notice.heldOfPurged.text(in: language), indent: 2, .plain)) }
            page.add(.item(command(row), indent: 2, .faint))
            for line in proposal(row) { page.add(.item(line, indent: 2, .faint)) }
        }
        return page
    }

    private func label(_ label: Label) -> String { label.text(in: language) }

    private func fields(_ row: HeldRow) -> Fields {
        var fields = Fields()
        fields.add(label(.mail), String(row.mail.prefix(Self.hashLength)))
        fields.add(label(.arrived), face.text(row.occurred, row.occurredText, .dated))
        fields.add(label(.platform), row.platform)
        fields.add(label(.sender), row.from)
        fields.add(label(.subject), row.subject)
        let kind = Finding.Kind(word: row.kind)?.text(in: language) ?? row.kind
        fields.add(label(.kind), row.rule.map { "\(kind) (\($0))" } ?? kind)
        let verdict = Trust.Verdict(rawValue: row.verdict)
        fields.add(
            label(.verdict), "\(verdict?.text(in: language) ?? row.verdict): \(reason(row))",
            verdict == .suspicious ? .late : .plain)
        fields.add(label(.candidates), each: row.candidates.map { "\($0.flag), \(strength($0.strength))" })
        fields.add(label(.path), row.path)
        return fields
    }

    private func reason(_ row: HeldRow) -> String {
        TrustReason(code: row.reason, values: row.reasonValues).text(in: language)
    }

    private func strength(_ word: String) -> String { Finding.Strength(word: word)?.text(in: language) ?? word }

    /// What would have made a new sender known, to be written down: linking his mail does the same for this ledger. And what
    /// would have made a sent copy a flag (R5).
    private func proposal(_ row: HeldRow) -> [String] {
        // Which words nobody knows stands in the mail, which is read where it lies; a new sender is known first.
        let isUnknown = [Examiner.unknownWords, Examiner.noRule].contains(row.rule) && row.platform != nil
        if isUnknown, row.reason != TrustReason.Code.newSender.rawValue, !row.path.isEmpty {
            return ["flagwatch read '\(row.path)'"]
        }
        if row.rule == Examiner.noChannelRule, let platform = row.platform {
            return [
                Notice.channelProposal.text(in: language), "[[platform]]", "id = \"\(platform)\"",
                "[[platform.channel]]", "id = \"mail\"", "addresses = [\"…\"]",
            ]
        }
        guard row.purged == nil, row.reason == TrustReason.Code.newSender.rawValue, let platform = row.platform,
            let from = row.from,
            !from.contains(",")
        else { return [] }
        return [
            Notice.senderProposal.text(in: language), "[[platform]]", "id = \"\(platform)\"", "senders = [\"\(from)\"]",
        ]
    }

    private func command(_ row: HeldRow) -> String {
        // L5: nothing is added to a flag whose values were erased.
        if row.purged != nil { return "flagwatch dismiss \(row.mail.prefix(Self.hashLength))" }
        let kinds = FactKind.allCases.map(\.rawValue)
        let flag = row.candidates.first?.flag ?? "ID"
        let kind = kinds.contains(row.kind) ? row.kind : "KIND"
        return "flagwatch link \(row.mail.prefix(Self.hashLength)) \(flag) \(kind)"
    }
}

extension Finding.Kind {
    /// The kind that a word of the interface names.
    init?(word: String) {
        switch word {
        case "sent-copy": self = .sentCopy(platform: "", channel: "")
        case "unrecognised": self = .unrecognised
        default:
            guard let kind = FactKind(rawValue: word) else { return nil }
            self = .fact(kind)
        }
    }
}

extension Finding.Strength {
    /// The strength that a word of the interface names.
    init?(word: String) {
        guard let strength = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = strength
    }
}

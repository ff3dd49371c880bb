import Flagging
import Matching

extension PlatformDraft {
    /// What a platform's mail can be. The rest of the kinds are ours, or a person's.
    private static let kinds: [(String, FactKind)] = [
        FactKind.receipt, .reaction, .question, .portalNotice, .notAccepted, .bounce, .delay, .automaticReply,
    ].map { ($0.rawValue, $0) }

    /// `[[platform.rule]]`. A rule without an id is called by its platform, its kind and its number.
    static func rules(_ reader: TableReader, platform: String) -> [RecognitionRule] {
        var seen: [String: Place] = [:]
        return reader.tables("rule", title: "[[platform.rule]]").enumerated().compactMap { number, rule in
            defer { reader.absorb(rule) }
            let id = rule.token("id")
            let kind = rule.choice("kind", required: "\"reaction\"", among: kinds)
            let subject = rule.phrases("subject"), body = rule.phrases("body"), unless = rule.phrases("unless")
            let from = rule.senders("from")
            let header = headerPhrases(rule)
            if !rule.isRefused, subject.isEmpty, body.isEmpty, header.isEmpty, from.isEmpty {
                rule.refuse(
                    rule.place, "\(rule.title) asks for nothing, so every mail would match",
                    "add subject, body, header or from")
            }
            rule.finish()
            if let id { rule.refuseSecond(id, named: "rule", seen: &seen) }
            guard let kind else { return nil }
            return RecognitionRule(
                id: id?.value ?? "\(platform)-\(kind.value.rawValue)-\(number + 1)", kind: kind.value,
                subject: subject, body: body, header: header, from: from, unless: unless)
        }
    }

    private static func headerPhrases(_ rule: TableReader) -> [RecognitionRule.HeaderPhrase] {
        rule.tables("header", title: "header").compactMap { phrase in
            defer { rule.absorb(phrase) }
            let name = phrase.value(
                "name", required: "\"X-Auto-Response-Suppress\"", remedy: "write the name of a header field"
            ) { isFieldName($0) ? $0 : nil }
            let contains = phrase.string("contains", like: "\"…\"")
            phrase.finish()
            return name.map { RecognitionRule.HeaderPhrase(name: $0.value, contains: contains?.value ?? "") }
        }
    }

    /// RFC 5322, section 2.2: printable US-ASCII without the colon.
    private static func isFieldName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
    }

    /// `[[platform.reference]]`: how it writes its case numbers.
    static func references(_ reader: TableReader, platform: String) -> [ReferencePattern] {
        var seen: [String: Place] = [:]
        return reader.tables("reference", title: "[[platform.reference]]").enumerated().compactMap { number, pattern in
            defer { reader.absorb(pattern) }
            let id = pattern.token("id")
            let form = pattern.choice(
                "form", required: "\"number\"", among: ReferencePattern.Form.allCases.map { ($0.rawValue, $0) })
            let leads = pattern.phrases("leads")
            let length = length(pattern)
            let places = places(pattern)
            pattern.finish()
            if let id { pattern.refuseSecond(id, named: "reference", seen: &seen) }
            guard let form else { return nil }
            return ReferencePattern(
                id: id?.value ?? "\(platform)-\(form.value.rawValue)-\(number + 1)", form: form.value, leads: leads,
                length: length ?? 4...64, places: places ?? [.subject, .body])
        }
    }

    /// `length = [8, 20]`: from and to, in characters.
    private static func length(_ pattern: TableReader) -> ClosedRange<Int>? {
        guard let node = pattern.node("length") else { return nil }
        let remedy = "write the least and the greatest number of characters, such as length = [8, 20]"
        guard case .array(let bounds) = node.value, bounds.count == 2, case .integer(let least) = bounds[0].value,
            case .integer(let most) = bounds[1].value, (1...200).contains(least), (least...200).contains(most)
        else {
            pattern.refuse(node.place, "length in \(pattern.title) is no range from 1 to 200", remedy)
            return nil
        }
        return least...most
    }

    private static func places(_ pattern: TableReader) -> Set<ReferencePattern.Place>? {
        guard let names = pattern.strings("places", like: "[\"subject\", \"body\"]") else { return nil }
        var places: Set<ReferencePattern.Place> = []
        for name in names {
            if let place = ReferencePattern.Place(rawValue: name.value) {
                places.insert(place)
            } else {
                pattern.refuse(
                    name.place, "places in \(pattern.title) has \(Quoted(name.value))",
                    "known are \"subject\", \"body\", \"address\"")
            }
        }
        return places
    }
}

import Flagging

/// One pass over a text for what selects a flag: our tokens and the platforms' references.
struct ReferenceScanner: Sendable {
    /// A reference that stands in a mail.
    struct Hit: Hashable, Sendable {
        var value: String
        var platform: String
        /// The number of its pattern.
        var pattern = 0
        /// It is a number without a lead word: it may be anything, and is only looked up.
        var isBare = false
    }

    /// A class, because it is looked at for each word of each mail, and a value would be copied each time.
    private final class Entry: Sendable {
        let pattern: ReferencePattern
        let platform: String
        let leads: [[UInt8]]

        init(pattern: ReferencePattern, platform: String, leads: [[UInt8]]) {
            self.pattern = pattern
            self.platform = platform
            self.leads = leads
        }
    }

    private let entries: [Entry]
    private let subject: ReferenceStarts
    private let body: ReferenceStarts

    init(_ platforms: [PlatformProfile]) {
        var entries: [Entry] = []
        for platform in platforms {
            for pattern in platform.references {
                let leads = pattern.leads.map { Array($0.lowercased().utf8).filter { !$0.isSpace } }
                entries.append(
                    Entry(pattern: pattern, platform: platform.id, leads: leads.filter { !$0.isEmpty }))
            }
        }
        self.entries = entries
        func starts(_ place: ReferencePattern.Place) -> ReferenceStarts {
            let here = entries.enumerated().filter { $0.element.pattern.places.contains(place) }
            return ReferenceStarts(here.map { (number: $0.offset, heads: Self.heads($0.element)) })
        }
        subject = starts(.subject)
        body = starts(.body)
    }

    /// How an entry can begin: with a lead, or with one byte of its value.
    private static func heads(_ entry: Entry) -> [ReferenceStarts.Head] {
        let shortest = entry.pattern.length.lowerBound
        switch entry.pattern.form {
        case .bracketedNumber, .bracketedCode: return [ReferenceStarts.Head(bytes: Array("[".utf8))]
        case .salesforceReference: return [ReferenceStarts.Head(bytes: Array("ref:".utf8))]
        case .salesforceThread: return [ReferenceStarts.Head(bytes: Array("thread::".utf8))]
        case .plusToken: return []
        case .number where entry.leads.isEmpty:
            return (0x30...0x39).map { ReferenceStarts.Head(bytes: [$0], run: shortest) }
        case .base32 where entry.leads.isEmpty:
            let letters = (0...255).map { UInt8($0) }.filter(\.isBase32)
            return letters.map { ReferenceStarts.Head(bytes: [$0], run: shortest) }
        case .number, .base32:
            return entry.leads.filter { $0[0].isAlphanumeric }.map { ReferenceStarts.Head(bytes: $0) }
        }
    }

    /// The references in a subject or a body, each once.
    func hits(in text: [UInt8], place: ReferencePattern.Place) -> [Hit] {
        var hits: [Hit] = []
        let starts = place == .subject ? subject : body
        starts.forEach(in: text) { index, number in
            guard hits.count < 100, let value = value(entries[number], text, index) else { return }
            let pattern = entries[number].pattern
            let hit = Hit(
                value: value, platform: entries[number].platform, pattern: number,
                isBare: pattern.form == .number && pattern.leads.isEmpty)
            if !hits.contains(hit) { hits.append(hit) }
        }
        return hits
    }

    /// The plus-tokens among addresses.
    func hits(in addresses: [String]) -> [Hit] {
        var hits: [Hit] = []
        for (number, entry) in entries.enumerated() where entry.pattern.form == .plusToken {
            for address in addresses {
                guard let at = address.lastIndex(of: "@"), let plus = address[..<at].firstIndex(of: "+"),
                    entry.leads.contains(Array(address[..<plus].lowercased().utf8))
                else { continue }
                let token = address[address.index(after: plus)..<at].lowercased()
                guard entry.pattern.length.contains(token.utf8.count) else { continue }
                hits.append(Hit(value: "+" + token, platform: entry.platform, pattern: number))
            }
        }
        return hits
    }

    private func value(_ entry: Entry, _ text: [UInt8], _ index: Int) -> String? {
        let length = entry.pattern.length
        switch entry.pattern.form {
        case .bracketedNumber, .bracketedCode:
            return Self.bracketed(text, index, isNumber: entry.pattern.form == .bracketedNumber, length)
        case .salesforceReference: return Self.salesforceReference(text, index)
        case .salesforceThread: return Self.salesforceThread(text, index)
        case .plusToken: return nil
        case .number, .base32:
            guard let start = Self.valueStart(entry.leads, text, index) else { return nil }
            var end = start
            if entry.pattern.form == .number {
                while end < text.count, text[end].isDigit { end += 1 }
            } else {
                while end < text.count, text[end].isBase32 { end += 1 }
            }
            guard length.contains(end - start), end == text.count || !text[end].isAlphanumeric else { return nil }
            let run = text[start..<end]
            return entry.pattern.form == .number ? Self.unpadded(run) : String(decoding: run, as: UTF8.self)
        }
    }

    /// After the lead words and the punctuation that may follow them.
    private static func valueStart(_ leads: [[UInt8]], _ text: [UInt8], _ index: Int) -> Int? {
        if leads.isEmpty { return index }
        for lead in leads {
            var (place, matched) = (index, 0)
            while matched < lead.count, place < text.count {
                if text[place].isSpace {
                    place += 1
                } else if text[place].lowered == lead[matched] {
                    place += 1
                    matched += 1
                } else {
                    break
                }
            }
            guard matched == lead.count else { continue }
            let limit = min(text.count, place + 6)
            while place < limit, text[place].isSpace || "#:[(-.*".utf8.contains(text[place]) { place += 1 }
            return place
        }
        return nil
    }
}

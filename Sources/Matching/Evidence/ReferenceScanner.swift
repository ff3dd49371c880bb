import Flagging

/// One pass over a text for what selects a flag: our tokens and the platforms' references.
struct ReferenceScanner: Sendable {
    /// A reference that stands in a mail.
    struct Hit: Hashable, Sendable {
        var value: String
        var platform: String
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
    /// Which entries can begin at a byte: nearly every byte of a mail begins none.
    private let starts: [[Int]]
    /// Whether any can begin with two bytes (by the first times 256 and the second), and whether a word goes on at a
    /// byte.
    private let isStart: [Bool]
    private static let isWord = (0...255).map { UInt8($0).isAlphanumeric }

    init(_ platforms: [PlatformProfile]) {
        var entries: [Entry] = []
        for platform in platforms {
            for pattern in platform.references {
                let leads = pattern.leads.map { Array($0.lowercased().utf8).filter { !$0.isSpace } }
                entries.append(
                    Entry(pattern: pattern, platform: platform.id, leads: leads.filter { !$0.isEmpty }))
            }
        }
        var starts = [[Int]](repeating: [], count: 256)
        for (number, entry) in entries.enumerated() {
            for byte in Self.firstBytes(entry) { starts[Int(byte)].append(number) }
        }
        self.entries = entries
        self.starts = starts
        isStart = Self.pairs(entries, starts)
    }

    private static func pairs(_ entries: [Entry], _ starts: [[Int]]) -> [Bool] {
        var pairs = [Bool](repeating: false, count: 65_536)
        for first in 0..<256 {
            for entry in starts[first].map({ entries[$0] }) {
                let leads = entry.leads.filter { Int($0[0]) == Int(UInt8(first).lowered) }
                // Without a lead of two bytes anything may follow, and blanks may stand between the letters of any.
                let isOpen = leads.isEmpty || leads.contains { $0.count == 1 }
                for second in 0..<256 {
                    let byte = UInt8(second)
                    let fits = isOpen || byte.isSpace || leads.contains { $0[1] == byte.lowered }
                    if fits { pairs[first * 256 + second] = true }
                }
            }
        }
        return pairs
    }

    private static func firstBytes(_ entry: Entry) -> [UInt8] {
        switch entry.pattern.form {
        case .bracketedNumber, .bracketedCode: [UInt8(ascii: "[")]
        case .salesforceReference: [UInt8(ascii: "r")]
        case .salesforceThread: [UInt8(ascii: "t")]
        case .plusToken: []
        case .number where entry.leads.isEmpty: (0x30...0x39).map { $0 }
        case .base32 where entry.leads.isEmpty: (0...255).filter { UInt8($0).isBase32 }.map { UInt8($0) }
        case .number, .base32:
            Set(entry.leads.flatMap { [$0[0], $0[0] & ~0x20] }).filter { $0.isAlphanumeric }.sorted()
        }
    }

    /// The references in a subject or a body, each once.
    func hits(in text: [UInt8], place: ReferencePattern.Place) -> [Hit] {
        var hits: [Hit] = []
        guard !entries.isEmpty else { return [] }
        for index in wordStarts(in: text) {
            for number in starts[Int(text[index])] where entries[number].pattern.places.contains(place) {
                guard let value = value(entries[number], text, index) else { continue }
                let hit = Hit(value: value, platform: entries[number].platform)
                if !hits.contains(hit), hits.count < 100 { hits.append(hit) }
            }
        }
        return hits
    }

    /// Where a word begins with a byte with which a reference can begin.
    private func wordStarts(in text: [UInt8]) -> [Int] {
        var indices: [Int] = []
        text.withUnsafeBufferPointer { text in
            isStart.withUnsafeBufferPointer { isStart in
                Self.isWord.withUnsafeBufferPointer { isWord in
                    var isInWord = false
                    for index in text.indices {
                        let byte = Int(text[index])
                        let next = index + 1 < text.count ? Int(text[index + 1]) : 0x20
                        if !isInWord, isStart[byte * 256 + next] { indices.append(index) }
                        isInWord = isWord[byte]
                    }
                }
            }
        }
        return indices
    }

    /// The plus-tokens among addresses.
    func hits(in addresses: [String]) -> [Hit] {
        var hits: [Hit] = []
        for entry in entries where entry.pattern.form == .plusToken {
            for address in addresses {
                guard let at = address.lastIndex(of: "@"), let plus = address[..<at].firstIndex(of: "+"),
                    entry.leads.contains(Array(address[..<plus].lowercased().utf8))
                else { continue }
                let token = address[address.index(after: plus)..<at].lowercased()
                guard entry.pattern.length.contains(token.utf8.count) else { continue }
                hits.append(Hit(value: "+" + token, platform: entry.platform))
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

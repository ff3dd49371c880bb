/// Where references can begin in a text. Every byte of every mail of a first ingest is looked at for this, so a word that
/// begins no reference costs a look into one table, and one that begins like a lead a comparison of four bytes.
struct ReferenceStarts: Sendable {
    /// What can begin with a byte.
    private struct Start: Sendable {
        struct Entry: Sendable {
            var number: Int
            var heads = Heads()
        }

        var entries: [Entry] = []
    }

    private let starts: [Start]
    /// Whether a word that begins with two bytes (the first times 256 and the second) can begin a reference.
    private let isStart: [Bool]
    private static let isWord = (0...255).map { UInt8($0).isAlphanumeric }

    /// - Parameter entries: each by its number, with how it can begin.
    init(_ entries: [(number: Int, heads: [Head])]) {
        var starts = [Start](repeating: Start(), count: 256)
        var isStart = [Bool](repeating: false, count: 65_536)
        for (number, heads) in entries {
            for head in heads {
                for first in Self.cases(head.bytes[0]) {
                    if starts[Int(first)].entries.last?.number != number {
                        starts[Int(first)].entries.append(Start.Entry(number: number))
                    }
                    starts[Int(first)].entries[starts[Int(first)].entries.count - 1].heads.add(head)
                    for second in 0...255 {
                        // Blanks may stand between the letters of a lead.
                        let byte = UInt8(second)
                        let fits = head.bytes.count == 1 || byte.isSpace || byte.lowered == head.bytes[1]
                        if fits { isStart[Int(first) * 256 + second] = true }
                    }
                }
            }
        }
        self.starts = starts
        self.isStart = isStart
    }

    private static func cases(_ byte: UInt8) -> [UInt8] { byte.isLower ? [byte, byte & ~0x20] : [byte] }

    /// Calls with each place where a word begins that can begin a reference, and the number of the entry it may be.
    func forEach(in text: [UInt8], _ body: (_ index: Int, _ entry: Int) -> Void) {
        text.withUnsafeBufferPointer { text in
            isStart.withUnsafeBufferPointer { isStart in
                Self.isWord.withUnsafeBufferPointer { isWord in
                    var isInWord = false
                    for index in text.indices {
                        let byte = Int(text[index])
                        let next = index + 1 < text.count ? Int(text[index + 1]) : 0x20
                        if !isInWord, isStart[byte * 256 + next] {
                            tell(Look(text, at: index), starts[byte], index, body)
                        }
                        isInWord = isWord[byte]
                    }
                }
            }
        }
    }

    private func tell(_ look: Look, _ start: Start, _ index: Int, _ body: (Int, Int) -> Void) {
        for place in start.entries.indices where start.entries[place].heads.begin(with: look) {
            body(index, start.entries[place].number)
        }
    }
}

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
        /// Those of all entries.
        var heads = Heads()
    }

    /// How references begin.
    private struct Heads: Sendable {
        /// The first four bytes of leads, in lower case; nil where fewer decide.
        private var words: [UInt32]? = []
        /// The fewest letters and digits that stand at the beginning, as far as that is looked at.
        private var shortestRun = longestRun

        static let longestRun = 4

        mutating func add(_ head: Head) {
            shortestRun = min(shortestRun, head.run)
            if head.bytes.count < 4 { words = nil }
            words?.append(ReferenceStarts.word(head.bytes.prefix(4)))
        }

        func begin(with look: Look) -> Bool {
            guard look.run >= shortestRun else { return false }
            guard let words, let word = look.word else { return true }
            return words.contains(word)
        }
    }

    /// What stands where a reference may begin.
    private struct Look {
        /// Four bytes in lower case without the blanks between them: blanks may stand between the letters of a lead. Nil
        /// where they are many, or the text ends.
        var word: UInt32?
        /// The letters and digits at the beginning, at most `Heads.longestRun`.
        var run = 0

        init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
            while run < Heads.longestRun, index + run < text.count, text[index + run].isAlphanumeric { run += 1 }
            var (word, letters): (UInt32, Int) = (0, 0)
            for byte in text[index..<min(index + 16, text.count)] where !byte.isSpace {
                word = word << 8 | UInt32(byte | 0x20)
                letters += 1
                guard letters < 4 else {
                    self.word = word
                    return
                }
            }
        }
    }

    /// How an entry can begin: with these bytes, in lower case, of which so many letters and digits are certain.
    struct Head: Sendable {
        var bytes: [UInt8]
        var run = 0
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
                    starts[Int(first)].heads.add(head)
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
        for index in places(in: text) {
            let look = text.withUnsafeBufferPointer { Look($0, at: index) }
            let byte = Int(text[index])
            for place in starts[byte].entries.indices where starts[byte].entries[place].heads.begin(with: look) {
                body(index, starts[byte].entries[place].number)
            }
        }
    }

    private func places(in text: [UInt8]) -> [Int] {
        var places: [Int] = []
        text.withUnsafeBufferPointer { text in
            isStart.withUnsafeBufferPointer { isStart in
                Self.isWord.withUnsafeBufferPointer { isWord in
                    var isInWord = false
                    for index in text.indices {
                        let byte = Int(text[index])
                        let next = index + 1 < text.count ? Int(text[index + 1]) : 0x20
                        if !isInWord, isStart[byte * 256 + next],
                            starts[byte].heads.begin(with: Look(text, at: index))
                        {
                            places.append(index)
                        }
                        isInWord = isWord[byte]
                    }
                }
            }
        }
        return places
    }

    /// Four bytes with their letters in lower case. Other bytes that become equal by it are told apart by who reads on.
    private static func word(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    }
}

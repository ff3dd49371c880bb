extension ReferenceStarts {
    /// How references begin.
    struct Heads: Sendable {
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
    struct Look {
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

    /// Four bytes with their letters in lower case. Other bytes that become equal by it are told apart by who reads on.
    private static func word(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    }
}

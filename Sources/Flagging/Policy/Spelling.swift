/// Finds the word that somebody probably meant.
public enum Spelling {
    /// The known word nearest to a misspelt one, or the only one that it is short for, as `tk25` for `tk2025`; nil where none
    /// is near enough to be meant. Of one letter, or none, every short word is near, and nothing was meant that could be
    /// known.
    public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        guard word.count(where: { !$0.isWhitespace }) > 1 else { return nil }
        let word = word.lowercased()
        let most = max(1, word.count / 3)
        let ranked = known.map { (distance(word, $0.lowercased()), $0) }
        if let best = ranked.min(by: { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }), best.0 <= most { return best.1 }
        let longer = known.filter { isShort(word, for: $0.lowercased()) }
        return longer.count == 1 ? longer[0] : nil
    }

    /// Whether a word begins as the other, and its letters stand in the other in their order.
    private static func isShort(_ word: String, for other: String) -> Bool {
        guard word.first == other.first, word.count < other.count else { return false }
        var rest = word[...]
        for character in other where character == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    /// The known word that was typed, in any case; nil where there is none.
    public static func match(_ word: String, among known: some Sequence<String>) -> String? {
        var inAnotherCase: String?
        for candidate in known {
            if candidate == word { return candidate }
            if inAnotherCase == nil, candidate.lowercased() == word.lowercased() { inAnotherCase = candidate }
        }
        return inAnotherCase
    }

    /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, each counted once.
    public static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.prefix(64)), right = Array(right.prefix(64))
        var before: [Int] = []
        var above = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let isSame = left[row] == right[column]
                var best = min(above[column] + (isSame ? 0 : 1), above[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            (before, above) = (above, current)
        }
        return above[right.count]
    }
}

/// A thread as help desks send it: above each contribution stands its author's line, the newest first ("Kim (Snap), Mar 16,
/// 2027, 09:59 GMT+1:"). What the platform's own people wrote last is the mail's text; what stands below the next such line is
/// older, and quoted.
enum HelpDeskThread {
    /// The text without the author's line and what is older. As it is where the newest contribution is not the platform's: under
    /// any other line may stand what we wrote.
    ///
    /// - Parameter firms: what the platform is called, folded.
    static func newest(in text: String, of firms: Set<String>) -> String {
        guard text.utf8.count <= longestText else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let authors = lines.indices.filter { isAuthorLine(lines[$0]) }
        guard let first = authors.first, isOf(firms, lines[first]) else { return text }
        let end = authors.dropFirst().first ?? lines.endIndex
        return (lines[..<first] + [""] + lines[(first + 1)..<end]).joined(separator: "\n")
    }

    /// In bytes.
    private static let longest = 160
    private static let longestText = 65_536

    /// A name, a date with its year, and a time before a colon: nothing else is written so.
    private static func isAuthorLine(_ line: Substring) -> Bool {
        guard line.utf8.count <= longest, line.utf8.last == UInt8(ascii: ":") else { return false }
        let parts = line.dropLast().split(separator: ",").map { $0.drop { $0 == " " } }
        guard parts.count >= 3, let time = parts.last, !parts[0].contains(where: { ".!?:;".contains($0) }) else {
            return false
        }
        let isTime = time.prefix { $0 != " " }.split(separator: ":").count == 2 && time.first?.isNumber == true
        let hasYear = parts[1..<(parts.count - 1)].contains { part in
            part.split(separator: " ").contains { $0.count == 4 && $0.hasPrefix("20") && Int($0) != nil }
        }
        return isTime && hasYear
    }

    /// Whether the name is followed by the firm's, in brackets.
    private static func isOf(_ firms: Set<String>, _ line: Substring) -> Bool {
        guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")"),
            line[line.index(after: close)...].hasPrefix(",")
        else { return false }
        let firm = FoldedText(String(line[line.index(after: open)..<close]))
        return firms.contains { firm.bytes.starts(with: $0.utf8) && firm.containsWhole(FoldedText($0)) }
    }
}

import Flagging
import Wording

/// Text made safe for one line of GitHub-flavoured Markdown: it reads as it was written and does nothing else. Mail is
/// hostile, so no link, image, code, HTML, table cell or heading can come out of it.
package enum MarkdownText {
    /// A text as a single line, in which nothing is markup.
    package static func escaped(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        var from = rest.startIndex
        while let bracket = rest[from...].firstIndex(of: "[") {
            guard let mark = marks.first(where: rest[bracket...].hasPrefix) else {
                from = rest.index(after: bracket)
                continue
            }
            result += escaped(rest[..<bracket], isFirst: result.isEmpty) + mark
            rest = rest[bracket...].dropFirst(mark.count)
            from = rest.startIndex
        }
        return result + escaped(rest, isFirst: result.isEmpty)
    }

    /// A mark stays readable, so it must not become a link's text or a definition; nor may a line begin a list.
    private static func escaped(_ part: Substring, isFirst: Bool) -> String {
        let openers: [Character] = isFirst ? ["+", "-", "="] : ["(", ":"]
        return (part.first.map(openers.contains) == true ? "\\" : "") + escapedPart(part)
    }

    /// Every mark that may stand in a summary.
    private static let marks = Language.allCases.flatMap { language in
        RedactionGround.allCases.map { $0.mark(in: language) } + [SummaryText.leftOutMark.text(in: language)]
    }

    /// A URL as code, so that no reader can follow it by mistake; as escaped text where code cannot hold it.
    package static func code(_ url: String) -> String {
        let isSafe = url.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && scalar.value >= 32 && scalar.value < 127 && !"`|\\".unicodeScalars.contains(scalar)
        }
        return isSafe && !url.isEmpty ? "`\(url)`" : escaped(url)
    }

    /// `www.` and `://` would become links (GFM, section 6.9), so their `.` and `:` are escaped too.
    private static func escapedPart(_ text: Substring) -> String {
        var result = ""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            if isSilent(scalar) {
                result += "\u{FFFD}"
            } else if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                result += " "
            } else if markup.contains(scalar) || (scalar == ":" && next == "/") || isWeb(scalars, before: index) {
                result += "\\\(scalar)"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static let markup = Set("\\`*_{}[]<>#!|~&@$^".unicodeScalars)

    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isBidiControl || scalar.properties.generalCategory == .format
    }

    private static func isWeb(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
        guard scalars[index] == ".", index >= 3 else { return false }
        return scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
    }
}

/// Brings subjects of one thread to one form, for matching only.
enum SubjectNormalizer {
    /// Reply and forward prefixes as mailers write them in the languages of Europe and beyond, lower case, without
    /// the colon; also the words before the subject in automatic replies.
    private static let prefixes: Set<String> = [
        "re", "fw", "fwd", "aw", "wg", "antw", "antwoord", "betr", "doorst", "doorgestuurd", "tr", "réf", "ref", "rv",
        "res", "enc", "sv", "vs", "vl", "vb", "odp", "pd", "ynt", "ilt", "i̇lt", "bls", "trs", "rif", "r", "i", "fs",
        "ha", "továbbítás", "vá", "ymt", "atb", "fwdd", "rép", "na", "re̦", "πρθ", "απ", "σχετ", "отв", "ответ", "пер",
        "на", "השב", "הועבר", "תשובה", "رد", "الرد", "إعادة توجيه", "回复", "回覆", "答复", "答覆", "转发", "轉寄", "轉發", "返信",
        "転送",
        "답장", "전달", "automatic reply", "automatisch antwoord", "automatische antwort", "réponse automatique", "auto",
        "autosvar", "out of office", "caution", "external", "extern",
    ]

    /// Marks in brackets that gateways put before, in or after a subject.
    private static let marks = ["external", "ext", "extern", "externe", "caution", "sec=", "sec:", "suspected spam"]

    private static let longestBytes = 4_096

    /// The subject without prefixes and marks, blanks folded, lower case.
    static func normalized(_ subject: String) -> String {
        // No subject that a person wrote is longer; the work on a hostile one stays small.
        let lowered = String(decoding: subject.utf8.prefix(longestBytes), as: UTF8.self).lowercased()
        let words = foldedASCII(lowered) ?? folded(lowered)
        var rest = words[...]
        while let shorter = withoutPrefix(rest) { rest = shorter }
        return String(rest)
    }

    private static func folded(_ lowered: String) -> String {
        withoutMarks(lowered.replacingColons).split { $0.isWhitespace }.joined(separator: " ")
    }

    /// The same for what nearly every subject is: ASCII without brackets. Nil for any other.
    private static func foldedASCII(_ lowered: String) -> String? {
        var bytes: [UInt8] = []
        for byte in lowered.utf8 {
            switch byte {
            case 128..., UInt8(ascii: "["), UInt8(ascii: "{"): return nil
            case 9...13, 32: if let last = bytes.last, last != 32 { bytes.append(32) }
            default: bytes.append(byte)
            }
        }
        if bytes.last == 32 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text without the first prefix; nil when it has none. `Re[2]:`, `RE(3):` and `Re^2:` count too.
    private static func withoutPrefix(_ text: Substring) -> Substring? {
        // The longest prefix has 22 characters; a counter adds a few. Bytes tell sooner that there is no colon at all.
        let opening = text.utf8.prefix(256)
        guard let place = opening.firstIndex(of: Byte.colon) else { return nil }
        let bytes = opening[..<place]
        if bytes.allSatisfy({ $0.isLetter || $0 == Byte.space }) { return withoutPlainPrefix(text, colon: place) }
        guard let colon = text.prefix(32).firstIndex(of: ":") else { return nil }
        var name = text[..<colon]
        while let last = name.last, last == " " { name.removeLast() }
        if let counter = name.firstIndex(where: { $0 == "[" || $0 == "(" || $0 == "^" || $0 == "*" }),
            name[counter...].contains(where: \.isNumber)
        {
            name = name[..<counter]
        }
        while let last = name.last, last == " " { name.removeLast() }
        guard prefixes.contains(String(name)) else { return nil }
        return text[text.index(after: colon)...].drop { $0 == " " }
    }

    /// The same where only ASCII letters and blanks stand before the colon, as nearly always.
    private static func withoutPlainPrefix(_ text: Substring, colon: Substring.Index) -> Substring? {
        var name = text.utf8[..<colon]
        while name.last == Byte.space { name.removeLast() }
        guard name.count < 32, prefixes.contains(String(Substring(name))) else { return nil }
        return Substring(text.utf8[text.utf8.index(after: colon)...].drop { $0 == Byte.space })
    }

    /// Without the brackets that hold a mark.
    private static func withoutMarks(_ text: String) -> String {
        guard text.contains("[") || text.contains("{") else { return text }
        var output = ""
        var bracket: String?
        for character in text {
            if character == "[" || character == "{" {
                output += bracket ?? ""
                bracket = String(character)
            } else if (character == "]" || character == "}"), let open = bracket {
                output += isMark(open.dropFirst()) ? " " : open + String(character)
                bracket = nil
            } else if bracket != nil {
                bracket?.append(character)
            } else {
                output.append(character)
            }
        }
        return output + (bracket ?? "")
    }

    private static func isMark(_ content: Substring) -> Bool {
        let content = content.drop { $0.isWhitespace || $0 == "*" }
        // One mark begins like another, so each is tried.
        return marks.contains { mark in
            guard content.hasPrefix(mark) else { return false }
            if mark.hasSuffix("=") || mark.hasSuffix(":") { return true }
            let rest = content.dropFirst(mark.count).drop { $0.isWhitespace || $0 == "*" || $0 == "!" || $0 == ":" }
            return ["", "mail", "email", "e-mail", "sender", "message", "afzender"].contains { rest == $0 }
        }
    }
}

extension String {
    /// With full-width colons as colons.
    fileprivate var replacingColons: String { String(map { $0 == "：" || $0 == "﹕" ? ":" : $0 }) }
}

/// An unsent mail as a file (RFC 5322): mail programs open it as a draft because of `X-Unsent: 1`. Flagwatch never sends
/// it.
struct DraftMail {
    var subject: String
    var body: String
    var messageID: String?
    var from: String?
    var to: String?

    /// The file's text with CRLF line ends.
    var text: String {
        var lines = ["X-Unsent: 1"]
        if let from { lines.append("From: \(DraftMail.oneLine(from))") }
        if let to { lines.append("To: \(DraftMail.oneLine(to))") }
        lines.append("Subject: \(DraftMail.encoded(DraftMail.oneLine(subject)))")
        if let messageID { lines.append("Message-ID: <\(DraftMail.oneLine(messageID))>") }
        lines += [
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "",
        ]
        lines += body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    /// What a person typed must not begin a header of its own.
    private static func oneLine(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }

    /// RFC 2047: text that is not ASCII as encoded words of at most 45 bytes each.
    private static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        var words: [String] = []
        var word: [UInt8] = []
        for character in text {
            if word.count + String(character).utf8.count > 42 {
                words.append(base64(word))
                word = []
            }
            word += Array(String(character).utf8)
        }
        words.append(base64(word))
        return words.map { "=?utf-8?B?\($0)?=" }.joined(separator: "\r\n ")
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let shown = place <= group.count
                result.append(shown ? alphabet[Int(value >> UInt32(18 - 6 * place)) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

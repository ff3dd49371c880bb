/// A Message-ID of ours as people copy it from a mail (RFC 5322, 3.6.4): kept without its angle brackets. One that a
/// mail brings is read by the mail reader, which takes more.
enum MessageIDText {
    /// Without its angle brackets, where it has both.
    static func bare(_ text: String) -> String {
        text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
    }

    /// Whether it is two parts around one `@`, without white space and brackets. Some programs write one without `@`,
    /// against RFC 5322: who copied it with its brackets means it, and mail that answers it is read so too.
    static func isOne(_ bare: String, wasBracketed: Bool) -> Bool {
        let parts = bare.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 || wasBracketed && parts.count == 1, parts.allSatisfy({ !$0.isEmpty }) else {
            return false
        }
        return bare.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && !"<>()\",;".unicodeScalars.contains($0) }
    }
}

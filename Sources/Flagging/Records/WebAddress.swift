/// What counts as the URL of a flagged message: `http` or `https` and a host (RFC 3986). It is kept as written and never
/// fetched.
enum WebAddress {
    /// What is wrong with it; nil where nothing is.
    static func flaw(of text: String) -> TextFlaw? {
        let lower = text.lowercased()
        if lower.hasPrefix("hxxp") || lower.contains("[.]") || lower.contains("(.)") || lower.contains("[:]") {
            return .defanged(text)
        }
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }),
            !text.unicodeScalars.contains(where: isForbidden)
        else { return .notAURL(text) }
        let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        // What stands before the host is a name and a password, or makes another host look like this one.
        if authority.contains("@") { return .userInfo(text) }
        return isHost(authority) ? nil : .notAURL(text)
    }

    /// What ends a URL in any text, so stands in none.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || "<>\"\\^`{|}".unicodeScalars.contains(scalar)
    }

    /// A name of labels, or an address in brackets; then perhaps a port.
    private static func isHost(_ text: Substring) -> Bool {
        let isAddress = text.hasPrefix("[")
        let name = isAddress ? text.prefix { $0 != "]" }.dropFirst() : text.prefix { $0 != ":" }
        let rest = text.dropFirst(name.count + (isAddress ? 2 : 0))
        guard rest.isEmpty || rest.first == ":" && isPort(rest.dropFirst()) else { return false }
        if isAddress { return name.contains(":") && name.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." } }
        // One dot at the end is the root of the names (RFC 1034).
        let labels = (name.hasSuffix(".") ? name.dropLast() : name).split(
            separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            // A hyphen stands inside a label only (RFC 1123, 2.1).
            !label.isEmpty && label.first != "-" && label.last != "-"
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
    }

    /// Digits up to 65535; none is the scheme's own port (RFC 3986, 3.2.3).
    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || text.allSatisfy { $0.isASCII && $0.isNumber } && UInt16(text) != nil
    }
}

/// A domain in the one form in which it is compared: lower case, no final dot, every `xn--` label decoded, so that
/// `xn--bcher-kva.de` and `bücher.de` are the same (RFC 5891, as far as comparing needs it).
struct DomainName: Hashable, Sendable {
    let labels: [String]

    /// Nil for what is no domain: nothing, an empty label, blanks.
    init?(_ text: String) {
        // 253 characters are all that DNS has; whoever writes a megabyte means no domain.
        guard text.utf8.count <= 1_024 else { return nil }
        if let plain = Self.plainLabels(text) {
            labels = plain
            return
        }
        var labels: [String] = []
        // U+3002, U+FF0E and U+FF61 are dots too (RFC 3490, 3.1).
        let dots: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
        var current = String.UnicodeScalarView()
        func finish() -> Bool {
            guard !current.isEmpty, current.count <= 63 else { return false }
            labels.append(Self.decoded(String(current).lowercased()))
            current = String.UnicodeScalarView()
            return true
        }
        for scalar in text.unicodeScalars {
            if dots.contains(scalar) {
                guard finish() else { return nil }
            } else {
                guard scalar.value > 0x20, scalar.value != 0x7F, !"@<>()[],;:\"\\".unicodeScalars.contains(scalar)
                else { return nil }
                current.append(scalar)
            }
        }
        if !current.isEmpty || labels.isEmpty { guard finish() else { return nil } }
        guard labels.count <= 127 else { return nil }
        self.labels = labels
    }

    /// The labels of what nearly every domain is: ASCII letters, digits and hyphens. Nil for any other, which is read with
    /// more care.
    private static func plainLabels(_ text: String) -> [String]? {
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count <= 127 else { return nil }
        for label in labels {
            let isPlain = label.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
            guard isPlain, !label.isEmpty, label.count <= 63 else { return nil }
        }
        return labels.map { decoded(String(Substring($0)).lowercased()) }
    }

    var text: String { labels.joined(separator: ".") }
    var isASCII: Bool { labels.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } }

    /// Equal to the other, or below it at a label boundary (T3).
    func isWithin(_ other: DomainName) -> Bool {
        labels.count >= other.labels.count && labels.suffix(other.labels.count).elementsEqual(other.labels)
    }

    /// The label as Unicode; a label that is no Punycode stays as it is.
    private static func decoded(_ label: String) -> String {
        guard label.hasPrefix("xn--"), let unicode = Punycode.decode(label.utf8.dropFirst(4)), !unicode.isEmpty
        else { return label }
        return unicode.lowercased()
    }
}

import Flagging

extension Record {
    /// The digest of what would be published of an exhibit's words: the same as long as that is the same, whatever is
    /// hidden. Its number is left out, which moves when another exhibit is added before it.
    func form(of exhibit: Exhibit) -> String {
        // What is said of the flag as a whole belongs to its first exhibit.
        let isFirst = exhibit.number == exhibits.first?.number
        let own = isFirst ? [service, channel, ground, signal, rule] : []
        let values: [(String, [Disclosed?])] = [
            ("record", own), ("channel", [exhibit.channel]), ("outcomes", exhibit.outcomes),
            ("subject", [exhibit.subject]),
            ("urls", exhibit.urls), ("references", exhibit.references), ("messageID", [exhibit.messageID]),
            ("sender", [exhibit.sender]), ("text", [exhibit.text?.text]),
        ]
        let text = values.map { name, values in
            "\(name)=" + values.map { $0.map(Self.unambiguous) ?? "-" }.joined(separator: ",")
        }
        let head = "\(id) \(exhibit.kind.rawValue) \(exhibit.posted?.description ?? "-") \(exhibit.text?.cut ?? 0)"
        return SummaryManifest.sha256(of: Array(([head] + text).joined(separator: "\n").utf8))
    }

    /// Each part with its length, so that no two texts look alike.
    private static func unambiguous(_ text: Disclosed) -> String {
        text.parts.map { part in
            switch part {
            case .kept(let text): "k\(text.utf8.count):\(text)"
            case .redacted(let ground): "r\(ground.rawValue)"
            case .leftOut: "l"
            }
        }.joined()
    }
}

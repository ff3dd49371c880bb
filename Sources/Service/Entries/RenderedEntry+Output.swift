public import Flagging

/// The same entry for people and programs without a journal.
extension RenderedEntry {
    /// One JSON object on one line, every value a string, with `__REALTIME_TIMESTAMP` in microseconds: as
    /// `journalctl -o json` prints an entry.
    public var json: String {
        let stamp = "\"__REALTIME_TIMESTAMP\":\"\(issued.seconds * 1_000_000)\""
        let members = fields.map { "\(RenderedEntry.quoted($0.name.rawValue)):\(RenderedEntry.quoted($0.value))" }
        return "{" + ([stamp] + members).joined(separator: ",") + "}"
    }

    /// `2025-10-19 08:00:00  notice   TK25-001 …`: local time, priority and message, for a terminal.
    public func text(in zone: ZoneTable) -> String {
        let local = issued.rfc3339(in: zone)
        let stamp = local.prefix(10) + " " + local.dropFirst(11).prefix(8)
        let width = 8
        let name = priority.name + String(repeating: " ", count: max(0, width - priority.name.count))
        return "\(stamp)  \(name)\(self[.message] ?? "")"
    }

    /// A JSON string literal (RFC 8259, section 7).
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

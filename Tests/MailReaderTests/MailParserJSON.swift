import Foundation

/// The JSON beside each mail of the corpus: what the Rust crate mail-parser reads. A message has `parts` in the order
/// of the mail; part 0 is the root; a body is `{"Multipart": [part numbers]}`, `{"Text": …}`, `{"Html": …}`,
/// `{"Binary": [bytes]}` or `{"Message": message}`; header values are `{"Text": …}`, `{"TextList": […]}`,
/// `{"Address": {"List": […]}}`, `{"DateTime": {…}}`, `{"ContentType": {…}}` or "Empty".
struct MailParserJSON {
    private let parts: [[String: Any]]

    init?(_ json: Any) {
        guard let message = json as? [String: Any], let parts = message["parts"] as? [[String: Any]] else { return nil }
        self.parts = parts
    }

    var facts: MailFacts {
        var facts: MailFacts = [
            "subject": text("subject").folded,
            "from": addresses("from").joined(separator: " ").lowercased(),
            "message-id": text("message_id").split(separator: " ").first.map(String.init) ?? "",
            "references": text("references").folded,
            "in-reply-to": text("in_reply_to").folded,
            "date": date,
        ]
        let leaves = leaves(of: 0)
        facts["leaves"] = leaves.map(\.type).joined(separator: " ")
        for (index, leaf) in leaves.enumerated() { facts["text \(index)"] = leaf.text?.folded }
        return facts.filter { !$0.value.isEmpty }
    }

    // MARK: Fields of the root

    private func values(_ name: String) -> [[String: Any]] {
        let headers = parts.first?["headers"] as? [[String: Any]] ?? []
        return headers.filter { $0["name"] as? String == name }.compactMap { $0["value"] as? [String: Any] }
    }

    private func text(_ name: String) -> String {
        guard let value = values(name).first else { return "" }
        return value["Text"] as? String ?? (value["TextList"] as? [String])?.joined(separator: " ") ?? ""
    }

    private func addresses(_ name: String) -> [String] {
        values(name).flatMap { Self.addresses($0["Address"]) }.compactMap { $0.address }
    }

    /// The mailboxes of `{"List": […]}`, or of the groups of `{"Group": […]}`.
    static func addresses(_ json: Any?) -> [(name: String?, address: String?)] {
        guard let json = json as? [String: Any] else { return [] }
        let groups = json["Group"] as? [[String: Any]] ?? []
        let list = json["List"] as? [[String: Any]] ?? groups.flatMap { $0["addresses"] as? [[String: Any]] ?? [] }
        return list.map { ($0["name"] as? String, $0["address"] as? String) }
    }

    private var date: String {
        guard let value = values("date").first?["DateTime"] as? [String: Any] else { return "" }
        return Self.epochSeconds(value).map { String($0) } ?? ""
    }

    /// Seconds since 1970 of a broken-down date.
    static func epochSeconds(_ value: [String: Any]) -> Int64? {
        func number(_ name: String) -> Int? { value[name] as? Int }
        var parts = DateComponents(
            year: number("year"), month: number("month"), day: number("day"), hour: number("hour"),
            minute: number("minute"), second: number("second"))
        parts.timeZone = .gmt
        guard let date = Calendar(identifier: .gregorian).date(from: parts) else { return nil }
        let offset = (number("tz_hour") ?? 0) * 3600 + (number("tz_minute") ?? 0) * 60
        let sign = value["tz_before_gmt"] as? Bool ?? false ? 1 : -1
        return Int64(date.timeIntervalSince1970) + Int64(sign * offset)
    }

    // MARK: Leaves

    private func leaves(of number: Int) -> [(type: String, text: String?)] {
        guard parts.indices.contains(number) else { return [] }
        let part = parts[number]
        let body = part["body"] as? [String: Any] ?? [:]
        if let children = body["Multipart"] as? [Int] { return children.flatMap { leaves(of: $0) } }
        let type = type(of: part) ?? (body["Message"] == nil ? "text/plain" : "message/rfc822")
        let text = body["Text"] as? String ?? body["Html"] as? String
        return [(type, type.hasPrefix("text/") ? text ?? bytes(body) : nil)]
    }

    private func type(of part: [String: Any]) -> String? {
        let headers = part["headers"] as? [[String: Any]] ?? []
        let value = headers.first { $0["name"] as? String == "content_type" }?["value"] as? [String: Any]
        guard let content = value?["ContentType"] as? [String: Any], let type = content["c_type"] as? String
        else { return nil }
        return (content["c_subtype"] as? String).map { "\(type)/\($0)".lowercased() }
    }

    /// Text that stands as bytes: an attachment.
    private func bytes(_ body: [String: Any]) -> String? {
        let numbers = body["Binary"] as? [Int] ?? body["InlineBinary"] as? [Int]
        return numbers.map { String(decoding: $0.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self) }
    }
}

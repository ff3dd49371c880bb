import MailReader

/// T3 (c) and (e) rest on fields, and a signature proves only those that it names (RFC 6376, 5.4). Where the mail did not come
/// from the platform's own machines, whoever sent it on may have written the others.
enum SignedFields {
    /// The first field that a signature of the platform's leaves open; nil where SPF passed for it, where all are signed, or
    /// where no such signature stands in the mail any more.
    static func missing(
        in message: Message, _ results: [AuthenticationResults], _ domain: DomainName, _ alignment: Alignment
    ) -> String? {
        if isFromItself(results, domain, alignment) { return nil }
        let needed = ["To", "Cc", "Date", "Message-ID"].filter { !message.fields(named: $0).isEmpty }
        for field in message.fields(named: "DKIM-Signature") {
            let tags = TagList.tags(field.unfolded)
            guard tags["d"].map({ alignment.isAligned($0, with: domain) }) ?? false else { continue }
            let signed = (tags["h"] ?? "").split(separator: ":").map { $0.filter { !$0.isWhitespace }.lowercased() }
            if let open = needed.first(where: { !signed.contains($0.lowercased()) }) { return open }
        }
        return nil
    }

    /// Whether SPF passed, for a domain of the platform.
    private static func isFromItself(
        _ results: [AuthenticationResults], _ domain: DomainName, _ alignment: Alignment
    ) -> Bool {
        results.flatMap { $0.results(of: "spf") }.contains { result in
            let senders = result.values("smtp.mailfrom") + result.values("smtp.helo")
            guard result.value == "pass", let sender = senders.first else { return false }
            let name = sender.split(separator: "@").last.map(String.init) ?? sender
            return alignment.isAligned(name, with: domain)
        }
    }
}

import MailReader

/// A mail as it lies in our mailbox: what our gateway wrote on top of what the sender sent. All of it is made up.
struct Letter {
    /// What our gateway says.
    enum Results: Sendable {
        /// DMARC and DKIM pass for the From domain.
        case pass
        /// The field's text after its name, or several.
        case fields([String])
        /// None at all.
        case nothing
    }

    var from: String
    var subject: String
    var body: String
    var to = "flagger@example.nl"
    var cc: String?
    var date: String? = "Mon, 20 Oct 2025 11:59:00 +0200"
    var messageID: String? = "answer.1@mailer.invalid"
    var inReplyTo: String?
    var references: [String] = []
    var results: Results = .pass
    /// Fields of the sender's, above From.
    var fields: [String] = []
    /// Fields between our border and the sender's: where a forger puts his.
    var injected: [String] = []
    var contentType: String?
    /// The field that our gateway wrote when it took the mail in; nil when it never came through it.
    var border: String? =
        "Received: from out.sender.example (out.sender.example [192.0.2.7])\r\n"
        + "\tby mx.example.nl (Postfix) with ESMTPS id 4cQ1; Mon, 20 Oct 2025 12:00:05 +0200 (CEST)"
    /// Fields above the border's: hosts of our own behind the gateway.
    var above = ["Received: from mx.example.nl by store.example.nl with LMTP; Mon, 20 Oct 2025 12:00:06 +0200"]

    var domain: String {
        let address = from.split(separator: "<").last ?? ""
        return String(address.split(separator: "@").last ?? "").filter { $0 != ">" }
    }

    var bytes: [UInt8] {
        var lines = above
        switch results {
        case .pass:
            lines.append(
                "Authentication-Results: mx.example.nl;\r\n\tspf=pass smtp.mailfrom=\(domain);\r\n\tdkim=pass "
                    + "(2048-bit "
                    + "key) header.d=\(domain) header.s=s1;\r\n\tdmarc=pass (p=reject) header.from=\(domain)")
        case .fields(let fields): lines += fields.map { "Authentication-Results: " + $0 }
        case .nothing: break
        }
        if let border { lines.append(border) }
        lines += injected + fields
        lines.append("From: \(from)")
        lines.append("To: \(to)")
        if let cc { lines.append("Cc: \(cc)") }
        lines.append("Subject: \(subject)")
        if let date { lines.append("Date: \(date)") }
        if let messageID { lines.append("Message-ID: <\(messageID)>") }
        if let inReplyTo { lines.append("In-Reply-To: <\(inReplyTo)>") }
        if !references.isEmpty { lines.append("References: " + references.map { "<\($0)>" }.joined(separator: " ")) }
        lines.append("MIME-Version: 1.0")
        lines.append("Content-Type: " + (contentType ?? "text/plain; charset=utf-8"))
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n").utf8)
    }

    var message: Message { Message(reading: bytes) }

    /// The same with something changed.
    func with(_ change: (inout Letter) -> Void) -> Letter {
        var copy = self
        change(&copy)
        return copy
    }
}

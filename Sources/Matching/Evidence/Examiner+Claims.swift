import MailReader

extension Examiner {
    /// The posts that a text names, also inside another URL: gateways of many makers write theirs over every link, and what
    /// a mail points to is asked only to lose none (R5). Of a stranger only those at a platform's hosts are looked at, in the
    /// clear or in what was written over them: newsletters are full of others.
    func postURLs(in text: String, isPlatforms: Bool) -> [(raw: String, url: CanonicalURL)] {
        var urls: [(raw: String, url: CanonicalURL)] = []
        for raw in URLScanner.urls(in: text) where urls.count < Self.mostPosts {
            guard isPlatforms || directory.mayNamePost(raw), !urls.contains(where: { $0.raw == raw }) else { continue }
            for url in [CanonicalURL(raw), CanonicalURL(inside: raw)] { urls += url.map { [(raw, $0)] } ?? [] }
        }
        return urls
    }

    private static let mostPosts = 200

    /// The platforms that a mail says it comes from, by the name that it gives itself or by a label of its domain (R5). That is
    /// no evidence; it keeps an answer from a help desk's own domain from being lost.
    func claims(_ sender: Sender) -> [String] {
        guard !sender.addresses.contains(where: { directory.isOwn($0.address) }) else { return [] }
        let named = Set(sender.addresses.flatMap(directory.named))
        return named.sorted()
    }

    /// What a flag may learn of a mail: references in its fresh text and its subject, one value of a pattern, none that it
    /// quotes from us, and no bare digits without a lead word.
    func lessons(
        _ message: Message, _ found: [ReferenceScanner.Hit], _ addresses: [String]
    ) -> [ReferenceScanner.Hit] {
        guard !found.isEmpty else { return [] }
        let fresh = Array(message.freshText.utf8)
        let subject = Array((message.openingSubject ?? "").utf8)
        let own =
            references.hits(in: subject, place: .subject) + references.hits(in: fresh, place: .body)
            + references.hits(in: addresses)
        let whole = Array(message.text.utf8)
        let body = references.hits(in: whole, place: .body)
        // What stands outside the fresh text as well was ours first.
        let quoted = body.filter { Self.count(of: $0.value, in: whole) > Self.count(of: $0.value, in: fresh) }
        return own.filter { hit in
            !hit.isBare && !quoted.contains(where: { $0.value == hit.value })
                && Set(own.filter { $0.pattern == hit.pattern }.map(\.value)).count == 1
        }
    }

    private static func count(of value: String, in text: [UInt8]) -> Int {
        let value = Array(value.utf8)
        var (count, index) = (0, 0)
        while count < 100, !value.isEmpty, let place = text.place(of: value, from: index) {
            count += 1
            index = place + value.count
        }
        return count
    }
}

/// Mail to many (RFC 2369, RFC 2919).
enum BulkMail {
    static func isOne(_ message: Message) -> Bool {
        message.headers.contains { field in
            if field.isNamed("List-Unsubscribe") || field.isNamed("List-Id") { return true }
            guard field.isNamed("Precedence") else { return false }
            let value = field.value.lowercased()
            return value.contains("bulk") || value.contains("list") || value.contains("junk")
        }
    }
}

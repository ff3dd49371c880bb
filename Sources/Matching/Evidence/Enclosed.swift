import Flagging
import MailReader

/// What the things that came along in a mail point to (R5): a colleague forwards an answer as an attachment, a help desk
/// attaches our own mail, a mailer names our Message-ID in its words. It suggests a flag and proves nothing, so such a mail
/// is held.
struct Enclosed: Sendable {
    /// Message-IDs, of ours or of what was filed.
    var thread: [String] = []
    var tokens: [FlagID] = []
    var references: [ReferenceScanner.Hit] = []
    var urls: [CanonicalURL] = []
    /// The platforms whose addresses stand as authors of what was forwarded: that needs an open flag of them.
    var authors: [String] = []
}

extension Examiner {
    func enclosed(in message: Message, text: String) -> Enclosed {
        var enclosed = Enclosed()
        enclosed.thread = IDText.identifiers(in: text)
        add(authors: ForwardedHead.authors(in: text), to: &enclosed)
        for source in message.pageSources { enclosed.tokens += TokenScanner.tokens(in: source) }
        for attached in message.attachedTexts { add(attached, to: &enclosed) }
        for inner in message.enclosedMessages {
            enclosed.thread += [inner.messageID].compactMap(\.self) + inner.inReplyTo + inner.references
            add(authors: inner.from.map(\.address), to: &enclosed)
            add(inner.openingSubject ?? "", to: &enclosed)
            // The text of what is nothing but a message is that message's, which comes next.
            if inner.root.message == nil { add(inner.text, to: &enclosed) }
            for source in inner.pageSources { enclosed.tokens += TokenScanner.tokens(in: source) }
        }
        return enclosed
    }

    private func add(_ text: String, to enclosed: inout Enclosed) {
        let bytes = Array(text.utf8)
        enclosed.thread += IDText.identifiers(in: text)
        enclosed.tokens += TokenScanner.tokens(in: bytes)
        enclosed.references += references.hits(in: bytes, place: .body)
        enclosed.urls += postURLs(in: text, isPlatforms: false).map(\.url)
        add(authors: ForwardedHead.authors(in: text), to: &enclosed)
    }

    private func add(authors addresses: [String], to enclosed: inout Enclosed) {
        for platform in addresses.compactMap({ directory.platform(at: $0)?.id })
        where !enclosed.authors.contains(platform) {
            enclosed.authors.append(platform)
        }
    }

    /// The flags that it points to.
    func flags(pointedToBy enclosed: Enclosed, _ correspondence: Correspondence) -> [FlagID] {
        var flags: [FlagID] = []
        for id in enclosed.thread {
            flags += correspondence.flags(for: .ownID(id))
            flags += correspondence.flags(for: .threadID(id))
        }
        flags += enclosed.tokens.filter { correspondence.platform(of: $0) != nil }
        for hit in enclosed.references {
            flags += correspondence.flags(for: .reference(hit.value)).filter {
                correspondence.platform(of: $0) == hit.platform
            }
        }
        for url in enclosed.urls where url.isPost { flags += correspondence.flags(for: .url(url.text)) }
        return flags
    }
}

/// The heads that mail programs put above what they forward or quote.
enum ForwardedHead {
    /// The addresses in the lines that name an author, in order.
    static func authors(in text: String) -> [String] {
        var authors: [String] = []
        let bytes = Array(text.utf8)
        var index = 0
        // Most texts have few addresses: the lines around those are looked at.
        while authors.count < mostAuthors, let at = bytes.place(of: UInt8(ascii: "@"), from: index) {
            let start = bytes[index..<at].lastIndex(of: newline).map { $0 + 1 } ?? index
            let end = bytes.place(of: newline, from: at) ?? bytes.count
            if isAuthorLine(bytes[start..<end]) {
                authors += AddressText.addresses(in: String(decoding: bytes[start..<end].prefix(1_000), as: UTF8.self))
            }
            index = end
        }
        return authors
    }

    private static let mostAuthors = 100
    private static let newline = UInt8(ascii: "\n")

    private static func isAuthorLine(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.drop { $0 == 0x20 || $0 == 0x09 || ">*|".utf8.contains($0) }
        guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return false }
        var word = FoldedText(String(decoding: line[..<colon], as: UTF8.self)).bytes[...]
        while let last = word.last, last == 0x20 || last == UInt8(ascii: "*") { word.removeLast() }
        return words.contains { word.elementsEqual($0) }
    }

    private static let words = [
        "from", "van", "von", "de", "da", "fra", "från", "od", "от", "lähettäjä", "kimden", "sender", "afzender",
        "absender",
        "expéditeur", "mittente", "remitente", "发件人", "寄件者",
    ].map { FoldedText($0).bytes }
}

extension Message {
    /// The id without `<>`; the first of the first field that has one.
    public var messageID: String? { identifiers("message-id").first }

    /// The ids this mail answers, without `<>`.
    public var inReplyTo: [String] { identifiers("in-reply-to") }

    /// The ids of the thread, oldest first, without `<>`.
    public var references: [String] { identifiers("references") }

    /// The authors of all `From` fields: a second field or mailbox is seen.
    public var from: [Address] { addresses("from") }

    /// How many `From` fields there are; RFC 5322 3.6 wants one.
    public var fromFieldCount: Int { root.headers.count { $0.isNamed("from") } }

    /// The mailboxes of `Sender`.
    public var sender: [Address] { addresses("sender") }

    /// The mailboxes of `Reply-To`.
    public var replyTo: [Address] { addresses("reply-to") }

    /// The mailboxes of `To`.
    public var to: [Address] { addresses("to") }

    /// The mailboxes of `Cc`.
    public var cc: [Address] { addresses("cc") }

    /// The first `Subject`, decoded; nil without the field.
    public var subject: String? { root.first("subject")?.value }

    /// The subject's first 4 KiB, for matching only: no person writes more, and the work on a hostile one stays small.
    public var openingSubject: String? { root.first("subject")?.opening(bytes: 4_096).value }

    /// The first `Date` that can be read, in seconds since 1970 UTC.
    public var date: Int64? {
        fields(named: "date").lazy.compactMap { HeaderDate($0.unfoldedBytes)?.epochSeconds }.first
    }

    private func identifiers(_ name: String) -> [String] {
        fields(named: name).flatMap(MessageIdentifier.parse)
    }

    private func addresses(_ name: String) -> [Address] {
        let transcoder = Transcoder()
        return fields(named: name).flatMap { field in
            var parser = AddressParser(field.rawValue, with: transcoder)
            return parser.parse()
        }
    }
}

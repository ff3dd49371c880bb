extension Message {
    /// The id without `<>`; the first of the first field that has one.
    public var messageID: String? { envelope.messageID }

    /// The ids this mail answers, without `<>`; of more than 1,000 the first and the last 500.
    public var inReplyTo: [String] { envelope.inReplyTo }

    /// The ids of the thread, oldest first, without `<>`; of more than 1,000 the first and the last 500.
    public var references: [String] { envelope.references }

    /// The authors of all `From` fields: a second field or mailbox is seen. Of more than 1,000 the first.
    public var from: [Address] { envelope.from }

    /// How many `From` fields there are; RFC 5322 3.6 wants one.
    public var fromFieldCount: Int { envelope.fromFieldCount }

    /// The mailboxes of `Sender`.
    public var sender: [Address] { envelope.sender }

    /// The mailboxes of `Reply-To`.
    public var replyTo: [Address] { envelope.replyTo }

    /// The mailboxes of `To`.
    public var to: [Address] { envelope.to }

    /// The mailboxes of `Cc`.
    public var cc: [Address] { envelope.cc }

    /// The mailboxes of `Bcc`, which only a copy of what was sent has.
    public var bcc: [Address] { envelope.bcc }

    /// The first `Subject`, decoded; nil without the field.
    public var subject: String? { root.first("subject")?.value }

    /// The subject's first 4 KiB, for matching only: no person writes more, and the work on a hostile one stays small.
    public var openingSubject: String? { envelope.openingSubject }

    /// The first `Date` that can be read, in seconds since 1970 UTC.
    public var date: Int64? {
        fields(named: "date").lazy.compactMap { HeaderDate($0.unfoldedBytes)?.epochSeconds }.first
    }

    var envelope: Envelope { keptEnvelope.value(or: { Envelope(root.headers) }) }
}

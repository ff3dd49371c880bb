/// What the header says of a mail's authors, readers and thread, and how its subject begins (IMAP's word for it, RFC
/// 9051, 2.3.5). A message works it out once: nearly everybody who looks at a mail asks for some of it, and often.
struct Envelope: Sendable {
    private(set) var from: [Address] = []
    private(set) var fromFieldCount = 0
    private(set) var sender: [Address] = []
    private(set) var replyTo: [Address] = []
    private(set) var to: [Address] = []
    private(set) var cc: [Address] = []
    private(set) var bcc: [Address] = []
    private(set) var messageID: String?
    private(set) var inReplyTo: [String] = []
    private(set) var references: [String] = []
    private(set) var openingSubject: String?
    /// The limits that were passed.
    private(set) var anomalies: [Anomaly] = []

    /// Mailboxes in the fields of one name: whoever writes more has no one author, and no list that a person sends to is
    /// so long. The fields themselves keep them.
    static let mostAddresses = 1_000
    private static let subjectBytes = 4_096

    init(_ headers: [HeaderField]) {
        var (ids, inReplyTo, references) = (IdentifierList(), IdentifierList(), IdentifierList())
        let transcoder = Transcoder()
        for field in headers {
            switch Name(field) {
            case .from:
                fromFieldCount += 1
                add(field, to: \.from, with: transcoder)
            case .sender: add(field, to: \.sender, with: transcoder)
            case .replyTo: add(field, to: \.replyTo, with: transcoder)
            case .to: add(field, to: \.to, with: transcoder)
            case .cc: add(field, to: \.cc, with: transcoder)
            case .bcc: add(field, to: \.bcc, with: transcoder)
            case .messageID: MessageIdentifier.parse(field, into: &ids)
            case .inReplyTo: MessageIdentifier.parse(field, into: &inReplyTo)
            case .references: MessageIdentifier.parse(field, into: &references)
            case .subject where openingSubject == nil: openingSubject = field.opening(bytes: Self.subjectBytes).value
            case .subject, nil: break
            }
        }
        messageID = ids.identifiers.first
        self.inReplyTo = inReplyTo.identifiers
        self.references = references.identifiers
        if inReplyTo.isCut || references.isCut { note(.tooManyIdentifiers) }
    }

    private mutating func add(
        _ field: HeaderField, to addresses: WritableKeyPath<Envelope, [Address]>, with transcoder: Transcoder
    ) {
        let room = Self.mostAddresses - self[keyPath: addresses].count
        var parser = AddressParser(field.rawValue, most: room, with: transcoder)
        self[keyPath: addresses] += parser.parse()
        if parser.isCut { note(.tooManyAddresses) }
    }

    private mutating func note(_ kind: Anomaly.Kind) {
        if !anomalies.contains(where: { $0.kind == kind }) { anomalies.append(Anomaly(kind)) }
    }

    /// The fields that are read.
    private enum Name: String, CaseIterable {
        case from, sender, to, cc, bcc, subject, references
        case replyTo = "reply-to"
        case messageID = "message-id"
        case inReplyTo = "in-reply-to"

        private static let all = allCases

        init?(_ field: HeaderField) {
            guard let name = Self.all.first(where: { field.isNamed($0.rawValue) }) else { return nil }
            self = name
        }
    }
}

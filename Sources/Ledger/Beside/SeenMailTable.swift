/// The whole index in memory: for a start that looks at a mailbox of 100,000 files.
public struct SeenMailTable: Sendable {
    private var dispositions: [String: SeenMail.Disposition] = [:]
    private var messages: [Fingerprint: String] = [:]
    private var places: [Fingerprint: String] = [:]

    /// An empty table.
    public init() {}

    /// How many mails it knows.
    public var count: Int { dispositions.count }

    /// What became of the mail with this content; nil when it was never seen.
    public func disposition(of identity: String) -> SeenMail.Disposition? { dispositions[identity] }

    /// The content last seen under a Message-ID (M4: a placeholder is read again when it changed).
    public func identity(messageID: String) -> String? { messages[Fingerprint(of: messageID)] }

    /// The content last seen at a place; nil means that the file has to be read.
    public func identity(place: String) -> String? { places[Fingerprint(of: place)] }

    /// Takes in a mail; the latest word counts.
    public mutating func note(_ mail: SeenMail) {
        dispositions[mail.identity] = mail.disposition
        if let messageID = mail.messageID { messages[messageID] = mail.identity }
        if let place = mail.place { places[place] = mail.identity }
    }

    mutating func reserve(_ count: Int) {
        dispositions.reserveCapacity(count)
        messages.reserveCapacity(count)
        places.reserveCapacity(count)
    }

    mutating func load(disposition: SeenMail.Disposition, of identity: String) { dispositions[identity] = disposition }
    mutating func load(message: Fingerprint, _ identity: String) { messages[message] = identity }
    mutating func load(place: Fingerprint, _ identity: String) { places[place] = identity }
}

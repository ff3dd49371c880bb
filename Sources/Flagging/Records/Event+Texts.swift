extension Event {
    /// The first text of a person that is not within its field's bounds; nil where all are. What a mail brought is the mail's,
    /// whatever it is (L10).
    public var wrongText: TextField? {
        guard case .person = actor else { return nil }
        return texts.first { field, text in !field.bounds(text) }?.0
    }

    private var texts: [(TextField, String)] {
        var texts = personal.notes.sorted { $0.key < $1.key }.map { (TextField(rawValue: $0.key) ?? .note, $0.value) }
        func add(_ field: TextField, _ values: String?...) {
            texts += values.compactMap { $0 }.map { (field, $0) }
        }
        func addOwnPersonal() {
            add(.subject, personal.subject)
            add(.text, personal.text)
            texts += personal.urls.map { (.url, $0) } + personal.references.map { (.reference, $0) }
        }
        switch body {
        case .opened(let opening), .contactLogged(let opening):
            addOwnPersonal()
            add(.service, opening.service)
            add(.channel, opening.channel)
            add(.ground, opening.ground)
            add(.signal, opening.signal)
            add(.rule, opening.rule)
            add(.messageID, opening.messageID)
        case .happened(let fact) where fact.mail == nil:
            addOwnPersonal()
            add(.channel, fact.channel)
            texts += fact.outcomes.map { (.outcome, $0) }
            add(.messageID, fact.messageID)
        case .amended(let amendment):
            addOwnPersonal()
            add(.ground, amendment.ground?.to)
            add(.service, amendment.service?.to)
            add(.rule, amendment.rule?.to)
            add(.messageID, amendment.messageID?.to)
        case .taken(let role): add(.role, role)
        case .summaryPublished(let publication): add(.election, publication.election)
        default: break
        }
        return texts
    }
}

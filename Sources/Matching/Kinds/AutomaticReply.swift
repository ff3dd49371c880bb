import MailReader

/// Machine mail in answer to ours: RFC 3834, and the headers that Exchange, Notes, Gmail and Zendesk use instead. An absence
/// notice is known by its form, in any language, and beats every rule (R4); it is filed and stops nothing (C9).
enum AutomaticReply {
    /// How sure its sign makes us.
    enum Sureness {
        /// A machine wrote it: so are receipts and decisions.
        case machine
        /// Its subject speaks of an absence: people write such subjects too.
        case resemblance
        /// Its subject begins as programs begin that of an absence.
        case subject
        /// Its header says that a machine answers in a person's place.
        case absence
    }

    /// What says that a machine wrote a mail, and how surely.
    struct Sign {
        /// The name of the rule.
        var rule: String
        var sureness: Sureness
    }

    /// The surest sign; nil for mail that a person wrote, as far as a header tells.
    ///
    /// - Parameters:
    ///   - isOurs: whether we sent a mail with the subject that is like an absence's: then it says nothing.
    ///   - isOwn: whether an address is one of ours.
    static func sign(
        in message: Message, isOurs: (AbsenceSubject) -> Bool = { _ in false },
        isOwn: (String) -> Bool = { _ in false }
    ) -> Sign? {
        var machine: Sign?
        for field in message.headers {
            let name = field.name.lowercased()
            guard absenceTests[name] != nil || machineTests[name] != nil else { continue }
            let value = FoldedText(field.value)
            if let test = absenceTests[name], test(value) { return Sign(rule: "[\(name)]", sureness: .absence) }
            if machine == nil, let test = machineTests[name], test(value) {
                machine = Sign(rule: "[\(name)]", sureness: .machine)
            }
        }
        let exchange = exchangeSign(in: message, isOwn)
        if let exchange, exchange.sureness == .absence { return exchange }
        let subject = AbsenceSubject(message.openingSubject ?? "").flatMap { isOurs($0) ? nil : $0 }
        if let subject, subject.isSure { return Sign(rule: "[subject]", sureness: .subject) }
        if let exchange { return exchange }
        if subject != nil { return Sign(rule: "[subject]", sureness: .resemblance) }
        if let machine { return machine }
        // A receipt of a mail reader (RFC 8098): nobody answered.
        return isReadReceipt(message) ? Sign(rule: "[disposition-notification]", sureness: .absence) : nil
    }

    /// Exchange writes the loop field, with the address of the mailbox, on all that a rule sends: answers that are passed on
    /// too, by a mailbox of ours or of theirs. On an absence it also asks that nobody answers.
    private static func exchangeSign(in message: Message, _ isOwn: (String) -> Bool) -> Sign? {
        let loops = message.fields(named: "X-MS-Exchange-Inbox-Rules-Loop")
        guard loops.contains(where: { field in !AddressText.addresses(in: field.value).contains(where: isOwn) }) else {
            return nil
        }
        let isSilent = message.fields(named: "X-Auto-Response-Suppress").contains {
            asksForSilence(FoldedText($0.value))
        }
        return Sign(rule: "[x-ms-exchange-inbox-rules-loop]", sureness: isSilent ? .absence : .resemblance)
    }

    /// What a mail reader writes when a mail was opened (RFC 8098).
    static func isReadReceipt(_ message: Message) -> Bool {
        message.leaves.contains { $0.contentType.type == "message/disposition-notification" }
    }

    private typealias Test = @Sendable (FoldedText) -> Bool
    private static let anything: Test = { _ in true }
    private static let unlessNo: Test = { !$0.bytes.starts(with: Array("no".utf8)) }
    private static func one(_ words: String...) -> Test {
        let phrases = words.map(FoldedText.init)
        return { text in phrases.contains(where: text.contains) }
    }

    private static let asksForSilence = one("all", "oof", "autoreply")

    /// By field name, lower case: what answers in a person's place. `auto-replied` is RFC 3834's own word for it (5), the
    /// message class Exchange's, `X-Autoreply` Gmail's.
    private static let absenceTests: [String: Test] = [
        "auto-submitted": one("auto-replied", "vacation"),
        "x-auto-submitted": one("auto-replied", "vacation"),
        "x-autoreply": unlessNo,
        "x-autoreply-from": anything,
        "x-autorespond": anything,
        "x-autoresponder": anything,
        "x-vacation": anything,
        "x-mail-autoreply": anything,
        "x-post-messageclass": one("9; autoresponder"),
        "x-apple-action": one("vacation"),
        "x-mailer": one("vacation", "autoresponder"),
        "x-ooo": anything,
        "precedence": one("auto_reply"),
        "delivered-to": one("autoresponder"),
        "content-class": one("urn:content-classes:oof"),
        "x-ms-exchange-message-class": one("ipm.note.rules.ooftemplate"),
    ]

    /// By field name, lower case: a machine's. `Auto-Submitted: no` is a person's (RFC 3834, 5);
    /// `X-Auto-Response-Suppress` is Exchange's and Zendesk's.
    private static let machineTests: [String: Test] = [
        "auto-submitted": unlessNo,
        "x-auto-submitted": unlessNo,
        "x-auto-response-suppress": asksForSilence,
        "x-ms-exchange-generated-message-source": anything,
        "x-autogenerated": anything,
        "x-fc-machinegenerated": one("true"),
        "x-zendesk-auto-responder": anything,
        "x-loop": anything,
        "precedence": one("junk"),
    ]
}

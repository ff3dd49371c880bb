internal import Flagging

/// A text inside the body of an event that leads to persons or repeats what somebody wrote: it stands among the personal
/// values, so that a purge erases it (L5). The names are part of the ledger's format.
enum ErasableText: String, CaseIterable {
    /// The header that the trust in a mail rests on; it holds addresses.
    case trustHeader = "mail.trust.header"
    /// The Message-ID of the mail.
    case mailMessageID = "mail.messageID"
    /// Our Message-ID.
    case messageID
    /// The platform's rule that a flag relies on, as a person typed it.
    case rule
    case ruleBefore = "rule.from"
    case ruleAfter = "rule.to"
    case messageIDBefore = "messageID.from"
    case messageIDAfter = "messageID.to"
}

extension EventBody {
    /// Such a text; nil where the body has none. To set one where it has no place does nothing.
    subscript(text: ErasableText) -> String? {
        get {
            switch self {
            case .opened(let opening), .contactLogged(let opening): opening[text]
            case .happened(let fact): fact[text]
            case .mailHeld(let finding): finding.mail[text]
            case .amended(let amendment): amendment[text]
            default: nil
            }
        }
        set {
            switch self {
            case .opened(var opening):
                opening[text] = newValue
                self = .opened(opening: opening)
            case .contactLogged(var opening):
                opening[text] = newValue
                self = .contactLogged(opening: opening)
            case .happened(var fact):
                fact[text] = newValue
                self = .happened(fact: fact)
            case .mailHeld(var finding):
                finding.mail[text] = newValue
                self = .mailHeld(finding: finding)
            case .amended(var amendment):
                amendment[text] = newValue
                self = .amended(amendment: amendment)
            default: break
            }
        }
    }
}

extension Opening {
    fileprivate subscript(text: ErasableText) -> String? {
        get {
            switch text {
            case .rule: rule
            case .messageID: messageID
            default: mail?[text]
            }
        }
        set {
            switch text {
            case .rule: rule = newValue
            case .messageID: messageID = newValue
            default: mail?[text] = newValue
            }
        }
    }
}

extension Fact {
    fileprivate subscript(text: ErasableText) -> String? {
        get { text == .messageID ? messageID : mail?[text] }
        set {
            if text == .messageID { messageID = newValue } else { mail?[text] = newValue }
        }
    }
}

extension MailReference {
    fileprivate subscript(text: ErasableText) -> String? {
        get {
            switch text {
            case .trustHeader: trust.header
            case .mailMessageID: messageID
            default: nil
            }
        }
        set {
            switch text {
            case .trustHeader: trust.header = newValue
            case .mailMessageID: messageID = newValue
            default: break
            }
        }
    }
}

extension Amendment {
    fileprivate subscript(text: ErasableText) -> String? {
        get {
            switch text {
            case .ruleBefore: rule?.from
            case .ruleAfter: rule?.to
            case .messageIDBefore: messageID?.from
            case .messageIDAfter: messageID?.to
            default: nil
            }
        }
        set {
            switch text {
            case .ruleBefore: rule?.from = newValue
            case .ruleAfter: rule?.to = newValue
            case .messageIDBefore: messageID?.from = newValue
            case .messageIDAfter: messageID?.to = newValue
            default: break
            }
        }
    }
}

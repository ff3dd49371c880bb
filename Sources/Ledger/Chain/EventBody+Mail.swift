internal import Flagging

extension EventBody {
    /// The mail that the event came from, with what was found about its sender.
    var mail: MailReference? {
        switch self {
        case .opened(let opening), .contactLogged(let opening): opening.mail
        case .happened(let fact): fact.mail
        case .mailHeld(let finding): finding.mail
        default: nil
        }
    }

    /// The identities of every mail that the event speaks of.
    var mailIdentity: String? {
        switch self {
        case .linked(let mail, _), .dismissed(let mail), .unlinked(let mail, _): mail
        default: mail?.identity
        }
    }

    /// Changes the header that the trust in the mail rests on; does nothing where there is no mail.
    mutating func setTrustHeader(_ header: String?) {
        switch self {
        case .opened(var opening):
            opening.mail?.trust.header = header
            self = .opened(opening: opening)
        case .contactLogged(var opening):
            opening.mail?.trust.header = header
            self = .contactLogged(opening: opening)
        case .happened(var fact):
            fact.mail?.trust.header = header
            self = .happened(fact: fact)
        case .mailHeld(var finding):
            finding.mail.trust.header = header
            self = .mailHeld(finding: finding)
        default: break
        }
    }
}

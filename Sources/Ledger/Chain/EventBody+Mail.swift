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
}

import Flagging
import Matching

/// What platforms write: two as they ship, and one whose rules nobody has seen before.
enum Phrases {
    struct Words {
        /// What the platform's rules make of it; nil where none knows it.
        var kind: FactKind?
        var subject: String
        var body: String
    }

    static func of(_ platform: String) -> [Words] {
        switch platform {
        case "x": x
        case "meta": meta
        default: acme
        }
    }

    private static let x = [
        Words(kind: .receipt, subject: "We got your report about a post", body: "We got your report."),
        Words(
            kind: .reaction, subject: "Re: Notification",
            body: "We have reviewed the post. It does not violate the policy you name."),
        Words(kind: .question, subject: "Re: Notification", body: "Kunt u ons meer informatie geven?"),
        Words(
            kind: .notAccepted, subject: "Re: Notification",
            body: "This channel is only for urgent matters; please resubmit your report in the help centre."),
        Words(kind: nil, subject: "Re: Notification", body: "Let me come back to you on this."),
    ]

    private static let meta = [
        Words(
            kind: .receipt, subject: "Your Content Request has been received", body: "We have received your request."),
        Words(
            kind: .reaction, subject: "Threads posts",
            body: "We removed the posts this morning. We understand this to resolve the report."),
        Words(
            kind: .question, subject: "Threads posts", body: "Could you please provide the link of the second post?"),
        Words(kind: nil, subject: "Update on your request to Meta", body: "Something changed."),
    ]

    private static let acme = [
        Words(kind: .receipt, subject: "Zorblatt", body: "Your parcel of words has landed."),
        Words(kind: .reaction, subject: "Zorblatt", body: "The council of Acme has spoken."),
        Words(kind: .question, subject: "Zorblatt", body: "Acme wonders: which of the two?"),
        Words(kind: .notAccepted, subject: "Zorblatt", body: "Acme listens at the other window."),
        Words(kind: nil, subject: "Zorblatt", body: "Fine weather at Acme."),
    ]

    /// A platform that nobody has seen before, by rules made of those words.
    static let acmeProfile = PlatformProfile(
        id: "acme", domains: ["acme.example"], senders: ["*@acme.example"],
        channels: [.init(id: "form", addresses: ["desk@acme.example"])],
        rules: acme.compactMap { words in
            words.kind.map { RecognitionRule(id: "acme-\($0.rawValue)", kind: $0, body: [words.body]) }
        })
}

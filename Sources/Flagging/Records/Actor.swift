/// Who caused an event. A person's name is a personal value and stands apart (L5).
public enum Actor: Hashable, Sendable {
    /// A caller of the control socket, by the uid that the kernel vouches for.
    case person(uid: UInt32)
    /// A mail that counted by itself.
    case mail
    /// The daemon.
    case service

    /// `uid:1000`, `mail` or `service`: the value of `FLAGWATCH_ACTOR`.
    public var text: String {
        switch self {
        case .person(let uid): "uid:\(uid)"
        case .mail: "mail"
        case .service: "service"
        }
    }

    /// Reads what `text` writes.
    public init?(text: String) {
        switch text {
        case "mail": self = .mail
        case "service": self = .service
        default:
            guard text.hasPrefix("uid:"), let uid = UInt32(text.dropFirst(4)) else { return nil }
            self = .person(uid: uid)
        }
    }
}

extension Actor: Codable {
    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let actor = Actor(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an actor")
        }
        self = actor
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Whose turn it is on a flag.
public enum Turn: String, Codable, Sendable {
    /// We sent; the platform has to answer.
    case platform
    /// The platform answered, or our sending failed; we have to act.
    case ours
    /// Nobody's: the flag is closed, was taken back, or is a contact.
    case closed
}

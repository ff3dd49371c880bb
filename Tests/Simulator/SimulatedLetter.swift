import Flagging

/// A mail as it lies in our mailbox: what our gateway wrote on top of what the sender sent.
struct SimulatedLetter {
    /// What the simulator knows of it.
    enum Truth: Equatable {
        /// The platform says this, our gateway vouches for it, and a rule knows the words.
        case fact(FactKind)
        /// The platform says something that no rule knows.
        case opaque
        /// Anybody says it: it must never stop a clock by itself (T3, T4).
        case forged
        /// Our own copy of a follow-up.
        case ours
    }

    var truth: Truth
    var flag: FlagID
    var fields: [String]
    var body: String
    var isSent: Bool { truth == .ours }
    /// What `Date` says, and when our gateway took it in.
    var date: Instant?
    var arrival: Instant

    var bytes: [UInt8] { Array((fields.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n").utf8) }

    static let ourAddress = "flagger@example.nl"

    /// `20 Oct 2025 11:59:00 +0000`
    static func text(_ instant: Instant) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let text = instant.rfc3339(in: .utc)  // 2025-10-20T11:59:00…
        let month = months[(Int(text.dropFirst(5).prefix(2)) ?? 1) - 1]
        return "\(text.dropFirst(8).prefix(2)) \(month) \(text.prefix(4)) \(text.dropFirst(11).prefix(8)) +0000"
    }
}

/// The three clocks of a flag: two measure the platform, one measures us.
public enum ClockKind: String, Codable, Sendable, CaseIterable, Hashable {
    /// Until "we received it".
    case acknowledgement
    /// Until the platform's answer, whatever it says.
    case reaction
    /// Until we read a reaction and follow up or close.
    case nextStep = "next-step"

    /// Whether it runs while it is our turn; then the ladder's `own-step` is asked.
    public var isOurs: Bool { self == .nextStep }
}

/// How an instant is known (C1).
public enum Known: String, Codable, Sendable, CaseIterable {
    /// From a mail's header.
    case header
    /// A person typed it.
    case typed
    /// From a published duration: "after about two and a half hours".
    case stated
    /// Not known. Clocks run from the instant given; durations print "unknown".
    case unknown
}

/// Why a local time that a person typed is no instant: the clocks change at it. Both readings are named as times with
/// their offset, so that the right one can be typed instead.
public struct TypedTimeProblem: Error, Hashable, Sendable {
    /// What the clocks do.
    public enum Kind: Hashable, Sendable {
        /// The clocks go forward: no clock shows the time.
        case gap
        /// The clocks go back: clocks show the time twice.
        case fold
    }

    /// What the clocks do.
    public var kind: Kind
    /// What was typed.
    public var typed: String
    /// The zone in which it was read.
    public var zone: String
    /// The two readings in RFC 3339, earlier first.
    public var readings: [String]

    /// A problem with its two readings.
    public init(kind: Kind, typed: String, zone: String, readings: [String]) {
        self.kind = kind
        self.typed = typed
        self.zone = zone
        self.readings = readings
    }

    /// What is wrong, and what can be typed instead.
    public func text(in language: Language) -> String {
        switch (language, kind) {
        case (.nl, .gap):
            "Het tijdstip \(typed) bestaat niet in \(zone): de klok gaat dan vooruit. "
                + "Typ \(readings.joined(separator: " of "))."
        case (.nl, .fold):
            "Het tijdstip \(typed) komt in \(zone) twee keer voor: de klok gaat dan terug. "
                + "Typ \(readings.joined(separator: " of "))."
        case (.en, .gap):
            "The time \(typed) does not exist in \(zone): the clocks go forward. "
                + "Type \(readings.joined(separator: " or "))."
        case (.en, .fold):
            "The time \(typed) occurs twice in \(zone): the clocks go back. "
                + "Type \(readings.joined(separator: " or "))."
        }
    }
}

import Flagging

/// A `[[tier]]` as it stands in a file, before an election gives it instants.
struct TierDraft {
    var name: Located<String>
    var starts: Located<CalendarPoint>
    /// `starts` as written, for complaints.
    var startsText: String
    var acknowledgement: Located<Int64>
    var reaction: Located<Int64>
    var nextStep: Located<Int64>
    /// Nil means never.
    var repeatSeconds: Int64?
    var takeSeconds: Int64
    var quiet: Located<QuietHours>?
    var loud: Priority
    var ceiling: Priority
    var place: Place

    /// Reads a tier; nil after a complaint.
    init?(_ reader: TableReader) {
        let name = reader.token("name", required: "\"verhoogd\"")
        let starts = reader.value(
            "starts", required: "\"E-7 08:00\"",
            remedy: "write N, E or R with ±days and a local time, such as \"E-7 08:00\", or \"P\""
        ) { text in CalendarPoint(text).map { ($0, text) } }
        let acknowledgement = reader.duration("acknowledgement", required: "\"4h\"")
        let reaction = reader.duration("reaction", required: "\"24h\"")
        let nextStep = reader.duration("next-step", required: "\"8h\"")
        let isRepeating = TierDraft.isRepeating(reader)
        let repeatSeconds = isRepeating ? reader.duration("repeat", required: "\"12h\" or \"never\"")?.value : nil
        let take = reader.duration("take", required: "\"8h\"")
        let quiet = TierDraft.quiet(reader)
        let loud = TierDraft.priority("loud", reader, isNone: QuietText.isNone) ?? .alert
        let ceiling = TierDraft.priority("ceiling", reader, isNone: { _ in false }) ?? .emergency
        reader.finish()
        guard !reader.isRefused, let name, let starts, let acknowledgement, let reaction, let nextStep, let take else {
            return nil
        }
        self.name = name
        self.starts = Located(value: starts.value.0, place: starts.place)
        startsText = starts.value.1
        self.acknowledgement = acknowledgement
        self.reaction = reaction
        self.nextStep = nextStep
        self.repeatSeconds = repeatSeconds
        takeSeconds = take.value
        self.quiet = quiet
        self.loud = loud
        self.ceiling = ceiling
        place = reader.place
    }

    /// The allowance of a clock with its place.
    func allowance(of clock: ClockKind) -> Located<Int64> {
        switch clock {
        case .acknowledgement: acknowledgement
        case .reaction: reaction
        case .nextStep: nextStep
        }
    }

    /// The tier in a calendar.
    func tier(begins: Instant, ends: Instant) -> Tier {
        Tier(
            name: name.value, begins: begins, ends: ends, acknowledgementSeconds: acknowledgement.value,
            reactionSeconds: reaction.value, nextStepSeconds: nextStep.value, repeatSeconds: repeatSeconds,
            takeSeconds: takeSeconds, quiet: quiet?.value, loud: loud, ceiling: ceiling)
    }

    /// `repeat = "never"` is a word, anything else a duration.
    private static func isRepeating(_ reader: TableReader) -> Bool {
        if case .string("never") = reader.node("repeat")?.value { return false }
        return true
    }

    private static func quiet(_ reader: TableReader) -> Located<QuietHours>? {
        let found: Located<QuietHours?>? = reader.value(
            "quiet", like: "\"22:00-08:00\"",
            remedy:
                "write two local times that leave a part of the day, such as \"22:00-08:00\", or leave it out for none"
        ) { text in
            if QuietText.isNone(text) { return .some(nil) }
            return QuietText.hours(text).map { .some($0) }
        }
        return found.flatMap { found in found.value.map { Located(value: $0, place: found.place) } }
    }

    /// A priority; a tier without quiet hours may write its `loud` as the tables print it, with a dash.
    private static func priority(
        _ key: String, _ reader: TableReader, isNone: (String) -> Bool
    ) -> Priority? {
        if case .string(let text) = reader.node(key)?.value, isNone(text) { return nil }
        return reader.choice(key, among: Priority.words)?.value
    }
}

extension Priority {
    /// Every priority by its name in the configuration.
    static let words: [(String, Priority)] = Priority.allCases.map { ($0.name, $0) }
}

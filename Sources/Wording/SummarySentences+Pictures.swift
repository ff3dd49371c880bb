public import Flagging

/// What the pictures say (S5).
extension SummarySentences {
    /// `Tijdlijn van melding TK25-001 aan X`
    public static func pictureTitle(of flag: String, platform: String, in language: Language) -> String {
        language == .nl ? "Tijdlijn van \(flag) (\(platform))" : "Timeline of \(flag) (\(platform))"
    }

    /// `Kalender van de Tweede Kamerverkiezing 2025`
    public static func calendarTitle(of election: String, in language: Language) -> String {
        language == .nl ? "Kalender van de \(election)" : "Calendar of the \(election)"
    }

    /// What the letter S stands for.
    public static func pollsMark(in language: Language) -> String {
        language == .nl ? "S opening van de stembureaus" : "S opening of the polling stations"
    }

    /// The label of the moment at which a living flag is looked at.
    public static func nowMark(in language: Language) -> String { language == .nl ? "nu" : "now" }

    /// What an exclamation mark stands for: when a clock that runs is due.
    public static func dueMark(_ clock: ClockKind, in language: Language) -> String {
        let name = clock.text(in: language)
        return language == .nl ? "! streeftijd \(name)" : "! target time, \(name)"
    }
}

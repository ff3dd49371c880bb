/// Names of days and months. Dutch writes both in lower case (Woordenlijst Nederlandse Taal).
enum CalendarName {
    /// From Monday, as `CivilDate.weekday` counts.
    static func weekdays(_ language: Language) -> [String] {
        switch language {
        case .nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
        case .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        }
    }

    /// From January.
    static func months(_ language: Language) -> [String] {
        switch language {
        case .nl:
            [
                "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                "november", "december",
            ]
        case .en:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        }
    }

    /// `ma`, `Mon`
    static func short(_ weekday: String, _ language: Language) -> String {
        String(weekday.prefix(language == .nl ? 2 : 3))
    }

    /// `okt`, `Oct`; Dutch shortens March to `mrt`, because `maa` is no word for it.
    static func shortMonth(_ month: String, _ language: Language) -> String {
        month == "maart" ? "mrt" : String(month.prefix(3))
    }
}

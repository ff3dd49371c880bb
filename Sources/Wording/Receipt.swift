/// What a command says when it is done.
public enum Receipt {
    /// `Vastgelegd als gebeurtenis 12 van TK25-001.`
    public static func recorded(event: Int, flag: String?, in language: Language) -> String {
        switch language {
        case .nl: "Vastgelegd als gebeurtenis \(event)" + (flag.map { " van \($0)" } ?? "") + "."
        case .en: "Recorded as event \(event)" + (flag.map { " of \($0)" } ?? "") + "."
        }
    }

    /// That what was asked for is so already, and nothing was recorded.
    public static func already(_ flag: String, in language: Language) -> String {
        language == .nl
            ? "\(flag): zo staat het er al; er is niets vastgelegd."
            : "\(flag): it stands so already; nothing was recorded."
    }

    /// `TK25-001 is geopend (gebeurtenis 12).`
    public static func opened(_ flag: String, event: Int, isContact: Bool, in language: Language) -> String {
        switch (language, isContact) {
        case (.nl, false): "\(flag) is geopend (gebeurtenis \(event))."
        case (.nl, true): "\(flag) is vastgelegd als overig contact (gebeurtenis \(event))."
        case (.en, false): "\(flag) is open (event \(event))."
        case (.en, true): "\(flag) is logged as a contact (event \(event))."
        }
    }

    /// `Tekst van gebeurtenis 12`: above the words that a person typed of it.
    public static func text(ofEvent event: Int, in language: Language) -> String {
        language == .nl ? "Tekst van gebeurtenis \(event)" : "Text of event \(event)"
    }

    /// That the event stands, and only the draft that was to follow it does not: nobody must open the flag again.
    public static func draftMissing(_ flag: String, because problem: String, in language: Language) -> String {
        switch language {
        case .nl: "\(flag) is geopend; alleen het concept kon niet worden geschreven: \(problem)."
        case .en: "\(flag) is open; only the draft could not be written: \(problem)."
        }
    }

    /// `Gelezen als vr 17 okt 2025 14:32 (Europe/Amsterdam).`: how a typed local time was understood.
    public static func understood(_ time: String, zone: String, in language: Language) -> String {
        language == .nl ? "Gelezen als \(time) (\(zone))." : "Read as \(time) (\(zone))."
    }

    /// That an answer was asked for as of a time that is still to come.
    public static func ahead(_ time: String, known now: String, in language: Language) -> String {
        language == .nl
            ? "Het tijdstip \(time) moet nog komen: het antwoord kent alleen wat tot nu (\(now)) is vastgelegd."
            : "The time \(time) is still to come: the answer knows only what was recorded until now (\(now))."
    }
}

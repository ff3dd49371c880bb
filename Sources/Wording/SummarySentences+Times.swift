import Flagging

extension Elapsed {
    /// `69 uur en 27 minuten`, `1 hour`, `45 minutes`: as a published page writes it.
    public func longText(in language: Language) -> String {
        let minutes = seconds.magnitude / 60
        let hours = minutes / 60
        let rest = minutes % 60
        if minutes == 0 { return language == .nl ? "minder dan een minuut" : "less than a minute" }
        let hourText = language == .nl ? "\(hours) uur" : "\(hours) \(hours == 1 ? "hour" : "hours")"
        let one = rest == 1
        let minuteText =
            language == .nl ? "\(rest) \(one ? "minuut" : "minuten")" : "\(rest) \(one ? "minute" : "minutes")"
        if hours == 0 { return minuteText }
        if rest == 0 { return hourText }
        return "\(hourText) \(language == .nl ? "en" : "and") \(minuteText)"
    }
}

/// Sentences about when and how long (S2).
extension SummarySentences {
    /// `69 uur en 27 minuten na stuk 2`; a stated one is `ongeveer 2 uur na stuk 1, volgens opgave`.
    ///
    /// - Parameters:
    ///   - seconds: nil where it is unknown.
    ///   - exhibit: the exhibit from which it counts; nil for a flag that is no exhibit itself.
    public static func elapsed(
        _ seconds: Int64?, isStated: Bool, since exhibit: Int?, in language: Language
    ) -> String {
        let start =
            switch language {
            case .nl: exhibit.map { "na stuk \($0)" } ?? "na de melding"
            case .en: exhibit.map { "after exhibit \($0)" } ?? "after the flag"
            }
        guard let seconds else {
            return language == .nl ? "onbekend hoe lang \(start)" : "unknown how long \(start)"
        }
        let length = Elapsed(seconds).longText(in: language)
        switch (language, isStated) {
        case (.nl, false), (.en, false): return "\(length) \(start)"
        case (.nl, true): return "ongeveer \(length) \(start), volgens opgave"
        case (.en, true): return "about \(length) \(start), as stated"
        }
    }

    /// `buiten het venster “normaal” (48 uur)`; where it cannot be told, that.
    public static func window(
        seconds: Int64, tier: String, isInside: Bool?, in language: Language
    ) -> String {
        let window =
            "“\(Vocabulary.tier.text(tier, in: language))” (\(Elapsed(seconds).longText(in: language)))"
        switch (language, isInside) {
        case (.nl, true): return "binnen het venster \(window)"
        case (.nl, false): return "buiten het venster \(window)"
        case (.nl, nil): return "of dat binnen het venster \(window) viel, is niet te zeggen"
        case (.en, true): return "inside the window \(window)"
        case (.en, false): return "outside the window \(window)"
        case (.en, nil): return "whether that was inside the window \(window) cannot be said"
        }
    }

    /// `94 uur en 16 minuten voor opening van de stembureaus`
    public static func beforePolls(_ seconds: Int64, in language: Language) -> String {
        let length = Elapsed(seconds).longText(in: language)
        return language == .nl
            ? "\(length) voor opening van de stembureaus" : "\(length) before the polling stations opened"
    }

    /// `tijdstip onbekend, tussen stuk 3 en 5`: where an exhibit without a time stands among those that have one.
    public static func place(after: Int?, before: Int?, in language: Language) -> String {
        let unknown = SummaryText.timeUnknown.text(in: language)
        switch (language, after, before) {
        case (.nl, let after?, let before?): return "\(unknown), tussen stuk \(after) en \(before)"
        case (.en, let after?, let before?): return "\(unknown), between exhibits \(after) and \(before)"
        case (.nl, let after?, nil): return "\(unknown), na stuk \(after)"
        case (.en, let after?, nil): return "\(unknown), after exhibit \(after)"
        case (.nl, nil, let before?): return "\(unknown), voor stuk \(before)"
        case (.en, nil, let before?): return "\(unknown), before exhibit \(before)"
        case (_, nil, nil): return unknown
        }
    }
}

public import Flagging

/// The sentences of the summary that hold a number or a name (S1, S2).
public enum SummarySentences {
    /// `eenmaal`, `tweemaal`, `13 maal`; `once`, `twice`, `three times`, `13 times`.
    public static func times(_ count: Int, in language: Language) -> String {
        switch language {
        case .nl:
            let words = [
                "geen enkele maal", "eenmaal", "tweemaal", "driemaal", "viermaal", "vijfmaal", "zesmaal", "zevenmaal",
                "achtmaal", "negenmaal", "tienmaal",
            ]
            return words.indices.contains(count) ? words[count] : "\(count) maal"
        case .en:
            let words = ["not once", "once", "twice"]
            let numbers = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"]
            if words.indices.contains(count) { return words[count] }
            return numbers.indices.contains(count - 3) ? "\(numbers[count - 3]) times" : "\(count) times"
        }
    }

    /// `De status is tweemaal ingezet, eenmaal richting X en eenmaal richting Meta.` Platforms without a use are left
    /// out, and none at all is the zero report.
    ///
    /// - Parameter uses: display name and number of uses of each platform, in the order to be named.
    public static func uses(_ uses: [(platform: String, count: Int)], in language: Language) -> String {
        let named = uses.filter { $0.count > 0 }
        let total = named.map(\.count).reduce(0, +)
        guard let only = named.first else {
            return language == .nl ? "De status is niet ingezet." : "The status was not used."
        }
        let start = language == .nl ? "De status is" : "The status was used"
        let verb = language == .nl ? " ingezet" : ""
        let toward = language == .nl ? "richting" : "toward"
        if named.count == 1 { return "\(start) \(times(total, in: language))\(verb), \(toward) \(only.platform)." }
        let each = named.map { "\(times($0.count, in: language)) \(toward) \($0.platform)" }
        return "\(start) \(times(total, in: language))\(verb), \(enumeration(each, in: language))."
    }

    /// `Daarnaast is eenmaal contact geweest dat niet meetelt.`; empty where there was none.
    public static func contacts(_ count: Int, in language: Language) -> String {
        guard count > 0 else { return "" }
        let times = times(count, in: language)
        return language == .nl
            ? "Daarnaast is er \(times) contact geweest dat niet telt als inzet van de status."
            : "Apart from that there was contact \(times) that does not count as a use of the status."
    }

    /// How much of an exhibit is not shown.
    ///
    /// - Parameter mail: the content hash of the mail that has all of it; nil where it is no mail.
    public static func textCut(_ characters: Int, mail: String?, in language: Language) -> String {
        let whole = mail.map {
            language == .nl ? " SHA-256 van de hele mail: \($0)." : " SHA-256 of the whole mail: \($0)."
        }
        return
            (language == .nl
            ? "(Dit stuk is langer: nog \(characters) tekens staan hier niet.\(whole ?? ""))"
            : "(This exhibit is longer: \(characters) characters more are not shown here.\(whole ?? ""))")
    }

    /// How many places were redacted, and how many the writers of the exhibits had left out themselves (S3).
    public static func redactions(_ count: Int, leftOut: Int, in language: Language) -> String {
        switch language {
        case .nl:
            let places = count == 1 ? "is 1 plaats" : "zijn \(count) plaatsen"
            let first =
                count == 0
                ? "Er is niets weggelakt."
                : "Er \(places) weggelakt, elk met zijn grond; de afzender en het Message-ID van een mail tellen mee."
            let own = leftOut == 1 ? "Op 1 plaats had" : "Op \(leftOut) plaatsen had"
            return leftOut == 0 ? first : "\(first) \(own) de schrijver van een stuk zelf iets weggelaten."
        case .en:
            let places = count == 1 ? "1 place is" : "\(count) places are"
            let first =
                count == 0
                ? "Nothing is redacted."
                : "\(places) redacted, each with its ground; the sender and the Message-ID of a mail count."
            let own = leftOut == 1 ? "In 1 place" : "In \(leftOut) places"
            return leftOut == 0 ? first : "\(first) \(own) the writer of an exhibit had left something out."
        }
    }

    /// `Toepassing rondom de Tweede Kamerverkiezing van 29 oktober 2025`.
    public static func applicationHeading(election: String, on day: CivilDate, in language: Language) -> String {
        let day = Self.day(day, in: language)
        return language == .nl
            ? "Toepassing rondom de \(election) van \(day)" : "Application around the \(election) of \(day)"
    }

    /// `29 oktober 2025`
    public static func day(_ day: CivilDate, in language: Language) -> String {
        day.text(style: .long, language: language).split(separator: " ").dropFirst().joined(separator: " ")
    }

    /// `a, b en c`
    public static func enumeration(_ items: [String], in language: Language) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (language == .nl ? " en " : " and ") + last
    }
}

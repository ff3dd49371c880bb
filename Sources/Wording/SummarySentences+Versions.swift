/// What a later version says of the one before (S4).
extension SummarySentences {
    /// `versie 1 toonde wat was vastgelegd tot`, before a time.
    public static func versionBefore(_ number: Int, in language: Language) -> String {
        language == .nl
            ? "versie \(number) toonde wat was vastgelegd tot" : "version \(number) showed what was recorded until"
    }

    /// `Wat verschilt van versie 1`
    public static func changesHeading(since number: Int, in language: Language) -> String {
        language == .nl ? "Wat verschilt van versie \(number)" : "What differs from version \(number)"
    }

    /// ` (nummer in versie 1)`, of an exhibit that is gone.
    public static func numberThen(_ version: Int, in language: Language) -> String {
        language == .nl ? " (nummer in versie \(version))" : " (its number in version \(version))"
    }
}

// Words that are names or nothing by themselves, and together the name of a party, of an office, or of a letter's greeting.
extension Lexicon {
    /// Each phrase in small letters, by its first word.
    static let phrases: [String: [[String]]] = Dictionary(
        grouping: phraseLines.split(separator: "\n").map { line in line.split(separator: " ").map(String.init) }
    ) { $0.first ?? "" }

    /// Between two letters that stand for all from one to the other.
    static let betweenLetters: Set<String> = ["tot", "t/m", "to", "through", "until"]

    private static let phraseLines = """
        partij voor de dieren
        partij voor de vrijheid
        partij van de arbeid
        forum voor democratie
        boer burger beweging
        boerburgerbeweging
        nieuw sociaal contract
        staatkundig gereformeerde partij
        christen-democratisch appèl
        staten-generaal
        der staten-generaal
        europese unie
        european union
        groenlinks-pvda
        kind regards
        kindest regards
        best regards
        warm regards
        good morning
        good afternoon
        good evening
        good day
        goede morgen
        goede middag
        goede dag
        iemand anders
        niemand anders
        iets anders
        help center
        help centre
        safety center
        stay informed
        take action
        taking action
        digital services act
        digitaledienstenverordening
        wet open overheid
        algemene verordening gegevensbescherming
        """
}

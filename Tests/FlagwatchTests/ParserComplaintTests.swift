import Testing

@testable import flagwatch

@Suite("What is wrong with a command line is said in the caller's language") struct ParserComplaintTests {
    private static let cases: [([String], nl: String, en: String)] = [
        (["show"], "Er ontbreekt: <id>.", "Missing: <id>."),
        (["open", "--channel", "mail"], "Er ontbreekt: --platform <platform>.", "Missing: --platform <platform>."),
        (["list", "--nonsense"], "De optie “--nonsense” bestaat niet.", "There is no option “--nonsense”."),
        (
            ["list", "--plattform", "x"], "De optie “--plattform” bestaat niet. Bedoelde u --platform?",
            "There is no option “--plattform”. Did you mean --platform?"
        ),
        (["list", "x"], "Hier hoort niet: “x”.", "Out of place: “x”."),
        (["list", "x", "y"], "Hier hoort niet: “x”, “y”.", "Out of place: “x”, “y”."),
        (
            ["list", "--platform"], "Achter --platform <platform> ontbreekt de waarde.",
            "The value of --platform <platform> is missing."
        ),
        (
            ["log", "--limit=-1"], "“-1” kan niet bij --limit <number>. Geef een heel getal vanaf 1.",
            "“-1” will not do for --limit <number>. Give a whole number from 1 up."
        ),
        (
            ["record", "TK25-001", "reaction", "--at", "25:00"],
            "“25:00” kan niet bij --at <time>. Geef een tijd zoals 14:32, '2025-10-17 14:32' of "
                + "2025-10-17T14:32:00+02:00.",
            "“25:00” will not do for --at <time>. Give a time such as 14:32, '2025-10-17 14:32' or "
                + "2025-10-17T14:32:00+02:00."
        ),
        (
            ["rehearse", "a", "--format", "xml"], "“xml” kan niet bij --format <format>. Kies uit: text, json.",
            "“xml” will not do for --format <format>. Choose from: text, json."
        ),
        (
            ["list", "--json=x"], "--json heeft geen waarde, maar er staat “x”.",
            "--json takes no value, and “x” was given."
        ),
    ]

    @Test("Each kind of error has its sentence, and the usage follows", arguments: cases.indices)
    func sentences(index: Int) {
        let place = TestPlace()
        let (line, dutch, english) = Self.cases[index]
        for (locale, words, usage) in [("nl_NL.UTF-8", dutch, "Gebruik: "), ("C", english, "Usage: ")] {
            place.environment = ["LANG": locale]
            #expect(place.run(line) == 64)
            let lines = place.errors.first?.split(separator: "\n") ?? []
            #expect(lines.first.map(String.init) == words, "\(place.errors)")
            #expect(lines.dropFirst().first?.hasPrefix(usage) == true, "\(place.errors)")
            #expect(lines.last?.contains("--help'") == true)
        }
    }

    @Test("The language is that of --language where it stands in the line, and what is unknown stays as it is")
    func asked() {
        let place = TestPlace()
        #expect(place.run("show", "--language", "en") == 64)
        #expect(place.errors.first?.hasPrefix("Missing: <id>.") == true, "\(place.errors)")
        #expect(place.run("show", "--language=en") == 64)
        #expect(place.errors.first?.hasPrefix("Missing: <id>.") == true)
        #expect(place.run("nonsense") == 64)
        #expect(place.errors.first?.isEmpty == false)
    }
}

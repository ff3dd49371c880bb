extension ComplaintTests {
    static let election = Sample.election
        .replacing(line: 2, with: "id = \"gr2030\"").replacing(line: 3, with: "code = \"GR30\"")
    static let pollExample = "add polling = [{ day = \"2027-03-17\", opens = \"07:30\", closes = \"21:00\" }]"
    static let zoneRemedy = "write a tzdata name, such as \"Europe/Amsterdam\""
    static let codeRemedy = "use capital letters and digits only, at most 16, such as \"PS27\""

    static func polls(_ text: String) -> String { election.replacing(line: 7, with: "polling = [\(text)]") }

    static let elections: [Case] = [
        Case("an election without polls", election.removing(line: 7), "1: [[election]] has no polls; \(pollExample)"),
        Case("an election with an empty list of polls", polls(""), "7: [[election]] has no polls; \(pollExample)"),
        Case(
            "polls that close before they open",
            polls("{ day = \"2027-03-17\", opens = \"21:00\", closes = \"07:30\" }"),
            "7: polls close at 07:30, which is not after they open at 21:00; write a later closes, \"24:00\" at most; "
                + "a following day is an entry of its own"),
        Case(
            "polls that overlap",
            election.replacing(
                line: 7,
                with: """
                    polling = [
                        { day = "2027-03-17", opens = "07:30", closes = "21:00" },
                        { day = "2027-03-17", opens = "20:00", closes = "22:00" },
                    ]
                    """),
            "9: these polls overlap others in Europe/Amsterdam; write each span once, side by side"),
        Case(
            "a time that is no time", polls("{ day = \"2027-03-17\", opens = \"7:30\", closes = \"21:00\" }"),
            "7: opens in polling is \"7:30\"; write a local time as \"HH:MM\", such as \"07:30\""),
        Case(
            "two elections of one code", election.replacing(line: 3, with: "code = \"PS27\""),
            "3: code PS27 is taken already, at lib/elections/ps2027.toml:3; give each election a code of its own"),
        Case(
            "two elections of one id", election + election.replacing(line: 3, with: "code = \"GR31\""),
            "10: election gr2030 is there already, at etc/a.toml:2; give it another name, or remove one"),
        Case(
            "a code with a hyphen, where flag ids are split", election.replacing(line: 3, with: "code = \"GR-30\""),
            "3: code in [[election]] is \"GR-30\"; \(codeRemedy)"),
        Case(
            "a code in small letters", election.replacing(line: 3, with: "code = \"gr30\""),
            "3: code in [[election]] is \"gr30\"; \(codeRemedy)"),
        Case(
            "an id in capitals", election.replacing(line: 2, with: "id = \"GR2030\""),
            "2: id in [[election]] is \"GR2030\"; \(tokenRemedy)"),
        Case(
            "computed names what is no date", election + "computed = [\"nominations\"]\n",
            "9: computed names \"nominations\"; known are \"nomination\", \"polling\", \"result\""),
    ]

    static let calendars: [Case] = [
        Case(
            "a misspelt zone", election.replacing(line: 5, with: "zone = \"Europe/Amsterdm\""),
            "5: zone \"Europe/Amsterdm\" is unknown; did you mean Europe/Amsterdam? \(zoneRemedy)"),
        Case(
            "an abbreviation for a zone", election.replacing(line: 5, with: "zone = \"CET\""),
            "5: zone \"CET\" is unknown; \(zoneRemedy)"),
        Case(
            "an unknown zone of other polls",
            election
                + "also-polling = [{ zone = \"Mars/Olympus\", day = \"2027-03-17\", opens = \"07:30\", "
                + "closes = \"21:00\" }]",
            "9: zone \"Mars/Olympus\" is unknown; \(zoneRemedy)"),
        Case(
            "a day that the calendar does not have", election.replacing(line: 6, with: "nomination = \"2027-02-30\""),
            "6: nomination in [[election]] is \"2027-02-30\"; write a day of the calendar as \"YYYY-MM-DD\", such as "
                + "\"2027-02-01\""),
        Case(
            "a date without quotes", election.replacing(line: 6, with: "nomination = 2027-02-01"),
            "6: nomination in [[election]] is a date or time without quotes; write nomination = \"2027-02-01\""),
        Case(
            "a nomination after the polls", election.replacing(line: 6, with: "nomination = \"2027-04-01\""),
            "6: nomination 2027-04-01 is not before the first polling day 2027-03-17; "
                + "write the day of nomination, 44 days before as a rule"),
        Case(
            "a nomination in the wrong year", election.replacing(line: 6, with: "nomination = \"2025-02-01\""),
            "6: nomination 2025-02-01 is over a year before the first polling day 2027-03-17; check the year"),
        Case(
            "a result before the polls", election.replacing(line: 8, with: "result = \"2027-03-10\""),
            "8: result 2027-03-10 is before the last polling day 2027-03-17; write the day of the official result"),
        Case(
            "a result in the wrong year", election.replacing(line: 8, with: "result = \"2029-03-26\""),
            "8: result 2029-03-26 is over a year after the first polling day 2027-03-17; check the year"),
        Case(
            "polls in the wrong year",
            election
                + "also-polling = [{ zone = \"America/Kralendijk\", day = \"2026-03-17\", opens = \"07:30\", "
                + "closes = \"21:00\" }]",
            "9: polls on 2026-03-17 are over 31 days from the first polling day 2027-03-17; check the date"),
        Case(
            "dates that the tiers cannot follow are blamed on the election",
            election.replacing(line: 6, with: "nomination = \"2027-03-16\""),
            "1: election gr2030 has tier near at 2027-03-15T08:00:00+01:00, not after tier far at "
                + "2027-03-16T08:00:00+01:00; correct nomination, polling or result, or the starts at "
                + "lib/urgency.toml:13"),
    ]
}

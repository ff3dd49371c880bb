import Flagging
import Testing
import Wording

@Suite("Refusals say what, why and what would be right")
struct RefusalTests {
    private static let flag = Sample.flag
    private static let noon = Sample.utc("2025-10-26T00:30:00Z")

    static let all: [Refusal] = [
        .noElection(known: ["tk2025"]), .electionAmbiguous(["tk2025", "ep2024"]),
        .unknownElection("tk2026", known: ["tk2025"]),
        .unknownPlatform("y", known: ["x", "meta"]), .unknownChannel("fax", platform: "x", known: ["mail"]),
        .unknownFlag(flag), .unknownMail("3f2a"), .unknownEvent(12), .unknownRole("chef", known: []),
        .inTheFuture(noon), .beforeSubmission(noon, submitted: noon + 7_200), .messageIDInUse("a@b", by: flag),
        .fellowGovernmentNeedsReasons, .badToken(field: "ground", value: "two boxes"), .alreadyOpen(flag),
        .alreadyClosed(flag), .followUpOnClosed(flag),
        .contactHasNoClocks(FlagID(code: "TK25", sequence: 1, isContact: true)), .outcomeMissing, .noteMissing,
        .snoozeInThePast(noon), .notRetractable(12), .alreadyVoid(12), .mailNotHeld("3f2a"), .mailNotFiled("3f2a"),
        .retentionNotOver("tk2025", until: noon), .purgeWhileOpen("tk2025", [flag]),
        .unknownService("instagramm", platform: "meta", known: ["instagram"]), .unknownWord("invalid-vot", .ground),
        .nothingToAmend(flag), .outsidePeriod(noon, election: "tk2025", begins: noon - 7_200, ends: noon - 3_600),
        .beforeLedger(noon, begins: noon + 7_200, ends: noon + 9_000), .outcomeWithoutReaction(flag, .receipt),
        .electionPurged("tk2025", at: noon), .notAFlagName("x"), .flagRetracted(flag), .badText(.why, .empty),
        .needs("--platform", with: "--if-opened"), .excludes("--contact", "--draft"),
        .flagOfOtherElection(flag, election: "ep2024"), .endsBeforeItBegins(noon, begins: noon + 60),
        .doubtfulMail("3f2a", TrustReason(.ofPlatform, "meta", "x")),
        .unknownExhibit("TK25-001/9", known: ["TK25-001/1"]), .wordsNotThere("Jansen", exhibit: "TK25-001/1"),
        .linesNotThere(exhibit: "TK25-001/1", last: 4), .exhibitChanged("TK25-001/1"),
        .notReviewed("tk2025", ["TK25-001/1"]), .ownRedaction("tk2025", ["TK25-001/1"]),
        .notEarlier("tk2025", of: "tk2023"), .archiveNeeds(["[own] organisation"]),
    ]

    static let flaws: [TextFlaw] = [
        .empty, .tooLong(bytes: 20_000, most: 10_000), .tooMany(count: 101, most: 100), .control(0x1B), .notAURL("x"),
        .defanged("hxxp://x"), .userInfo("https://a@x.com"), .notAMessageID("a"),
    ]

    /// The compiler refuses a case that is missing here, and the count below one that is missing in `all`.
    private static func place(_ refusal: Refusal) -> Int {
        switch refusal {
        case .noElection: 0
        case .electionAmbiguous: 1
        case .unknownElection: 2
        case .unknownPlatform: 3
        case .unknownChannel: 4
        case .unknownFlag: 5
        case .unknownMail: 6
        case .unknownEvent: 7
        case .unknownRole: 8
        case .inTheFuture: 9
        case .beforeSubmission: 10
        case .messageIDInUse: 11
        case .fellowGovernmentNeedsReasons: 12
        case .badToken: 13
        case .alreadyOpen: 14
        case .alreadyClosed: 15
        case .followUpOnClosed: 16
        case .contactHasNoClocks: 17
        case .outcomeMissing: 18
        case .noteMissing: 19
        case .snoozeInThePast: 20
        case .notRetractable: 21
        case .alreadyVoid: 22
        case .mailNotHeld: 23
        case .mailNotFiled: 24
        case .retentionNotOver: 25
        case .purgeWhileOpen: 26
        case .unknownService: 27
        case .unknownWord: 28
        case .nothingToAmend: 29
        case .outsidePeriod: 30
        case .beforeLedger: 31
        case .outcomeWithoutReaction: 32
        case .electionPurged: 33
        case .notAFlagName: 34
        case .flagRetracted: 35
        case .badText: 36
        case .needs: 37
        case .excludes: 38
        case .flagOfOtherElection: 39
        case .endsBeforeItBegins: 40
        case .doubtfulMail: 41
        case .unknownExhibit: 42
        case .wordsNotThere: 43
        case .linesNotThere: 44
        case .exhibitChanged: 45
        case .notReviewed: 46
        case .ownRedaction: 47
        case .notEarlier: 48
        case .archiveNeeds: 49
        }
    }

    @Test("The list below holds every refusal")
    func whole() {
        #expect(Self.all.map(Self.place) == Array(0...49))
    }

    @Test("Each has its own sentence, rule and remedy in both languages", arguments: all)
    func explained(_ refusal: Refusal) {
        let dutch = refusal.explanation(in: .nl, zone: Sample.amsterdam)
        let english = refusal.explanation(in: .en, zone: Sample.amsterdam)
        #expect(dutch.what != english.what && dutch.remedy != english.remedy)
        #expect(dutch.what != "Dit is geweigerd" && english.what != "This was refused")
        #expect(dutch.rule == refusal.rule && english.rule == refusal.rule)
        for explanation in [dutch, english] {
            #expect(explanation.what.first?.isLowercase == false && !explanation.what.hasSuffix("."))
            #expect(explanation.remedy.hasSuffix("."))
            #expect(!explanation.what.contains("Optional"))
        }
        // A number helps only whom the line tells where to look it up.
        for line in [dutch.line, english.line] {
            #expect(line.contains("flagwatch-rules(7)") == (refusal.rule != nil))
            #expect(!line.contains("section") && !line.contains("paragraaf"))
        }
    }

    @Test("What was mistyped is answered with the word that was meant, then with all that are known")
    func nearest() {
        let cases: [(Refusal, String)] = [
            (.unknownPlatform("metta", known: ["x", "meta"]), "Did you mean meta? Known are: x, meta."),
            (.unknownPlatform("q", known: ["meta"]), "Known are: meta."),
            (
                .unknownElection("tk2052", known: ["ep2024", "tk2025"]),
                "Did you mean tk2025? Known are: ep2024, tk2025."
            ),
            (.unknownRole("on-cal", known: ["on-call"]), "Did you mean on-call? Known are: on-call."),
            (.unknownChannel("mial", platform: "x", known: ["mail"]), "Did you mean mail? Known are: mail."),
        ]
        for (refusal, remedy) in cases { #expect(refusal.explanation(in: .en, zone: .utc).remedy == remedy) }
        let words: [(Refusal, String)] = [
            (
                .unknownService("instagramm", platform: "meta", known: ["threads", "instagram"]),
                "Bedoelde u instagram?"
            ),
            (.unknownWord("geen_overtredinng", .outcome), "Bedoelde u geen-overtreding?"),
            (.unknownWord("no-violatoin", .outcome), "Bedoelde u no-violation?"),
            (.unknownWord("Invalid_Vot", .ground), "Bedoelde u invalid-vote?"),
            (.unknownWord("mdia", .signal), "Bedoelde u media?"),
        ]
        for (refusal, question) in words {
            let remedy = refusal.explanation(in: .nl, zone: .utc).remedy
            #expect(
                remedy.hasPrefix(question) && remedy.hasSuffix("Is het echt een nieuw woord: --new-word."), "\(remedy)")
        }
    }

    @Test(
        "L10: a text is refused by its name, with what is wrong and what would be right", arguments: TextField.allCases)
    func texts(_ field: TextField) {
        var said: Set<String> = []
        for flaw in Self.flaws {
            for language in Language.allCases {
                let why = Refusal.badText(field, flaw).explanation(in: language, zone: .utc)
                #expect(why.rule == nil && why.remedy.hasSuffix(".") && !why.what.hasSuffix("."))
                #expect(!why.what.contains("TextField") && !why.what.contains("Optional"))
                #expect(said.insert("\(language) \(why.what)").inserted)
            }
        }
        let control = Refusal.badText(field, .control(7)).explanation(in: .nl, zone: .utc)
        #expect(control.what.contains("U+0007") && control.what.contains(field.text(in: .nl)))
    }

    @Test("A word of one letter, or none, is answered with the list and no guess")
    func noGuess() {
        for typed in ["", "y", " "] {
            let why = Refusal.unknownPlatform(typed, known: ["x", "meta"]).explanation(in: .en, zone: .utc)
            #expect(why.remedy == "Known are: x, meta.")
        }
    }

    @Test("No two refusals say the same")
    func distinct() {
        for language in Language.allCases {
            let sentences = Self.all.map { $0.explanation(in: language, zone: Sample.amsterdam).what }
            #expect(Set(sentences).count == sentences.count)
        }
    }

    @Test("C8: following up a closed flag is refused with the way out")
    func followUp() {
        let explanation = Refusal.followUpOnClosed(Self.flag).explanation(in: .nl, zone: Sample.amsterdam)
        #expect(
            explanation.line
                == "TK25-001 is gesloten: een vervolg kan niet (C8 in flagwatch-rules(7)). Heropen de melding "
                + "eerst: flagwatch reopen TK25-001."
        )
    }

    @Test("A time in the hour that occurs twice carries its offset, in the election's zone")
    func times() {
        let explanation = Refusal.inTheFuture(Self.noon).explanation(in: .en, zone: Sample.amsterdam)
        #expect(
            explanation.line
                == "The time Sun 26 Oct 2025 02:30 +02:00 is in the future (C1 in flagwatch-rules(7)). "
                + "Give the time at which it happened, now at the latest.")
        let dutch = Refusal.unknownElection("tk2026", known: ["tk2025", "ep2024"])
            .explanation(in: .nl, zone: Sample.amsterdam).line
        #expect(dutch == "De verkiezing “tk2026” is onbekend. Bedoelde u tk2025? Bekend zijn: tk2025, ep2024.")
    }

    @Test("Where nothing is configured the remedy is to look at the configuration")
    func nothingKnown() {
        let explanation = Refusal.unknownRole("chef", known: []).explanation(in: .en, zone: .utc)
        #expect(explanation.remedy == "None is configured: flagwatch check.")
    }
}

import Flagging
import Testing
import Wording

@Suite("The sentences of the summary")
struct SummaryTests {
    @Test("S1: uses are counted per platform in words")
    func uses() {
        let both = [(platform: "X", count: 1), (platform: "Meta", count: 1), (platform: "Google", count: 0)]
        #expect(
            SummarySentences.uses(both, in: .nl)
                == "De status is tweemaal ingezet, eenmaal richting X en eenmaal richting Meta.")
        #expect(
            SummarySentences.uses(both, in: .en) == "The status was used twice, once toward X and once toward Meta.")
        #expect(SummarySentences.uses([("X", 1)], in: .nl) == "De status is eenmaal ingezet, richting X.")
        #expect(SummarySentences.uses([("X", 3)], in: .en) == "The status was used three times, toward X.")
    }

    @Test("S1: zero is a proper report")
    func zero() {
        #expect(SummarySentences.uses([], in: .nl) == "De status is niet ingezet.")
        #expect(SummarySentences.uses([("X", 0)], in: .en) == "The status was not used.")
    }

    @Test("S1: contacts stand apart")
    func contacts() {
        #expect(SummarySentences.contacts(0, in: .nl) == "")
        #expect(
            SummarySentences.contacts(1, in: .nl)
                == "Daarnaast is er eenmaal contact geweest dat niet telt als inzet van de status.")
        #expect(SummarySentences.contacts(2, in: .en).contains("contact twice"))
    }

    @Test(
        "Numbers of times are words up to ten",
        arguments: [
            (1, "eenmaal", "once"), (2, "tweemaal", "twice"), (3, "driemaal", "three times"),
            (10, "tienmaal", "ten times"), (11, "11 maal", "11 times"),
        ])
    func times(_ count: Int, _ dutch: String, _ english: String) {
        #expect(SummarySentences.times(count, in: .nl) == dutch)
        #expect(SummarySentences.times(count, in: .en) == english)
    }

    @Test("S2: an elapsed time is said in words, since an exhibit or the flag; a stated one is about so much")
    func durations() {
        func text(_ seconds: Int64?, _ isStated: Bool, _ exhibit: Int?, _ language: Language) -> String {
            SummarySentences.elapsed(seconds, isStated: isStated, since: exhibit, in: language)
        }
        #expect(text(250_020, false, 2, .nl) == "69 uur en 27 minuten na stuk 2")
        #expect(text(250_020, false, 2, .en) == "69 hours and 27 minutes after exhibit 2")
        #expect(text(9_000, true, 1, .nl) == "ongeveer 2 uur en 30 minuten na stuk 1, volgens opgave")
        #expect(text(3_660, true, nil, .en) == "about 1 hour and 1 minute after the flag, as stated")
        #expect(text(nil, false, 4, .nl) == "onbekend hoe lang na stuk 4")
        #expect(text(0, false, nil, .nl) == "minder dan een minuut na de melding")
        #expect(text(.min, false, 1, .en).hasSuffix("minutes after exhibit 1"))
    }

    @Test("S2: a window is inside, outside, or it cannot be said")
    func windows() {
        func text(_ isInside: Bool?, _ language: Language) -> String {
            SummarySentences.window(seconds: 172_800, tier: "normaal", isInside: isInside, in: language)
        }
        #expect(text(false, .nl) == "buiten het venster “normaal” (48 uur)")
        #expect(text(true, .en) == "inside the window “normal” (48 hours)")
        #expect(text(nil, .nl) == "of dat binnen het venster “normaal” (48 uur) viel, is niet te zeggen")
    }

    @Test("The heading names election and day as the published reports do")
    func heading() throws {
        let day = try #require(CivilDate("2025-10-29"))
        #expect(
            SummarySentences.applicationHeading(election: "Tweede Kamerverkiezing", on: day, in: .nl)
                == "Toepassing rondom de Tweede Kamerverkiezing van 29 oktober 2025")
    }

    @Test("Enumerations read as a sentence does")
    func enumeration() {
        #expect(SummarySentences.enumeration([], in: .nl) == "")
        #expect(SummarySentences.enumeration(["a"], in: .nl) == "a")
        #expect(SummarySentences.enumeration(["a", "b", "c"], in: .nl) == "a, b en c")
        #expect(SummarySentences.enumeration(["a", "b"], in: .en) == "a and b")
    }

    @Test("S1: no text of the summary speaks of averages, percentages or rankings")
    func noStatistics() {
        for text in SummaryText.allCases.map(\.localized) + SummaryParagraph.allCases.map(\.localized) {
            for word in ["gemiddeld", "average", "procent", "percent", "%", "ranking", "ranglijst", "score"] {
                #expect(!text.nl.lowercased().contains(word))
                #expect(!text.en.lowercased().contains(word))
            }
        }
    }
}

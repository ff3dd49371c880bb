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

    @Test("S2: a duration stands against the window that then applied; at the full allowance it has passed")
    func durations() {
        func text(_ seconds: Int64, _ known: Known) -> String {
            SummarySentences.duration(
                seconds: seconds, known: known, allowanceSeconds: 172_800, tier: "normaal", in: .nl)
        }
        #expect(text(250_020, .header) == "69 h 27, buiten het venster “normaal” (48 h)")
        #expect(text(172_800, .header) == "48 h, buiten het venster “normaal” (48 h)")
        #expect(text(172_799, .typed) == "47 h 59, binnen het venster “normaal” (48 h)")
        #expect(text(9_000, .stated) == "2 h 30 (volgens opgave), binnen het venster “normaal” (48 h)")
        #expect(text(9_000, .unknown) == "onbekend; venster “normaal” (48 h)")
        let english = SummarySentences.duration(
            seconds: 9_000, known: .stated, allowanceSeconds: 7_200, tier: "verkiezingsdag", in: .en)
        #expect(english == "2 h 30 (as stated), outside the window “election day” (2 h)")
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
        for phrase in SummaryText.allCases {
            for word in ["gemiddeld", "average", "procent", "percent", "%", "ranking", "ranglijst", "score"] {
                #expect(!phrase.localized.nl.lowercased().contains(word))
                #expect(!phrase.localized.en.lowercased().contains(word))
            }
        }
    }
}

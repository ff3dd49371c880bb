import Flagging
import Testing
import Wording

@Suite("Fixed texts: names, labels, headings, notices")
struct PhraseTests {
    static let all: [(list: String, text: LocalizedText)] =
        texts(Label.self) + texts(ReadLabel.self) + texts(Heading.self) + texts(Notice.self) + texts(SummaryText.self)
        + texts(ClockKind.self) + texts(FactKind.self) + texts(Known.self) + texts(Finding.Strength.self)

    private static func texts<List: Phrase>(_ list: List.Type) -> [(list: String, text: LocalizedText)] {
        list.allCases.map { ("\(list).\($0)", $0.localized) }
    }

    @Test("Every fixed text is there in both languages, in one line, without space at its ends")
    func present() {
        for (name, text) in Self.all {
            for words in [text.nl, text.en] {
                #expect(!words.isEmpty && !words.contains { $0.isNewline }, "\(name)")
                #expect(words.first != " " && words.last != " " && !words.contains("  "), "\(name)")
            }
        }
    }

    @Test("A sentence ends with a full stop in both languages, or in neither")
    func ends() {
        for (name, text) in Self.all { #expect(text.nl.hasSuffix(".") == text.en.hasSuffix("."), "\(name)") }
    }

    @Test("Labels are short: the list of open flags with its widest cells fits 80 columns")
    func widths() {
        for language in Language.allCases {
            #expect(Label.allCases.allSatisfy { $0.text(in: language).count <= 20 })
            #expect(ReadLabel.allCases.allSatisfy { $0.text(in: language).count <= 24 })
            #expect(Heading.allCases.allSatisfy { $0.text(in: language).count <= 40 })
            #expect(ClockKind.allCases.allSatisfy { $0.shortText(in: language).count <= 10 })
            let list: [Label] = [.flag, .platform, .turn, .clock, .due, .remaining]
            // The widest cell of each: id, name, turn, clock, "wo 26 okt 02:30 +02:00", "281 h 58 te laat".
            let widths = zip(list, [8, 8, 8, 10, 22, 16]).map { max($0.text(in: language).count, $1) }
            #expect(widths.reduce(0, +) + widths.count - 1 <= 80)
        }
    }

    @Test("The words are those of flagwatch-rules(7)")
    func words() {
        #expect(Label.flag.text(in: .nl) == "melding")
        #expect(Label.contact.text(in: .nl) == "contact")
        #expect(Label.tier.text(in: .nl) == "venster")
        #expect(Label.rung.text(in: .nl) == "trede")
        #expect(Label.prompt.text(in: .nl) == "aansporing")
        #expect(Label.service.text(in: .nl) == "dienst")
        #expect(FactKind.receipt.text(in: .nl) == "ontvangstbevestiging")
        #expect(FactKind.followUp.text(in: .nl) == "vervolg")
        #expect(FactKind.nudge.text(in: .nl) == "herinnering aan platform")
        #expect(Heading.contacts.text(in: .nl) == "Overige contacten")
        #expect(Heading.inbox.text(in: .nl).contains("ter beoordeling"))
    }

    @Test("Turns, verdicts and kinds of mail have names in both languages")
    func names() {
        #expect(Turn.ours.text(in: .nl) == "wij" && Turn.ours.text(in: .en) == "ours")
        #expect(Turn.platform.text(in: .nl) == "platform" && Turn.closed.text(in: .en) == "closed")
        #expect(Trust.Verdict.verified.text(in: .nl) == "geverifieerd")
        #expect(Trust.Verdict.unverified.text(in: .en) == "unverified")
        #expect(Trust.Verdict.suspicious.text(in: .nl) == "verdacht")
        #expect(Finding.Kind.fact(.bounce).text(in: .nl) == "niet bezorgd")
        #expect(Finding.Kind.unrecognised.text(in: .en) == "not recognised")
        #expect(Finding.Kind.sentCopy(platform: "x", channel: "mail").text(in: .nl) == "eigen verzonden mail")
    }

    @Test("Numbers of things take the right number of the noun")
    func counted() {
        #expect(Counted.openFlags(0, in: .nl) == "0 open meldingen")
        #expect(Counted.openFlags(1, in: .nl) == "1 open melding")
        #expect(Counted.openFlags(2, in: .en) == "2 open flags")
        #expect(Counted.held(1, in: .nl) == "1 mail ter beoordeling" && Counted.held(2, in: .en) == "2 mails held")
        #expect(Counted.complaints(1, in: .en) == "1 complaint" && Counted.complaints(2, in: .nl) == "2 klachten")
        #expect(Counted.events(1, in: .nl) == "1 gebeurtenis" && Counted.events(3, in: .en) == "3 events")
        #expect(Counted.prompts(1, in: .en) == "1 prompt" && Counted.prompts(9, in: .nl) == "9 aansporingen")
    }
}

import Flagging
import Wording

/// Puts a summary into the words of one language, in the order of the published reports.
struct PageWriter {
    let summary: PeriodSummary
    let language: Language

    var page: Page {
        var blocks = particulars + inShort + changes
        blocks += background + method
        blocks += application + contacts
        blocks += times + redactions + leftOut
        blocks += account + closing
        return Page(
            language: language, title: "\(words(.title)): \(electionName)",
            runningTitle: "\(words(.title)), \(electionName)", warnings: warnings, blocks: blocks)
    }

    private var warnings: [String] {
        (summary.isReleased ? [] : [words(summary.isInternal ? .internalNote : .concept)])
            + (summary.isFromDamagedLedger ? [words(.damaged)] : [])
    }

    var election: Election { summary.election }
    var electionName: String { election.name.text(in: language) }

    func words(_ phrase: SummaryText) -> String { phrase.text(in: language) }
    /// S8: what a fixed paragraph says; nothing where it does not stand in the page.
    func paragraphs(_ phrase: SummaryParagraph) -> [Block] { fixed.texts(phrase).map { .paragraph($0) } }
    var fixed: FixedTexts { FixedTexts(settings: summary.settings, election: election, language: language) }
    func heading(_ level: Int, _ phrase: SummaryText) -> Block {
        .heading(level, id: phrase.rawValue, words(phrase))
    }
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// `vr 17 okt 2025 14:32 (zomertijd)`; a time that the wall clock shows twice bears its offset.
    func time(_ instant: Instant) -> Inline {
        let text = instant.localText(in: election.zone, style: .dated, language: language)
        let season = election.zone.season(at: instant).map { " (\(words($0)))" } ?? ""
        return .time(text + season, instant.rfc3339(in: election.zone))
    }

    func day(_ date: CivilDate) -> String { date.text(style: .long, language: language) }

    /// The words for a code of a list; a redacted code has none.
    func words(of code: Disclosed, _ list: Vocabulary) -> String {
        list.text(code.text(in: language), in: language)
    }
}

import Flagging
import Wording

/// The fixed paragraphs of a page in one language (S8): those that the ledger recorded, else the program's own.
struct FixedTexts {
    let settings: SummarySettings?
    let election: Election
    let language: Language

    /// What a paragraph says, one text for each paragraph of print; none where it does not stand in the page.
    func texts(_ paragraph: SummaryParagraph) -> [String] {
        guard let text = recorded(paragraph) else { return [] }
        return text.text(in: language).split(separator: "\n").map { SummaryTemplate(String($0)).filled(value) }
    }

    private func recorded(_ paragraph: SummaryParagraph) -> LocalizedText? {
        guard let texts = settings?.texts, !texts.isEmpty else {
            return paragraph.isOptional ? nil : paragraph.localized
        }
        return texts.first { $0.paragraph == paragraph.rawValue }?.text
    }

    private func value(_ placeholder: SummaryTemplate.Placeholder) -> String {
        switch placeholder {
        case .election: election.name.text(in: language)
        case .pollingDay: SummarySentences.day(election.firstPollingDay, in: language)
        case .organisation: settings?.organisation?.text(in: language) ?? SummaryText.team.text(in: language)
        }
    }
}

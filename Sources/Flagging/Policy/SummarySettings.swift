/// What a summary says that no event tells. It is recorded with the policy, so that a summary made years later says the same
/// whatever the configuration is then (S4).
public struct SummarySettings: Hashable, Sendable, Codable {
    /// The text of a fixed paragraph (S8).
    public struct Text: Hashable, Sendable, Codable {
        /// A `SummaryParagraph`; as text, so that a ledger opens whatever paragraphs a later program has.
        public var paragraph: String
        /// The text, one line for each paragraph of print.
        public var text: LocalizedText

        /// The text of a paragraph.
        public init(_ paragraph: SummaryParagraph, _ text: LocalizedText) {
            self.paragraph = paragraph.rawValue
            self.text = text
        }
    }

    /// What becomes of the archived papers, as the organisation's selection list says: a code of the MDTO's list of
    /// appraisals.
    public enum Appraisal: String, Sendable, CaseIterable, Codable {
        case keptForEver = "B"
        case keptForATime = "V"
        case undecided = "N"
    }

    /// The organisation that flags; nil where none is named.
    public var organisation: LocalizedText?
    /// The appraisal of the papers in the bag for the archive (S7); nil where none is named.
    public var appraisal: Appraisal?
    /// The paragraphs that stand in the page; empty for those of the program itself.
    public var texts: [Text]
    /// How many characters of one exhibit a page shows.
    public var exhibitLimit: Int

    /// Nobody reads more on a page; the kept mail has all of it.
    public static let usualExhibitLimit = 20_000

    /// Settings; what is left out is the program's own.
    public init(
        organisation: LocalizedText? = nil, appraisal: Appraisal? = nil, texts: [Text] = [],
        exhibitLimit: Int = usualExhibitLimit
    ) {
        self.organisation = organisation
        self.appraisal = appraisal
        self.texts = texts
        self.exhibitLimit = exhibitLimit
    }
}

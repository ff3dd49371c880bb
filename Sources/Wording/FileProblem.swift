public import Flagging

/// Why a file that a person named cannot be used.
public enum FileProblem: Phrase {
    case notFound
    case notAFile
    case notReadable
    case notALedger
    case exists

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .notFound: .init(nl: "bestaat niet", en: "does not exist")
        case .notAFile: .init(nl: "is geen gewoon bestand", en: "is no regular file")
        case .notReadable: .init(nl: "is niet te lezen", en: "cannot be read")
        case .notALedger: .init(nl: "is geen register van Flagwatch", en: "is no ledger of Flagwatch")
        case .exists:
            .init(
                nl: "bestaat al; noem een bestand dat er nog niet is",
                en: "exists already; name a file that does not exist yet")
        }
    }
}

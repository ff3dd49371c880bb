public import Flagging

/// Why a file that a person named cannot be used.
public enum FileProblem: Phrase {
    case notFound
    case notAFile
    case notReadable
    case notALedger
    case exists
    case forbidden
    case readOnlyDisk
    case full
    case failing
    case nameTooLong
    case notWritable
    case unusable
    case unnamed
    case notAFolder
    case brokenLink
    case notText
    case notASummary

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .notFound: .init(nl: "bestaat niet", en: "does not exist")
        case .notAFile: .init(nl: "is geen gewoon bestand", en: "is no regular file")
        case .notReadable: .init(nl: "is niet te lezen", en: "cannot be read")
        case .notALedger: .init(nl: "is geen register van Flagwatch", en: "is no ledger of Flagwatch")
        case .unnamed:
            .init(nl: "is geen pad: noem een bestand of een map", en: "is no path: name a file or a folder")
        case .notAFolder: .init(nl: "is geen map", en: "is no folder")
        case .brokenLink:
            .init(nl: "is een koppeling naar niets: noem een map", en: "is a link to nothing: name a folder")
        case .notText:
            .init(nl: "is geen tekst in UTF-8: sla het zo op", en: "is no text in UTF-8: save it as that")
        case .notASummary:
            .init(
                nl: "is geen samenvatting van Flagwatch: geef de JSON die --format json schrijft",
                en: "is no summary of Flagwatch: give the JSON that --format json writes")
        case .forbidden: .init(nl: "mag u niet gebruiken", en: "is not yours to use")
        case .readOnlyDisk:
            .init(nl: "ligt op een schijf die alleen te lezen is", en: "lies on a disk that can only be read")
        case .full: .init(nl: "ligt op een schijf die vol is", en: "lies on a disk that is full")
        case .failing: .init(nl: "ligt op een schijf die fouten geeft", en: "lies on a disk that fails")
        case .nameTooLong: .init(nl: "heeft een te lange naam", en: "has a name that is too long")
        case .notWritable:
            .init(nl: "is niet te maken: noem een andere plaats", en: "cannot be made: name another place")
        case .unusable: .init(nl: "is niet te gebruiken", en: "cannot be used")
        case .exists:
            .init(
                nl: "bestaat al; noem een andere plek", en: "exists already; name another place")
        }
    }
}

public import Flagging

extension MailboxTrouble.Kind: Phrase {
    /// What is wrong, without a name.
    public var localized: LocalizedText {
        switch self {
        case .missing: .init(nl: "op het pad staat niets", en: "nothing is at its path")
        case .forbidden:
            .init(nl: "eigenaar of rechten houden flagwatch buiten", en: "owner or mode keep flagwatch out")
        case .wrongKind:
            .init(
                nl: "op het pad staat geen map en geen mailbestand",
                en: "neither a folder nor a mail file is at its path")
        case .tooManyLinks:
            .init(nl: "het pad loopt door te veel koppelingen", en: "its path leads through too many links")
        case .inputOutput:
            .init(nl: "de schijf of het netwerk geeft fouten", en: "the disk or the network file system fails")
        case .unanswered:
            .init(
                nl: "de schijf of de bestandsserver waarop zij staat geeft geen antwoord",
                en: "the disk or the file server that it lies on does not answer")
        case .unfinished:
            .init(
                nl: "na tien minuten is zij nog niet doorgelezen",
                en: "it has not been read through after ten minutes")
        case .emptied:
            .init(
                nl: "de map is leeg, en eerder stond er mail: is zij gekoppeld?",
                en: "its folder is empty, and held mail before: is it mounted?")
        case .unreadable: .init(nl: "het systeem geeft een fout", en: "the system fails")
        case .folderMissing:
            .init(
                nl: "een map die de configuratie noemt ontbreekt",
                en: "a folder that the configuration names is missing")
        case .folderUnreadable:
            .init(
                nl: "de map met mail zelf, of een die de configuratie noemt, is niet te openen",
                en: "the folder of mail itself, or one that the configuration names, cannot be opened")
        case .filesForbidden:
            .init(
                nl: "geen bestand in een map met mail mag worden gelezen", en: "no file in a folder of mail may be read"
            )
        case .nothingIsMail:
            .init(nl: "geen bestand erin is een mail of een mbox", en: "no file in it is a mail or an mbox")
        case .keptLocked:
            .init(
                nl: "een ander programma houdt een mbox al vijf minuten vergrendeld",
                en: "another program has kept an mbox locked for five minutes")
        default: ofParts
        }
    }

    /// A part of the mailbox that is not read.
    private var ofParts: LocalizedText {
        switch self {
        case .otherFolderUnreadable: .init(nl: "map niet te openen", en: "folder cannot be opened")
        case .notMail:
            .init(
                nl: "bestand tussen de mail is geen mail en is niet gelezen",
                en: "file among mail is none and is not read")
        case .doubtfulLines:
            .init(
                nl: "regel begint met “From ” zonder dat er een mail begint; gelezen als tekst",
                en: "line begins with “From ” and begins no mail; read as text")
        case .fileForbidden: .init(nl: "bestand mag niet worden gelezen", en: "file may not be read")
        case .fileFailed: .init(nl: "bestand kon niet worden gelezen", en: "file could not be read")
        case .incomplete:
            .init(
                nl: "mail overgeslagen, want de naam zegt dat het bestand niet af is",
                en: "mail passed over, because its name says that the file is not complete")
        case .fileEmpty: .init(nl: "bestand is leeg", en: "file is empty")
        case .locked:
            .init(nl: "mbox is vergrendeld door een ander programma", en: "mbox is locked by another program")
        case .notRegular: .init(nl: "geen gewoon bestand, niet geopend", en: "no regular file, not opened")
        case .folderNamedAsMail:
            .init(nl: "map heet als een mail; gelezen als map", en: "folder is named as a mail is; read as a folder")
        case .linkOutside:
            .init(nl: "koppeling naar buiten de mailbox, niet gevolgd", en: "link out of the mailbox, not followed")
        case .linkBroken: .init(nl: "koppeling naar niets", en: "link to nothing")
        case .tooManyFolders: .init(nl: "te veel of te diepe mappen", en: "too many folders, or too deep")
        default:
            .init(
                nl: "geen bestand laat zien dat de export liep", en: "no file shows that the exporter ran")
        }
    }
}

extension MailboxTrouble {
    /// One line without any name, for the journal: `file among mail is none and is not read (3)`.
    public func text(in language: Language) -> String {
        count > 1 ? "\(kind.text(in: language)) (\(count))" : kind.text(in: language)
    }

    /// The same with its places, for those who may use the socket.
    public func line(in language: Language) -> String {
        let shown = names.prefix(Self.mostNames).joined(separator: ", ")
        let rest = count > Self.mostNames && names.count > Self.mostNames ? ", …" : ""
        return shown.isEmpty ? text(in: language) : "\(text(in: language)): \(shown)\(rest)"
    }

    private static let mostNames = 10
}

public import Flagging

/// Labels of `flagwatch read`, `check` and `verify`.
public enum ReadLabel: String, Phrase {
    case file
    case headers
    case from
    case to
    case date
    case inReplyTo
    case references
    case parts
    case partType
    case charset
    case filename
    case bytes
    case text
    case anomalies
    case trust
    case because
    case way
    case border
    case clauses
    case yes
    case no
    case kind
    case rule
    case matches
    case bounce
    case recipients
    case deliveryStatus
    case none
    case line
    case complaint
    case remedy
    case events
    case head
    case chain
    case outbox
    case missing
    case journalSince
    case foundInJournal
    case olderThanJournal
    case otherJournal
    case anchors
    case mailCopies
    case flags
    case personalValues
    case movedAside
    case row

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .file: .init(nl: "bestand", en: "file")
        case .headers: .init(nl: "kopregels", en: "headers")
        case .from: .init(nl: "van", en: "from")
        case .to: .init(nl: "aan", en: "to")
        case .date: .init(nl: "datum", en: "date")
        case .inReplyTo: .init(nl: "antwoord op", en: "in reply to")
        case .references: .init(nl: "verwijst naar", en: "references")
        case .parts: .init(nl: "delen", en: "parts")
        case .partType: .init(nl: "type", en: "type")
        case .charset: .init(nl: "tekenset", en: "charset")
        case .filename: .init(nl: "bestandsnaam", en: "file name")
        case .bytes: .init(nl: "bytes", en: "bytes")
        case .text: .init(nl: "tekst", en: "text")
        case .anomalies: .init(nl: "bijzonderheden", en: "anomalies")
        case .trust: .init(nl: "echtheid", en: "trust")
        case .way: .init(nl: "weg", en: "way")
        case .border: .init(nl: "grens", en: "border")
        case .clauses: .init(nl: "voorwaarden", en: "conditions")
        case .yes: .init(nl: "ja", en: "yes")
        case .no: .init(nl: "nee", en: "no")
        case .because: .init(nl: "omdat", en: "because")
        case .kind: .init(nl: "soort", en: "kind")
        case .rule: .init(nl: "regel", en: "rule")
        case .matches: .init(nl: "kan horen bij", en: "matches")
        case .bounce: .init(nl: "niet bezorgd", en: "bounce")
        case .recipients: .init(nl: "geadresseerden", en: "recipients")
        case .deliveryStatus: .init(nl: "status", en: "status")
        case .none: .init(nl: "geen", en: "none")
        case .line: .init(nl: "regel", en: "line")
        case .complaint: .init(nl: "klacht", en: "complaint")
        case .remedy: .init(nl: "wat goed zou zijn", en: "what would be right")
        case .events: .init(nl: "gebeurtenissen", en: "events")
        case .head: .init(nl: "stand van de keten", en: "head of the chain")
        case .chain: .init(nl: "keten", en: "chain")
        case .outbox: .init(nl: "postvak uit", en: "outbox")
        case .missing: .init(nl: "ontbreekt in journaal", en: "missing in the journal")
        case .journalSince: .init(nl: "journaal vanaf", en: "journal since")
        case .foundInJournal: .init(nl: "daarin gevonden", en: "found in it")
        case .olderThanJournal: .init(nl: "mogelijk ouder", en: "may be older")
        case .otherJournal: .init(nl: "van andere machine", en: "of another machine")
        case .anchors: .init(nl: "ankers", en: "anchors")
        case .mailCopies: .init(nl: "kopieën van mail", en: "copies of mail")
        case .flags: .init(nl: "meldingen en contacten", en: "flags and contacts")
        case .personalValues: .init(nl: "persoonsgegevens", en: "personal values")
        case .movedAside: .init(nl: "opzij gezet", en: "moved aside")
        case .row: .init(nl: "rij", en: "row")
        }
    }
}

/// What is wrong in a ledger, in a sentence; the number of the event stands before it.
public enum LedgerFlaw: Hashable, Sendable, Codable {
    case rowMissing(next: Int64?)
    case link
    case contents
    case column(String)
    case payload
    case personalDigests
    case personalValue(name: String)
    case withoutEvent
    case outbox
    case trigger(name: String)
    case anchor
    case mailMissing
    case mailContents
    case page(String)
    /// The file is not the one any more that is written.
    case gone
    case lostEnd

    /// The sentence, without a full stop.
    public func text(in language: Language) -> String { language == .nl ? dutch : english }

    private var dutch: String {
        switch self {
        case .rowMissing(let next): "deze gebeurtenis ontbreekt" + (next.map { "; de volgende is \($0)" } ?? "")
        case .link: "sluit niet aan op de gebeurtenis ervoor"
        case .contents: "is achteraf veranderd: de hash klopt niet"
        case .column(let name): "in de kolom \(name) staat iets dat daar niet kan staan"
        case .payload: "de inhoud is niet te lezen, of spreekt haar eigen kolommen tegen"
        case .personalDigests: "de afdrukken van de persoonsgegevens zijn niet die van toen"
        case .personalValue(let name): "een persoonsgegeven (\(name)) is achteraf veranderd"
        case .withoutEvent: "er horen gegevens bij een gebeurtenis die er niet is: het einde is afgesneden"
        case .outbox: "wat hiervan naar het journaal moet ontbreekt of heeft een andere sleutel"
        case .trigger(let name): "de bewaking \(name), die veranderen en wissen tegenhoudt, is weg of veranderd"
        case .anchor: "het journaal kent een andere stand van deze keten, of een latere"
        case .mailMissing: "de kopie van de mail ontbreekt"
        case .mailContents: "de kopie van de mail heeft een andere inhoud dan toen"
        case .page(let reason): "een blad van het bestand is niet te lezen (\(reason))"
        case .gone: "het bestand van het register is weg of vervangen"
        case .lostEnd: "is geschreven en staat er niet meer in: het log (-wal) is verloren of beschadigd"
        }
    }

    private var english: String {
        switch self {
        case .rowMissing(let next): "this event is missing" + (next.map { "; the next one is \($0)" } ?? "")
        case .link: "does not follow the event before it"
        case .contents: "was changed afterwards: the hash is another"
        case .column(let name): "the column \(name) holds what it cannot hold"
        case .payload: "the contents cannot be read, or contradict their own columns"
        case .personalDigests: "the digests of the personal values are not those of then"
        case .personalValue(let name): "a personal value (\(name)) was changed afterwards"
        case .withoutEvent: "there are values of an event that is not there: the end was cut off"
        case .outbox: "what is to go to the journal of it is missing, or has another key"
        case .trigger(let name): "the guard \(name), which keeps rows from being changed or erased, is gone or altered"
        case .anchor: "the journal knows another state of this chain, or a later one"
        case .mailMissing: "the copy of the mail is missing"
        case .mailContents: "the copy of the mail has another content than then"
        case .page(let reason): "a page of the file cannot be read (\(reason))"
        case .gone: "the file of the ledger is gone or replaced"
        case .lostEnd: "was written and is there no more: the log (-wal) is lost or damaged"
        }
    }
}

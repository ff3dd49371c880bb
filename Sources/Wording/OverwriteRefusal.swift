import Flagging

/// Why what stands at a place is not replaced by a copy of the ledger, and what to do.
public enum OverwriteRefusal: Hashable, Sendable {
    /// What is there has events that the copy lacks.
    case newer(there: Int64, copy: Int64)
    /// Both come from one ledger, and went different ways.
    case diverged(there: Int64, copy: Int64)
    /// It is another ledger, which was used.
    case otherLedger
    /// No backup wrote what is there.
    case foreign
    /// It is a folder with other things in it.
    case occupied
    /// The ledger itself lies there.
    case itself
    /// A daemon writes it.
    case inUse(process: Int32?)

    /// The text, to follow the path.
    public func text(in language: Language) -> String { localized.text(in: language) }

    private var localized: LocalizedText {
        switch self {
        case .newer(let there, let copy):
            .init(
                nl: "blijft staan: wat er staat gaat tot gebeurtenis \(there), de kopie maar tot \(copy). Moet de "
                    + "kopie er toch komen, zet dan eerst zelf opzij wat er staat.",
                en: "stays as it is: what is there goes to event \(there), the copy only to \(copy). If the copy must "
                    + "take its place all the same, first move aside what is there.")
        case .diverged(let there, let copy):
            .init(
                nl: "blijft staan: het register dat er staat (tot gebeurtenis \(there)) en de kopie (tot \(copy)) "
                    + "zijn elk een eigen weg gegaan. Zie met flagwatch log --ledger welk van de twee geldt, en zet "
                    + "het andere opzij.",
                en: "stays as it is: the ledger that is there (to event \(there)) and the copy (to \(copy)) went "
                    + "different ways. See with flagwatch log --ledger which one counts, and move the other aside.")
        case .otherLedger:
            .init(
                nl: "blijft staan: er staat een ander register, waarin gewerkt is. Hoort dat hier niet, zet het dan "
                    + "eerst zelf opzij.",
                en: "stays as it is: another ledger is there, and it was used. If it does not belong here, first move "
                    + "it aside.")
        case .foreign:
            .init(
                nl: "blijft staan: dit is niet door een kopie geschreven. Zet het eerst zelf opzij.",
                en: "stays as it is: no copy wrote this. First move it aside.")
        case .occupied:
            .init(
                nl: "is geen plek voor een kopie: er staan al andere dingen. Noem een map die er nog niet is, zoals "
                    + "/mnt/usb/flagwatch.",
                en: "is no place for a copy: other things are there. Name a folder that does not exist yet, such as "
                    + "/mnt/usb/flagwatch.")
        case .itself:
            .init(
                nl: "is de map van het register zelf: een kopie ernaast gaat met dezelfde schijf verloren. Noem een "
                    + "andere map.",
                en: "is the folder of the ledger itself: a copy beside it is lost with the same disk. Name another "
                    + "folder.")
        case .inUse(let process):
            .init(
                nl: "is in gebruik\(process.map { " bij proces \($0)" } ?? ""). Stop eerst de dienst: systemctl stop "
                    + "flagwatch.socket flagwatch.service.",
                en: "is in use\(process.map { " by process \($0)" } ?? ""). First stop the daemon: systemctl stop "
                    + "flagwatch.socket flagwatch.service.")
        }
    }
}

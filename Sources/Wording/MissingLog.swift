public import Flagging

/// A ledger whose write-ahead log is not beside it, as where only its one file was copied while the daemon ran (L7).
public struct MissingLog: Hashable, Sendable {
    /// The ledger's file.
    public var path: String
    /// When its last event was recorded; nil where it holds none.
    public var lastRecorded: Instant?

    /// A ledger without its log.
    public init(path: String, lastRecorded: Instant?) {
        self.path = path
        self.lastRecorded = lastRecorded
    }

    /// What may be missing, from when the ledger is, and how a whole copy is made.
    public func text(in language: Language, zone: ZoneTable) -> String {
        let time = lastRecorded?.localText(in: zone, language: language)
        switch language {
        case .nl:
            let extent = time.map { "dit bestand reikt tot \($0)" } ?? "in dit bestand staat nog niets"
            return
                "\(path): het log (-wal) van dit register ligt er niet naast: \(extent); wat later gebeurde staat in dat "
                + "log. Een volledige kopie maakt flagwatch backup MAP."
        case .en:
            let extent = time.map { "this file reaches until \($0)" } ?? "this file holds nothing yet"
            return
                "\(path): the log (-wal) of this ledger is not beside it: \(extent); what happened later stands in that "
                + "log. A whole copy is made by flagwatch backup FOLDER."
        }
    }
}

import Ledger
import Systemd

extension LedgerFile {
    /// What the ledger calls the journal of this machine; nil on a machine without an id, which keeps no journal
    /// (machine-id(5)).
    var thisJournal: String? { (try? ID128.machine()).map { journalName(ofMachine: $0.description) } }
}

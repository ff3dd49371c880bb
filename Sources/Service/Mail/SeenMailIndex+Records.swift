package import Ledger
package import Mailbox

/// The scanner's records in the form in which the index keeps them.
extension SeenMailIndex {
    /// A record that cannot be read only means that a file is read again.
    package func records(ofMailbox path: String) throws -> [FileRecord] {
        try files(ofMailbox: path).compactMap { FileRecord(encoded: $0) }
    }

    package func note(_ records: [FileRecord], ofMailbox path: String) throws {
        try note(files: records.map { (key: $0.key.value, record: $0.encoded) }, ofMailbox: path)
    }
}

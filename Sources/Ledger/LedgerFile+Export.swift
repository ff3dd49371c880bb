internal import Foundation
internal import GRDB

extension LedgerFile {
    /// The rows of the chain until an event, one line of JSON each, from which it can be computed again without this program
    /// (L2, S7). Of personal values they hold digests only. The first line names the ledger, which the first row follows.
    ///
    /// - Throws: `LedgerError`, with the first row that is not as it was written.
    public func chainLines(through number: Int64) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes = try [UInt8](encoder.encode(["ledger": identity])) + [0x0A]
        try reading { db in
            var walk = try ChainWalk(db, path: path, identity: identity, after: 0)
            try walk.run(db) { row, _ in
                if row.number <= number { bytes += try [UInt8](encoder.encode(ExportedRow(row))) + [0x0A] }
            }
        }
        return bytes
    }
}

/// The columns of a row; hashes as hex digits.
private struct ExportedRow: Encodable {
    var number: Int64
    var recorded: Int64
    var occurred: Int64
    var known: String
    var actor: String
    var kind: String
    var flag: String?
    var payload: String
    var personal: String?
    var previous: String
    var hash: String

    init(_ row: EventRow) {
        number = row.number
        recorded = row.recorded
        occurred = row.occurred
        known = row.known
        actor = row.actor
        kind = row.kind
        flag = row.flag
        payload = row.payload
        personal = row.personal.map { Hex.text($0) }
        previous = Hex.text(row.previous)
        hash = Hex.text(row.hash)
    }
}

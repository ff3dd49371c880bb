internal import Foundation

/// A personal value as it stands in the ledger: its digest for good, itself until it is erased (L5).
struct StoredValue {
    var number: Int64
    var name: String
    var digest: Data
    /// Salt and value; nil once erased.
    var secret: (salt: Data, value: Data)?
}

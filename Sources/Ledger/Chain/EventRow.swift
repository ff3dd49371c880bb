internal import Foundation

/// One row of the table `events`, column by column (L1).
struct EventRow: Equatable {
    var number: Int64
    var recorded: Int64
    var occurred: Int64
    var known: String
    var actor: String
    var kind: String
    var flag: String?
    var payload: String
    /// The digest over the digests of its personal values; nil where it has none (L5).
    var personal: Data?
    var previous: Data
    var hash: Data
}

import Mailbox

/// Mails and files that were dealt with and do not stand in the index of seen mail yet.
struct Unnoted {
    /// So many mails are noted at the latest.
    static let most = 10_000

    /// The content hashes of mails (M4).
    var identities: [String] = []
    /// What the scanner remembers of files, by the mailbox's path.
    var files: [(mailbox: String, records: [FileRecord])] = []
}

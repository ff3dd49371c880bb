/// A mail that counted, and what it did: the way back for `unlink` (C26).
struct FiledMail: Hashable, Sendable {
    var events: [Int64]
    var finding: Finding
}

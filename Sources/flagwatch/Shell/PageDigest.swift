import Foundation
import Summary

/// The SHA-256 of a page, as the ledger keeps it of those that were released (S4).
struct PageDigest {
    let path: String
    let digest: String

    init(path: String) throws {
        self.path = path
        do {
            digest = SummaryManifest.sha256(of: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        } catch {
            throw UnusableFile.failure(path, error)
        }
    }
}

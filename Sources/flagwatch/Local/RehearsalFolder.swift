import Foundation
import Wording

/// The folder of a rehearsal's ledger: a named one is kept, another one goes at the end.
struct RehearsalFolder {
    private let path: String
    private let isKept: Bool

    /// Makes the folder where it is not there.
    ///
    /// - Throws: `UnusableFile` where a ledger stands there: a rehearsal never adds to one, which may be a real one.
    init(keptAs name: String?) throws {
        let temporary = FileManager.default.temporaryDirectory
        path = name ?? temporary.appendingPathComponent("flagwatch-\(UUID().uuidString)").path
        isKept = name != nil
        if FileManager.default.fileExists(atPath: ledger) {
            throw UnusableFile(problem: .exists, path: ledger)
        }
        try UnusableFile.naming(path) { [path] in
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
    }

    /// The ledger in it.
    var ledger: String { path + "/ledger.sqlite" }

    /// Removes the folder unless it is kept.
    func close() {
        guard !isKept else { return }
        // What is left of a rehearsal is an invented story in the temporary folder; its loss or stay harms nobody.
        _ = try? FileManager.default.removeItem(atPath: path)
    }
}

import Configuration
import Flagging
import Foundation
import Ledger
import Rehearsal
import Service

extension LocalWork {
    /// Plays a scenario over a ledger of its own (design, section 8).
    static func rehearse(_ order: RehearsalOrder, _ emit: (RehearsedEntry) -> Void) throws {
        let load: (String) throws -> Loaded = { try Loaded.load(only: $0, shipped: SourceTree.shippedFolder) }
        let scenario = try Scenario(contentsOf: order.scenario)
        var configuration = try load(configurationFolder(of: scenario, order))
        if let language = order.language { configuration.language = language == .nl ? .nl : .en }
        let zone = configuration.policy.election(scenario.election)?.zone ?? .utc
        let folder = try RehearsalFolder(keptAs: order.ledgerFolder)
        defer { folder.close() }
        let ledger = try LedgerFile.open(folder.ledger)
        try withoutActuallyEscaping(emit) { emit in
            try Play(scenario, configuration: configuration, load: load).run(into: ledger) { entry in
                emit(RehearsedEntry(json: entry.json, text: entry.text(in: zone)))
            }
        }
    }

    private static func configurationFolder(of scenario: Scenario, _ order: RehearsalOrder) -> String {
        if let folder = order.configuration { return folder }
        let beside = scenario.folder + "/config"
        return FileManager.default.fileExists(atPath: beside) ? beside : SourceTree.shippedFolder
    }
}

/// The folder of a rehearsal's ledger: a named one is made anew and kept, another one goes at the end.
struct RehearsalFolder {
    let path: String
    let isKept: Bool

    /// Makes the folder.
    ///
    /// - Throws: a `Failure` where a ledger stands there: a rehearsal never adds to one, which may be a real one.
    init(keptAs name: String?) throws {
        isKept = name != nil
        path =
            name ?? FileManager.default.temporaryDirectory.appendingPathComponent("flagwatch-rehearsal-\(UUID())").path
        if FileManager.default.fileExists(atPath: ledger) {
            throw Failure(.usage, ["\(ledger): there is a ledger; name a folder without one"])
        }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(.usage, ["\(path): \(error.localizedDescription)"])
        }
    }

    /// The ledger in it.
    var ledger: String { path + "/ledger.sqlite" }

    /// Removes the folder unless it is kept.
    func close() {
        // What cannot be removed lies in the temporary folder, which the system clears.
        if !isKept { try? FileManager.default.removeItem(atPath: path) }
    }
}

import Configuration
import Flagging
import Foundation
import Ledger
import Rehearsal
import Service
import Wording

/// Playing scenarios.
extension LocalFiles {
    /// Plays a scenario into a temporary ledger and hands over each entry as it is issued.
    func rehearse(
        _ file: String, _ folder: String?, _ language: Language?, _ emit: @escaping (RehearsedEntry) -> Void
    ) throws {
        let scenario = try Scenario(contentsOf: file)
        var loaded = try configuration(for: scenario, folder)
        if let language { loaded.language = language == .nl ? .nl : .en }
        let zone = try zone(of: scenario, file: file, in: loaded)
        let space = FileManager.default.temporaryDirectory.appendingPathComponent("flagwatch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: space, withIntermediateDirectories: true)
        defer {
            // What is left of a rehearsal is an empty story in the temporary folder; its loss or stay harms nobody.
            _ = try? FileManager.default.removeItem(at: space)
        }
        let ledger = try LedgerFile.open(space.appendingPathComponent("ledger.sqlite").path)
        try Play(scenario, configuration: loaded, load: { try Loaded.load(only: $0, shipped: shipped) })
            .run(into: ledger) { entry in emit(RehearsedEntry(json: entry.json, text: entry.text(in: zone))) }
    }

    /// Design, section 8: `--config`, else `config` beside the scenario, else the shipped folder with its elections.
    private func configuration(for scenario: Scenario, _ folder: String?) throws -> Loaded {
        let beside = scenario.folder + "/config"
        var isFolder: ObjCBool = false
        let hasOwn = FileManager.default.fileExists(atPath: beside, isDirectory: &isFolder) && isFolder.boolValue
        return try Loaded.load(only: folder ?? (hasOwn ? beside : shipped), shipped: shipped)
    }

    /// A scenario about an election that nobody configured is a broken one.
    private func zone(of scenario: Scenario, file: String, in loaded: Loaded) throws -> ZoneTable {
        if let election = loaded.policy.election(scenario.election) { return election.zone }
        let known = loaded.policy.elections.map(\.id).joined(separator: ", ")
        throw ConfigurationError(complaints: [
            Complaint(
                file: file, problem: "the configuration has no election \"\(scenario.election)\"",
                remedy: known.isEmpty ? "add its [[election]]" : "name one of: \(known)")
        ])
    }
}

import Configuration
import Flagging
import Foundation
import Ledger
import Matching
import Rehearsal
import Service
import Wording

/// Playing scenarios.
extension LocalFiles {
    /// Plays a scenario into a ledger of its own and hands over each entry as it is issued.
    ///
    /// - Parameter remark: is told of a word that is played and that nobody could record today.
    func rehearse(
        _ order: RehearsalOrder, remark: @escaping (String, StoryProblem) -> Void,
        _ emit: @escaping (RehearsedEntry) -> Void
    ) throws {
        let scenario = try Scenario(contentsOf: order.scenario)
        var loaded = try configuration(for: scenario, order.configuration)
        if let language = order.language { loaded.language = language == .nl ? .nl : .en }
        let zone = try zone(of: scenario, file: order.scenario, in: loaded)
        let folder = try RehearsalFolder(keptAs: order.keep)
        defer { folder.close() }
        let ledger = try LedgerFile.open(folder.ledger)
        let played = Result {
            try Play(scenario, configuration: loaded, load: { try Loaded.load(only: $0, shipped: shipped) })
                .run(into: ledger) {
                    try ledger.mailCopies.keep($0.bytes, identity: $0.context.identity)
                } remark: {
                    remark($0.place, $0.reason)
                } summarize: {
                    SummaryWriting.write($0, asOf: $1, from: ledger)
                } emit: { entry in
                    emit(RehearsedEntry(json: entry.json, text: entry.text(in: zone)))
                }
        }
        // What was played before a step was refused stands in the kept ledger, which is one file (L7).
        try ledger.finish()
        try played.get()
    }

    /// `--config`, else `config` beside the scenario, else the shipped folder with its elections.
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

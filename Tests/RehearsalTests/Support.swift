import Configuration
import Flagging
import Foundation
import Ledger
import Rehearsal
import Service
import Testing

/// The repository's root, found from this file.
let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What a rehearsal printed, and why it ended early if it did.
struct Rehearsed {
    var entries: [RenderedEntry] = []
    var failure: RehearsalFailure?

    /// The entries of the ladder of one flag as `local time clock rung/repeat priority`.
    func ladder(of flag: String, zone: ZoneTable) -> [String] {
        entries.filter { $0[.flag] == flag && $0[.rung] != nil }.map { entry in
            let when = entry.issued.rfc3339(in: zone).prefix(16)
            return
                "\(when) \(entry[.clock] ?? "") \(entry[.rung] ?? "")/\(entry[.repetition] ?? "") \(entry.priority.name)"
        }
    }

    /// The actions about one flag that are no rungs, as `local time action`.
    func facts(of flag: String, zone: ZoneTable) -> [String] {
        entries.filter { $0[.flag] == flag && $0[.rung] == nil }.map {
            "\($0.issued.rfc3339(in: zone).prefix(16)) \($0[.action] ?? "")"
        }
    }
}

/// Plays a shipped scenario by its name, or a scenario file.
func rehearse(shipped name: String) throws -> Rehearsed {
    let folder = repository.appendingPathComponent("config/scenarios/\(name)")
    return try rehearse(
        folder.appendingPathComponent("scenario.toml").path, folder.appendingPathComponent("config").path)
}

/// Plays a scenario file under a configuration folder, with a temporary ledger.
func rehearse(_ path: String, _ configuration: String) throws -> Rehearsed {
    let shipped = repository.appendingPathComponent("config").path
    let load: (String) throws -> Loaded = { try Loaded.load(only: $0, shipped: shipped) }
    let scenario = try Scenario(contentsOf: path)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rehearsal-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try LedgerFile.open(folder.appendingPathComponent("ledger.sqlite").path)
    var result = Rehearsed()
    do {
        try Play(scenario, configuration: try load(configuration), load: load).run(into: ledger) {
            result.entries.append($0)
        }
    } catch let failure as RehearsalFailure {
        result.failure = failure
    }
    return result
}

/// Amsterdam around autumn 2025.
let amsterdam = ZoneTable(
    identifier: "Europe/Amsterdam", initialOffset: 7_200,
    transitions: [ZoneTable.Transition(at: Instant(1_761_440_400), offset: 3_600)])

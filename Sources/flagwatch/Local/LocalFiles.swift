import Configuration
import Control
import Flagging
import Foundation
import Matching
import Wording

/// The files of this machine that commands read.
struct LocalFiles {
    /// The folder of the shipped configuration.
    var shipped: String
    /// The administrator's folder.
    var system = Loaded.systemFolder
    /// Reads the wall clock.
    var now: () -> Instant

    /// The configuration of a folder, or the installed one.
    ///
    /// - Throws: `ConfigurationError` with every complaint (K1).
    func configuration(_ folder: String?) throws -> Loaded {
        guard let folder else { return try Loaded.load(system: system, shipped: shipped) }
        return try Loaded.load(only: folder, shipped: shipped)
    }

    /// The configured elections; none where the configuration is refused, because a person who types a time can do
    /// nothing about that: the zone in which it was read is said.
    func elections() -> [Election] {
        do {
            return try configuration(nil).policy.elections
        } catch {
            return []
        }
    }

    /// What a configuration holds, or every complaint about it (K1).
    func check(_ folder: String?) throws -> CheckReport {
        do {
            let loaded = try configuration(folder)
            var report = CheckReport(loaded)
            let samples = SampleMails(
                folders: folder == shipped ? [shipped] : [folder ?? system, shipped],
                platforms: loaded.matching.platforms.filter { !$0.rules.isEmpty }.map(\.id),
                read: mailReader(of: loaded, anchor: .none)
            ).complaints()
            report.complaints += samples.refused
            report.warnings += samples.warnings
            return report
        } catch let error as ConfigurationError {
            return .refused(error.complaints.map { ComplaintRow($0) })
        }
    }
}

extension CheckReport {
    /// What is in force of a configuration.
    init(_ loaded: Loaded) {
        let policy = loaded.policy
        self.init(
            files: loaded.files, elections: policy.elections.map(\.id), platforms: policy.platforms.map(\.id),
            tiers: policy.elections.first?.tiers.map(\.name) ?? [], rungs: policy.ladder.map(\.name),
            roles: policy.roles.map(\.id), mailboxes: loaded.mailboxes.map(\.path),
            warnings: loaded.warnings.map { ComplaintRow($0) }, complaints: [])
    }
}

extension ComplaintRow {
    /// A complaint as the interface has it.
    init(_ complaint: Complaint) {
        self.init(
            file: complaint.file, line: complaint.line, message: complaint.problem, remedy: complaint.remedy)
    }
}

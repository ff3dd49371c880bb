import Control

/// What `check` found.
struct CheckReport {
    /// The files in force, in the order in which they are read.
    var files: [String]
    /// What is in force: how many of each, and their ids.
    var elections: [String]
    var platforms: [String]
    var tiers: [String]
    var rungs: [String]
    var roles: [String]
    var mailboxes: [String]
    /// What is allowed but looks like a mistake.
    var warnings: [ComplaintRow]
    /// What is refused; then nothing of the new configuration is in force.
    var complaints: [ComplaintRow]

    /// A report that only refuses.
    static func refused(_ complaints: [ComplaintRow]) -> CheckReport {
        CheckReport(
            files: [], elections: [], platforms: [], tiers: [], rungs: [], roles: [], mailboxes: [], warnings: [],
            complaints: complaints)
    }

    /// What `--json` prints.
    var json: JSONValue {
        get throws {
            func list(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }
            return [
                "good": .bool(complaints.isEmpty), "files": list(files), "elections": list(elections),
                "platforms": list(platforms), "tiers": list(tiers), "rungs": list(rungs), "roles": list(roles),
                "mailboxes": list(mailboxes), "warnings": try JSONValue(encoding: warnings),
                "complaints": try JSONValue(encoding: complaints),
            ]
        }
    }
}

extension ComplaintRow {
    /// `FILE:LINE: problem; remedy`
    var text: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message); \(remedy)" }
}

import Configuration
import Flagging

/// From TOML to a scenario. The reading of tables, places and complaints is the configuration's.
struct ScenarioReader {
    let file: String
    let folder: String
    let complaints: Complaints

    func read(_ bytes: [UInt8]) -> Scenario? {
        guard let root = Document.root(of: bytes, file: file, complaints: complaints),
            case .table(let nodes) = root.value
        else { return nil }
        let reader = TableReader("the scenario", nodes: nodes, place: root.place, complaints: complaints)
        let election = reader.token("election", required: "\"tk2025\"")
        let starts = instant("starts", reader, required: true)
        let ends = instant("ends", reader, required: true)
        let steps = reader.tables("step").compactMap { read($0) }
        reader.finish()
        guard complaints.isEmpty, let election, let starts, let ends else { return nil }
        if ends.value < starts.value {
            reader.refuse(ends.place, "ends lies before starts", "let the rehearsal end after it starts")
        }
        for step in steps.joined() where step.step.at < starts.value || step.step.at > ends.value {
            reader.refuse(
                step.where, "at lies outside the rehearsal", "give an instant from starts to ends")
        }
        // Swift's sort is stable: steps of one instant keep their order (C27).
        return Scenario(
            election: election.value, starts: starts.value, ends: ends.value,
            steps: steps.joined().map(\.step).sorted { $0.at < $1.at }, folder: folder)
    }

    private typealias Found = (step: Scenario.Step, where: Place)

    private func read(_ reader: TableReader) -> [Found]? {
        let at = instant("at", reader, required: true)
        let deeds = deeds(of: reader)
        reader.finish()
        guard let at, !reader.isRefused else { return nil }
        for (key, deed) in deeds.compactMap({ deed in deed.end.map { ($0.key, $0.until) } }) where deed <= at.value {
            reader.refuse(at.place, "\(key) is not after at", "let it last: give \(key) a later time than at")
        }
        if deeds.isEmpty {
            reader.refuse(reader.place, "a step in which nothing happens", "add open, mail, record or another deed")
        }
        return deeds.map { deed in
            (Scenario.Step(at: at.value, deed: deed, place: "\(file):\(reader.place.line)"), at.place)
        }
    }

    private func deeds(of reader: TableReader) -> [Scenario.Deed] {
        var deeds: [Scenario.Deed?] = []
        if reader.has("configuration") {
            deeds.append(reader.string("configuration").map { .configure(path: resolved($0.value)) })
        }
        if reader.has("clock-step") { deeds.append(clockStep(reader)) }
        if reader.has("down-until") { deeds.append(instant("down-until", reader).map { .down(until: $0.value) }) }
        if reader.has("export-stalled-until") {
            deeds.append(instant("export-stalled-until", reader).map { .exportStalled(until: $0.value) })
        }
        if reader.has("open") { deeds.append(inside("open", reader, open)) }
        if reader.has("mail") { deeds.append(mail(reader)) }
        if reader.has("record") { deeds.append(inside("record", reader, record)) }
        for (key, read) in decisions where reader.has(key) { deeds.append(inside(key, reader, read)) }
        return deeds.compactMap { $0 }
    }

    /// Reads a table under a key; what it refuses is refused in the step.
    private func inside(
        _ key: String, _ reader: TableReader, _ read: (TableReader) -> Scenario.Deed?
    ) -> Scenario.Deed? {
        guard let inner = reader.table(key) else { return nil }
        let deed = read(inner)
        inner.finish()
        reader.absorb(inner)
        return deed
    }

    func instant(_ key: String, _ reader: TableReader, required: Bool = false) -> Located<Instant>? {
        let example = "\"2025-10-17T14:32:00+02:00\""
        return reader.value(
            key, required: required ? example : nil, like: example,
            remedy: "write a time with its offset, such as \(example)"
        ) { Instant(rfc3339: $0) }
    }

    func flag(_ reader: TableReader) -> FlagID? {
        reader.value("flag", required: "\"TK25-001\"", remedy: "write an id such as \"TK25-001\"") {
            FlagID(typed: $0)
        }?.value
    }

    func resolved(_ path: String) -> String { path.hasPrefix("/") ? path : folder + "/" + path }

    private func mail(_ reader: TableReader) -> Scenario.Deed? {
        if let node = reader.node("mail"), case .string(let path) = node.value {
            return .mail(path: resolved(path), isSent: false)
        }
        return inside("mail", reader) { inner in
            let folder = inner.choice("folder", among: [("inbox", false), ("sent", true)])
            let file = inner.string("file", required: "\"mail/x-reaction.eml\"")
            return file.map { .mail(path: resolved($0.value), isSent: folder?.value ?? false) }
        }
    }

    /// `"-2h"`, `"+90s"`: a signed duration.
    private func clockStep(_ reader: TableReader) -> Scenario.Deed? {
        reader.value(
            "clock-step", like: "\"-2h\"",
            remedy: "write a duration of at most 100 years, with its sign, such as \"-2h\" or \"+90s\""
        ) { text -> Scenario.Deed? in
            let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.dropFirst()) : text
            guard let seconds = try? DurationText.seconds(unsigned) else { return nil }
            return .clockStep(seconds: text.hasPrefix("-") ? -seconds : seconds)
        }?.value
    }
}

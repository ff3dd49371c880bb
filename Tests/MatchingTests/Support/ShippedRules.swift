import Flagging
import Foundation
import Matching
import Testing

/// The platforms as they ship, read from `config/platforms`, so that the tests prove what people install. Reads just
/// the TOML that those files use; `Configuration` has the real reader.
enum ShippedRules {
    static let names = ["google", "meta", "snapchat", "tiktok", "x"]

    static func platforms() throws -> [PlatformProfile] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "config/platforms")
        return try names.map { name in
            let text = try String(contentsOf: folder.appending(path: name + ".toml"), encoding: .utf8)
            return try #require(profile(tables(text)), "\(name).toml")
        }
    }

    /// The shipped stems of decisions (R2).
    static func decisionStems() throws -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "config/decisions.toml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }
        return list(lines.joined(separator: "\n"))
    }

    typealias Table = (name: String, values: [String: [String]])

    /// Every table with its values; a text or a number is a list of one.
    static func tables(_ text: String) -> [Table] {
        var tables: [Table] = []
        var open: (key: String, text: String)?
        for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
            if var entry = open {
                entry.text += line
                open = entry
            } else if line.hasPrefix("[[") {
                tables.append((line.trimmingCharacters(in: ["[", "]"]), [:]))
            } else if let equals = line.firstIndex(of: "=") {
                let key = line[..<equals].trimmingCharacters(in: .whitespaces)
                open = (key, line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces))
            }
            guard let entry = open, !entry.text.hasPrefix("[") || entry.text.hasSuffix("]") else { continue }
            tables[tables.count - 1].values[entry.key] = list(entry.text)
            open = nil
        }
        return tables
    }

    /// Strings are in double quotes and hold no escapes.
    private static func list(_ text: String) -> [String] {
        if text.contains("\"") {
            return text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        }
        return text.split { ", []".contains($0) }.map(String.init)
    }

    private static func profile(_ tables: [Table]) -> PlatformProfile? {
        guard let head = tables.first?.values, let id = head["id"]?.first else { return nil }
        var profile = PlatformProfile(
            id: id, name: head["name"]?.first ?? "", domains: head["domains"] ?? [], senders: head["senders"] ?? [],
            urlHosts: head["url-hosts"] ?? [],
            ambiguousSubjects: head["ambiguous-subjects"] ?? [], relays: head["relays"] ?? [],
            verifiedSample: head["verified-sample"] == ["true"])
        for (name, values) in tables {
            let id = values["id"]?.first ?? ""
            switch name {
            case "platform.channel":
                profile.channels.append(.init(id: id, addresses: values["addresses"] ?? []))
            case "platform.rule":
                guard let kind = values["kind"]?.first.flatMap(FactKind.init) else { return nil }
                profile.rules.append(
                    RecognitionRule(
                        id: id, kind: kind, subject: values["subject"] ?? [], body: values["body"] ?? [],
                        from: values["from"] ?? [], unless: values["unless"] ?? []))
            case "platform.reference":
                guard let form = values["form"]?.first.flatMap(ReferencePattern.Form.init) else { return nil }
                let bounds = values["length"]?.compactMap(Int.init) ?? [4, 64]
                profile.references.append(
                    ReferencePattern(
                        id: id, form: form, leads: values["leads"] ?? [], length: bounds[0]...bounds[1],
                        places: Set((values["places"] ?? ["subject", "body"]).compactMap(ReferencePattern.Place.init))))
            default: break
            }
        }
        return profile
    }
}

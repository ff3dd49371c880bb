import Configuration
import Control
import Flagging
import Foundation
import Matching
import Service

/// Sample mails beside the rules of the platforms: `platforms/samples/PLATFORM/KIND-….eml` must be read as that kind, by what the
/// daemon reads with; `held-….eml` by no rule. So a rule that was changed says at once which mail it takes for another.
struct SampleMails {
    /// The configuration folders in force.
    let folders: [String]
    /// The platforms that have rules.
    let platforms: [String]
    /// How a mail is read.
    let read: (String) throws -> MailReading

    /// What samples say against the rules, and which rules have none.
    func complaints() -> (refused: [ComplaintRow], warnings: [ComplaintRow]) {
        var refused: [ComplaintRow] = []
        var sampled: Set<String> = []
        for folder in folders.map(Self.samples) {
            for platform in list(folder, &refused).sorted() {
                for name in list("\(folder)/\(platform)", &refused).sorted() where name.hasSuffix(".eml") {
                    sampled.insert(platform)
                    let path = "\(folder)/\(platform)/\(name)"
                    if let complaint = complaint(path, name, of: platform) { refused.append(complaint) }
                }
            }
        }
        let warnings = platforms.filter { !sampled.contains($0) }.map { platform in
            ComplaintRow(
                file: "\(Self.samples(folders.first ?? "."))/\(platform)",
                message: "the rules of platform \(platform) have no sample mail",
                remedy: "put a mail there as KIND-….eml, such as receipt-1.eml; \(Self.kinds)")
        }
        return (refused, warnings)
    }

    /// The names in a folder; none where there is no such folder, or where it is a file.
    private func list(_ folder: String, _ refused: inout [ComplaintRow]) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            return []
        }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
        } catch {
            refused.append(
                ComplaintRow(
                    file: folder, message: "this folder of sample mails cannot be listed",
                    remedy: "let the user who runs check read it"))
            return []
        }
    }

    private func complaint(_ path: String, _ name: String, of platform: String) -> ComplaintRow? {
        func says(_ message: String, _ remedy: String) -> ComplaintRow {
            ComplaintRow(file: path, message: message, remedy: remedy)
        }
        guard platforms.contains(platform) else {
            return says(
                "“\(platform)” is no platform that has rules",
                "name the folder as the id of one: \(platforms.joined(separator: ", "))")
        }
        // "not-accepted" goes before "not": the longest that fits.
        let fitting = Self.words.keys.filter { name == $0 + ".eml" || name.hasPrefix($0 + "-") }
        guard let word = fitting.max(by: { $0.count < $1.count }), let wanted = Self.words[word] else {
            return says("the name does not say what the mail must be read as", "name it KIND-….eml; \(Self.kinds)")
        }
        do {
            let found = try read(path)
            // A mailer's report is of no platform.
            if found.kind == wanted, [nil, platform].contains(found.platform) { return nil }
            let kind = Self.words.first { $0.value == found.kind }?.key ?? found.kind ?? "held"
            let rule = found.rule.map { " by \($0)" } ?? ""
            return says(
                "is read as \(kind)\(rule) of \(found.platform ?? "no platform"), and must be \(word) of \(platform)",
                "mend the rules of the platform, or the sample's name")
        } catch {
            return says("this sample mail cannot be read", "let the user who runs check read it, or remove it")
        }
    }

    private static func samples(_ folder: String) -> String { "\(folder)/platforms/samples" }

    /// What a name begins with, and the kind that it stands for.
    private static let words: [String: String] = {
        let kinds: [FactKind] = [
            .receipt, .reaction, .question, .portalNotice, .notAccepted, .automaticReply, .bounce, .delay,
        ]
        var words = Dictionary(uniqueKeysWithValues: kinds.map { ($0.rawValue, $0.rawValue) })
        words["held"] = Finding.Kind.unrecognised.word
        return words
    }()
    private static let kinds = "KIND is one of \(words.keys.sorted().joined(separator: ", "))"
}

import Configuration
import Flagging
import Foundation
import Glibc
import Ledger
import MailReader
import Mailbox
import Matching
import Service
import Wording

/// How mails are read here: the daemon's own reader and matcher.
extension LocalFiles {
    /// Makes ready to read mails. Without a configuration of the administrator no trust anchor is known, so every mail
    /// is unverified, and the shipped rules say what kind it is.
    func reader(_ folder: String?, _ ledger: String?) throws -> (String) throws -> MailReading {
        let hasConfiguration = folder != nil || FileManager.default.fileExists(atPath: system)
        let loaded = try readingConfiguration(folder, isNeeded: hasConfiguration)
        let anchor = hasConfiguration ? loaded?.mailboxes.first?.trust ?? .none : .none
        var correspondence = Correspondence()
        if let ledger { try LedgerFile.readOnly(ledger).forEachEvent { correspondence.apply($0) } }
        return mailReader(of: loaded, anchor: anchor, correspondence)
    }

    /// The same for a configuration that was read.
    func mailReader(
        of loaded: Loaded?, anchor: TrustAnchor, _ correspondence: Correspondence = Correspondence()
    ) -> (String) throws -> MailReading {
        let examiner = Examiner(policy: loaded?.matching ?? MatchingPolicy(platforms: [], ownAddresses: []))
        let limits = loaded?.limits.reader ?? .standard
        return { path in
            let bytes = try Self.bytes(path)
            let message = Message(reading: bytes, limits: limits)
            let context = MailContext(
                anchor: anchor, seen: now(), path: path, identity: ContentIdentity(of: bytes).description)
            let clues = examiner.clues(in: message, role: context.role)
            let examination = examiner.examine(message, with: clues, in: context, correspondence: correspondence)
            var reading = MailReading(message, examination, file: path)
            reading.unknown = examiner.unknownSentences(in: message, examination)
            return reading
        }
    }

    /// A program that was copied somewhere without the shipped folder still reads mail.
    private func readingConfiguration(_ folder: String?, isNeeded: Bool) throws -> Loaded? {
        guard !isNeeded, !FileManager.default.fileExists(atPath: shipped) else { return try configuration(folder) }
        return nil
    }

    /// The bytes of a regular file: a device or a pipe would be waited for.
    private static func bytes(_ path: String) throws -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw UnusableFile(problem: errno == ENOENT ? .notFound : .notReadable, path: path)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw UnusableFile(problem: .notAFile, path: path) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UnusableFile(problem: .notReadable, path: path)
        }
        return Array(data)
    }
}

extension MailReading {
    /// What was found in a message.
    init(_ message: Message, _ found: Examination, file: String) {
        var seen: Set<String> = []
        self.init(
            file: file, messageID: message.messageID, inReplyTo: message.inReplyTo, references: message.references,
            from: message.from.map { $0.address.lowercased() }, subject: message.subject, date: message.date,
            headers: message.headers.map { ($0.name, $0.value) }, parts: message.leaves.map(Part.init),
            text: message.text, anomalies: message.anomalies.map(\.kind.rawValue).filter { seen.insert($0).inserted },
            verdict: found.trust.verdict.rawValue, reason: found.trust.reason, account: found.account,
            kind: found.kind.word,
            rule: found.rule.isEmpty ? nil : found.rule, platform: found.platform,
            bounce: found.bounce.map(Bounce.init),
            matches: found.candidates.map { Match(flag: $0.flag.description, strength: $0.strength.word) })
    }
}

extension MailReading.Part {
    fileprivate init(_ part: MailReader.Part) {
        self.init(
            type: part.contentType.type.lowercased(), charset: part.charset, filename: part.filename,
            bytes: part.decodedBytes().count)
    }
}

extension MailReading.Bounce {
    fileprivate init(_ report: BounceReport) {
        self.init(
            recipients: report.recipients, status: report.status, action: report.action,
            originalMessageID: report.originalMessageID)
    }
}

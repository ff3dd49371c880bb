import Flagging
import MailReader

/// What was found in a mail that points somewhere.
struct Evidence {
    var strengths: [FlagID: Finding.Strength] = [:]
    /// The references of the sender's platform, normalised; learnt if the mail is verified.
    var references: [String] = []
    /// The flagged URLs that it names, as written.
    var urls: [String] = []

    mutating func add(_ flags: [FlagID], _ strength: Finding.Strength) {
        for flag in flags {
            if let known = strengths[flag], known.rawValue <= strength.rawValue { continue }
            strengths[flag] = strength
        }
    }

    /// Strongest first, then by id.
    var candidates: [Finding.Candidate] {
        strengths.map { Finding.Candidate(flag: $0.key, strength: $0.value) }.sorted {
            ($0.strength.rawValue, $0.flag) < ($1.strength.rawValue, $1.flag)
        }
    }
}

extension Examiner {
    /// The strengths of flagwatch-rules(7), MATCHING AND KINDS.
    func gather(_ message: Message, _ clues: Clues.Received, _ correspondence: Correspondence) -> Evidence {
        var evidence = Evidence()
        for id in clues.thread {
            evidence.add(correspondence.flags(for: .ownID(id)), .messageID)
            // The platform's own earlier mail was filed on the flag: a reference that was learnt.
            evidence.add(correspondence.flags(for: .threadID(id)), .reference)
        }
        for id in clues.returned { evidence.add(correspondence.flags(for: .ownID(id)), .messageID) }
        evidence.add(clues.tokens.filter { correspondence.platform(of: $0) != nil }, .token)
        gatherReferences(clues, correspondence, &evidence)
        gatherURLs(clues, correspondence, &evidence)
        if !clues.subject.isEmpty { evidence.add(correspondence.flags(for: .subject(clues.subject)), .subject) }
        // What the mail itself points to is meant, whatever came along.
        if !evidence.strengths.values.contains(where: \.decides) {
            evidence.add(flags(pointedToBy: clues.enclosed, correspondence), .enclosed)
        }
        return evidence
    }

    /// What is looked up are the references of every platform: a stranger who quotes a case number points to the flag
    /// too, and is held (T6). What may be learnt are those of the sender's platform; of a mail from elsewhere, which
    /// only a person can link, all.
    private func gatherReferences(
        _ clues: Clues.Received, _ correspondence: Correspondence, _ evidence: inout Evidence
    ) {
        for hit in clues.references {
            let flags = correspondence.flags(for: .reference(hit.value))
            evidence.add(flags.filter { correspondence.platform(of: $0) == hit.platform }, .reference)
        }
        for hit in clues.lessons {
            let isSenders = clues.sender.platform == nil || hit.platform == clues.sender.platform?.id
            if isSenders, !correspondence.holds(.ownNumber(hit.value)), !evidence.references.contains(hit.value) {
                evidence.references.append(hit.value)
            }
        }
    }

    /// A flagged post points to its flag whoever names it: from another domain than the platform's it proves nothing, and
    /// the mail is held (R5). A mail of another platform means its own flags.
    private func gatherURLs(_ clues: Clues.Received, _ correspondence: Correspondence, _ evidence: inout Evidence) {
        let platform = clues.sender.platform?.id
        for url in clues.urls {
            let flags = correspondence.flags(for: .url(url.url.text)).filter {
                platform == nil || correspondence.platform(of: $0) == platform
            }
            guard !flags.isEmpty else { continue }
            evidence.add(flags, url.url.isPost ? .url : .subject)
            if !evidence.urls.contains(url.raw) { evidence.urls.append(url.raw) }
        }
    }
}

/// Finds Message-IDs in prose: what a mailer returns as text.
enum IDText {
    static func identifiers(in text: String) -> [String] {
        var ids: [String] = []
        let pieces = text.utf8.split(separator: UInt8(ascii: "<"), maxSplits: 1_000, omittingEmptySubsequences: false)
        for piece in pieces.dropFirst() where ids.count < 200 {
            guard let close = piece.prefix(1_000).firstIndex(of: UInt8(ascii: ">")) else { continue }
            let id = piece[..<close]
            if !id.isEmpty, !id.contains(where: \.isSpace) { ids.append(String(Substring(id))) }
        }
        return ids
    }
}

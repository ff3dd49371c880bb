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
    /// The five strengths of the design, section 5.
    func gather(
        _ message: Message, _ sender: Sender, _ report: BounceReport?, _ correspondence: Correspondence
    ) -> Evidence {
        var evidence = Evidence()
        let subject = Array((message.openingSubject ?? "").utf8)
        let text = message.text
        let body = Array(text.utf8)
        gatherThread(message, report, text, correspondence, &evidence)
        let tokens =
            TokenScanner.tokens(in: subject) + TokenScanner.tokens(in: body)
            + TokenScanner.tokens(in: returnedSubjects(message, report))
        evidence.add(tokens.filter { correspondence.platform(of: $0) != nil }, .token)
        gatherReferences(message, sender, subject, body, correspondence, &evidence)
        if let platform = sender.platform { gatherURLs(text, platform.id, correspondence, &evidence) }
        let normalized = message.normalizedSubject
        if !normalized.isEmpty { evidence.add(correspondence.flags(for: .subject(normalized)), .subject) }
        return evidence
    }

    private func gatherThread(
        _ message: Message, _ report: BounceReport?, _ text: String, _ correspondence: Correspondence,
        _ evidence: inout Evidence
    ) {
        for id in message.inReplyTo + message.references {
            evidence.add(correspondence.flags(for: .ownID(id)), .messageID)
            // The platform's own earlier mail was filed on the flag: a reference that was learnt.
            evidence.add(correspondence.flags(for: .threadID(id)), .reference)
        }
        guard let report else { return }
        for id in [report.originalMessageID].compactMap(\.self) + IDText.identifiers(in: text) {
            evidence.add(correspondence.flags(for: .ownID(id)), .messageID)
        }
    }

    func returnedSubjects(_ message: Message, _ report: BounceReport?) -> [UInt8] {
        guard report != nil else { return [] }
        let inside = message.nestedMessages.compactMap(\.openingSubject)
        let subjects = [report?.originalSubject].compactMap(\.self) + inside
        return Array(subjects.joined(separator: "\n").utf8)
    }

    /// What is looked up are the references of every platform: a stranger who quotes a case number points to the flag
    /// too, and is held (T6). What may be learnt are those of the sender's platform; of a mail from elsewhere, which
    /// only a person can link, all.
    private func gatherReferences(
        _ message: Message, _ sender: Sender, _ subject: [UInt8], _ body: [UInt8], _ correspondence: Correspondence,
        _ evidence: inout Evidence
    ) {
        guard correspondence.hasReferences || sender.platform != nil || !evidence.strengths.isEmpty else { return }
        let addresses = (message.from + message.replyTo + message.to + message.cc).map(\.address)
        let hits =
            references.hits(in: subject, place: .subject) + references.hits(in: body, place: .body)
            + references.hits(in: addresses)
        for hit in hits {
            let flags = correspondence.flags(for: .reference(hit.value))
            evidence.add(flags.filter { correspondence.platform(of: $0) == hit.platform }, .reference)
            let isSenders = sender.platform == nil || hit.platform == sender.platform?.id
            if isSenders, !evidence.references.contains(hit.value) {
                evidence.references.append(hit.value)
            }
        }
    }

    /// A flagged URL speaks only in a mail from the domain of the platform that it was flagged to.
    private func gatherURLs(
        _ text: String, _ platform: String, _ correspondence: Correspondence, _ evidence: inout Evidence
    ) {
        for raw in URLScanner.urls(in: text) {
            guard let url = CanonicalURL(raw) else { continue }
            let flags = correspondence.flags(for: .url(url.text)).filter {
                correspondence.platform(of: $0) == platform
            }
            guard !flags.isEmpty else { continue }
            evidence.add(flags, .url)
            if !evidence.urls.contains(raw) { evidence.urls.append(raw) }
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

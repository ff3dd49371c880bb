import MailReader

/// What the trusted results say about one domain.
struct Authentication: Sendable {
    enum Outcome: Hashable, Sendable { case pass, fail, nothing }

    var outcome: Outcome
    /// One clause of a sentence.
    var reason: String
    /// The header text that it rests on.
    var header: String?

    static func nothing(_ reason: String, header: String? = nil) -> Authentication {
        Authentication(outcome: .nothing, reason: reason, header: header)
    }
}

/// Which domains may answer for which (T3): one below the other, or both below one of the platform's own domains.
struct Alignment {
    var organisations: [DomainName]

    func isAligned(_ signer: String, with domain: DomainName) -> Bool {
        guard let signer = DomainName(signer), signer.labels.count > 1, domain.labels.count > 1 else { return false }
        if domain.isWithin(signer) || signer.isWithin(domain) { return true }
        return organisations.contains { signer.isWithin($0) && domain.isWithin($0) }
    }
}

extension Authentication {
    /// T2 and T3 over the fields that count.
    init(of domain: DomainName, in block: TrustBlock, _ message: Message, _ anchor: TrustAnchor, _ alignment: Alignment)
    {
        guard !block.trusted.isEmpty else {
            self = .nothing(Self.whyNothing(block, anchor))
            return
        }
        let header = block.trusted.map { "\($0.field.name): \($0.field.unfolded)" }.joined(separator: "\n")
        let results = block.trusted.map(\.results)
        self = Self.judge(domain, results, alignment)
        self.header = header
        guard outcome != .pass else { return }
        if let sealed = Self.sealed(domain, results, message, anchor, alignment) { self = sealed }
    }

    private static func whyNothing(_ block: TrustBlock, _ anchor: TrustAnchor) -> String {
        if block.border == nil { return "no Received by our gateway marks the border" }
        if block.isUnreadable { return "the Authentication-Results above the border cannot be read" }
        return anchor.kind == .exchangeOnline
            ? "no Authentication-Results without an id stands above the border"
            : "no Authentication-Results with our gateway's id stands above the border"
    }

    /// All with our id must agree, and any failure wins (T2).
    private static func judge(
        _ domain: DomainName, _ all: [AuthenticationResults], _ alignment: Alignment
    ) -> Authentication {
        let dmarc = all.flatMap { $0.results(of: "dmarc") }
        if dmarc.contains(where: { $0.value == "fail" }) { return .init(outcome: .fail, reason: "dmarc=fail") }
        let dkim = all.map { dkimOutcome($0, domain, alignment) }
        if dkim.contains(.fail) {
            return .init(outcome: .fail, reason: "dkim=fail for \(domain.text), and no aligned signature that passes")
        }
        guard Set(dmarc.map(\.value)).count <= 1 else { return .nothing("the results of our gateway disagree") }
        if let passed = dmarc.first(where: { $0.value == "pass" }) {
            let froms = passed.values("header.from")
            if !froms.isEmpty, froms.allSatisfy({ DomainName(domainPart($0)) == domain }) {
                return .init(outcome: .pass, reason: "dmarc=pass for \(domain.text)")
            }
        }
        if dkim.contains(.pass) {
            return .init(outcome: .pass, reason: "dkim=pass with an aligned signature of \(domain.text)")
        }
        return .nothing(why(all, domain))
    }

    private static func why(_ all: [AuthenticationResults], _ domain: DomainName) -> String {
        let results = all.flatMap(\.results)
        let passes = Set(results.filter { $0.value == "pass" }.map(\.method))
        if passes.contains("dkim") { return "dkim=pass is for another domain than \(domain.text)" }
        if passes.contains("dmarc") { return "dmarc=pass is for another domain than \(domain.text)" }
        if passes.contains("spf") { return "only SPF passed, which is not enough" }
        return "our gateway found neither dmarc=pass nor an aligned dkim=pass"
    }

    private static func dkimOutcome(
        _ results: AuthenticationResults, _ domain: DomainName, _ alignment: Alignment
    ) -> Outcome {
        let aligned = results.results(of: "dkim").filter { result in
            let signers = result.values("header.d")
            let names = signers.isEmpty ? result.values("header.i").map(domainPart) : signers
            return !names.isEmpty && names.allSatisfy { alignment.isAligned($0, with: domain) }
        }
        if aligned.contains(where: { $0.value == "pass" }) { return .pass }
        return aligned.contains { $0.value == "fail" } ? .fail : .nothing
    }

    private static func domainPart(_ text: String) -> String {
        text.utf8.lastIndex(of: UInt8(ascii: "@")).map { String(text[text.utf8.index(after: $0)...]) } ?? text
    }

    /// RFC 8617: the results that the last sealer saw, if our gateway says that the chain holds and the sealer is
    /// one of ours. It overrides a failure: forwarding is what breaks it, and the sealer was chosen by name.
    private static func sealed(
        _ domain: DomainName, _ trusted: [AuthenticationResults], _ message: Message, _ anchor: TrustAnchor,
        _ alignment: Alignment
    ) -> Authentication? {
        let arc = trusted.flatMap { $0.results(of: "arc") }
        guard !anchor.sealers.isEmpty, !arc.isEmpty, arc.allSatisfy({ $0.value == "pass" }) else { return nil }
        let seals = message.fields(named: "ARC-Seal").compactMap { ARCField($0.unfolded) }
        guard let last = seals.max(by: { $0.instance < $1.instance }), let sealer = last.tags["d"],
            seals.filter({ $0.instance == last.instance }).count == 1,
            let name = DomainName(sealer), anchor.sealers.contains(where: { DomainName($0) == name })
        else { return nil }
        let fields = message.fields(named: "ARC-Authentication-Results").filter {
            ARCField($0.unfolded)?.instance == last.instance
        }
        guard fields.count == 1, let results = ARCField.results(fields[0].unfolded) else { return nil }
        var verdict = judge(domain, [results], alignment)
        guard verdict.outcome == .pass else { return nil }
        verdict.reason += ", sealed by \(name.text) (arc=pass)"
        verdict.header = "\(fields[0].name): \(fields[0].unfolded)"
        return verdict
    }
}

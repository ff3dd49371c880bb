import Flagging
import MailReader

/// What the trusted results say about one domain.
struct Authentication: Sendable {
    enum Outcome: Hashable, Sendable { case pass, fail, nothing }

    var outcome: Outcome
    var reason: TrustReason
    /// The header text that it rests on.
    var header: String?

    static func nothing(_ code: TrustReason.Code, _ values: String...) -> Authentication {
        Authentication(outcome: .nothing, reason: TrustReason(code: code.rawValue, values: values))
    }
}

/// Which signers speak for a domain (T3 b): those within the platform's list. For a domain that is in no list, itself and
/// what is below it.
struct Alignment {
    var organisations: [DomainName]

    func isAligned(_ signer: String, with domain: DomainName) -> Bool {
        guard let signer = DomainName(signer), signer.labels.count > 1 else { return false }
        let owners = organisations.filter(domain.isWithin)
        return owners.isEmpty
            ? signer.isWithin(domain)
            : owners.contains(where: signer.isWithin)
                || organisations.contains(where: signer.isWithin)
    }

    /// Whose failing signature is a failure: also one of a domain above.
    func concerns(_ signer: String, _ domain: DomainName) -> Bool {
        guard let name = DomainName(signer), name.labels.count > 1 else { return false }
        return isAligned(signer, with: domain) || domain.isWithin(name)
    }
}

extension Authentication {
    /// T2 and T3 over the fields that count.
    init(of domain: DomainName, in block: TrustBlock, _ message: Message, _ anchor: TrustAnchor, _ alignment: Alignment)
    {
        guard !block.trusted.isEmpty else {
            self = Authentication(outcome: .nothing, reason: Self.whyNothing(block, anchor))
            return
        }
        let results = block.trusted.map(\.results)
        self = Self.judge(domain, results, alignment)
        header = block.trusted.map { "\($0.field.name): \($0.field.unfolded)" }.joined(separator: "\n")
        var counted = results
        if outcome != .pass, let sealed = Self.sealed(domain, results, message, anchor, alignment) {
            (self, counted) = (sealed.verdict, [sealed.results])
        }
        // A signature with a body length lets anybody add below what was signed, and DMARC may rest on it.
        if outcome == .pass, Self.hasBodyLength(message, domain, alignment) {
            (outcome, reason) = (.nothing, TrustReason(.bodyLength))
        }
        if outcome == .pass, let field = SignedFields.missing(in: message, counted, domain, alignment) {
            (outcome, reason) = (.nothing, TrustReason(.unsignedField, field))
        }
    }

    private static func whyNothing(_ block: TrustBlock, _ anchor: TrustAnchor) -> TrustReason {
        if block.border == nil { return block.walk.ended ?? TrustReason(.noBorder) }
        if block.isUnreadable { return TrustReason(.unreadableResults) }
        return TrustReason(anchor.kind == .exchangeOnline ? .noPlainResults : .noResults)
    }

    private static func hasBodyLength(_ message: Message, _ domain: DomainName, _ alignment: Alignment) -> Bool {
        message.fields(named: "DKIM-Signature").contains { field in
            let tags = TagList.tags(field.unfolded)
            guard tags["l"] != nil else { return false }
            return tags["d"].map { alignment.concerns($0, domain) } ?? true
        }
    }

    /// All with our id must agree, and any failure wins (T2).
    private static func judge(
        _ domain: DomainName, _ all: [AuthenticationResults], _ alignment: Alignment
    ) -> Authentication {
        let isForeign: (String) -> Bool = { !alignment.isAligned($0, with: domain) }
        if all.contains(where: { $0.domainsBehindEnvelope.contains(where: isForeign) }) {
            return .nothing(.unreadableResults)
        }
        let dmarc = all.flatMap { $0.results(of: "dmarc") }
        if dmarc.contains(where: { $0.value == "fail" }) {
            return .init(outcome: .fail, reason: TrustReason(.dmarcFails))
        }
        let dkim = all.filter { !$0.results(of: "dkim").isEmpty }.map { dkimOutcome($0, domain, alignment) }
        if dkim.contains(.fail) {
            return .init(outcome: .fail, reason: TrustReason(.signatureFails, domain.text))
        }
        guard Set(dmarc.map(\.value)).count <= 1, Set(dkim).count <= 1 else { return .nothing(.resultsDisagree) }
        if let passed = dmarc.first(where: { $0.value == "pass" }) {
            let froms = dmarc.flatMap { $0.values("header.from") }
            if !passed.values("header.from").isEmpty, froms.allSatisfy({ DomainName(domainPart($0)) == domain }) {
                return .init(outcome: .pass, reason: TrustReason(.dmarcPasses, domain.text))
            }
        }
        if dkim.contains(.pass) { return .init(outcome: .pass, reason: TrustReason(.signaturePasses, domain.text)) }
        return Authentication(outcome: .nothing, reason: why(all, domain))
    }

    private static func why(_ all: [AuthenticationResults], _ domain: DomainName) -> TrustReason {
        let results = all.flatMap(\.results)
        let passes = Set(results.filter { $0.value == "pass" }.map(\.method))
        if passes.contains("dkim") { return TrustReason(.signatureElsewhere, domain.text) }
        if passes.contains("dmarc") { return TrustReason(.dmarcElsewhere, domain.text) }
        return TrustReason(passes.contains("spf") ? .onlySPF : .nothingPasses)
    }

    private static func dkimOutcome(
        _ results: AuthenticationResults, _ domain: DomainName, _ alignment: Alignment
    ) -> Outcome {
        func signers(_ result: AuthenticationResults.Result) -> [String] {
            let signers = result.values("header.d")
            return signers.isEmpty ? result.values("header.i").map(domainPart) : signers
        }
        let dkim = results.results(of: "dkim").map { (value: $0.value, signers: signers($0)) }
            .filter { !$0.signers.isEmpty }
        let passes = dkim.contains { result in
            result.value == "pass" && result.signers.allSatisfy { alignment.isAligned($0, with: domain) }
        }
        if passes { return .pass }
        let fails = dkim.contains { result in
            result.value == "fail" && result.signers.allSatisfy { alignment.concerns($0, domain) }
        }
        return fails ? .fail : .nothing
    }

    private static func domainPart(_ text: String) -> String {
        text.utf8.lastIndex(of: UInt8(ascii: "@")).map { String(text[text.utf8.index(after: $0)...]) } ?? text
    }

    /// RFC 8617: the results that the last sealer saw, if our gateway says that the chain holds and the sealer is
    /// one of ours. It overrides a failure: forwarding is what breaks it, and the sealer was chosen by name.
    private static func sealed(
        _ domain: DomainName, _ trusted: [AuthenticationResults], _ message: Message, _ anchor: TrustAnchor,
        _ alignment: Alignment
    ) -> (verdict: Authentication, results: AuthenticationResults)? {
        let arc = trusted.flatMap { $0.results(of: "arc") }
        guard !anchor.sealers.isEmpty, !arc.isEmpty, arc.allSatisfy({ $0.value == "pass" }) else { return nil }
        let seals = message.fields(named: "ARC-Seal").compactMap { ARCField($0.unfolded) }
        guard let last = seals.max(by: { $0.instance < $1.instance }), let sealer = last.tags["d"],
            seals.filter({ $0.instance == last.instance }).count == 1,
            // A sealer who says that the chain before him was broken vouches for nothing in it (RFC 8617, 4.1.3).
            !seals.contains(where: { $0.tags["cv"]?.lowercased() == "fail" }),
            let name = DomainName(sealer), anchor.sealers.contains(where: { DomainName($0) == name })
        else { return nil }
        let fields = message.fields(named: "ARC-Authentication-Results").filter {
            ARCField($0.unfolded)?.instance == last.instance
        }
        guard fields.count == 1, let results = ARCField.results(fields[0].unfolded) else { return nil }
        var verdict = judge(domain, [results], alignment)
        guard verdict.outcome == .pass else { return nil }
        verdict.reason.values.append(name.text)
        verdict.header = "\(fields[0].name): \(fields[0].unfolded)"
        return (verdict, results)
    }
}
